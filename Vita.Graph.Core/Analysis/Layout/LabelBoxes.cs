namespace Vita.Graph.Core.Analysis.Layout;

/// <summary>Room for the labels of the weightiest marks: each carries a box as wide as its label, that no other mark may lie in. Made in
/// the layout, since there is none left after it.</summary>
internal sealed class LabelBoxes
{
    /// <summary>How many marks carry a box.</summary>
    private const int MostBoxes = 24;

    /// <summary>The middle width of a letter, and the height of a line, at 12 pixels.</summary>
    private const double Letter = 6.4;
    private const double Line = 15;

    /// <summary>Longer labels are cut, or take two lines.</summary>
    private const int LongestLine = 22;

    private readonly double[] _x;
    private readonly double[] _y;
    private readonly double[] _radii;
    private readonly int[] _weightiest;
    private readonly Dictionary<int, (double Width, double Height)> _halves;

    /// <param name="x">The places; they are moved.</param>
    /// <param name="y">The same.</param>
    /// <param name="radii">The radii of marks; the largest carry boxes.</param>
    /// <param name="labelOf">What a mark is called.</param>
    public LabelBoxes(double[] x, double[] y, double[] radii, Func<int, string> labelOf)
    {
        (_x, _y, _radii) = (x, y, radii);
        _weightiest = [.. Enumerable.Range(0, radii.Length).OrderByDescending(mark => radii[mark]).ThenBy(mark => mark).Take(MostBoxes)];
        _halves = _weightiest.ToDictionary(mark => mark, mark => BoxOf(labelOf(mark).Length, radii[mark]));
    }

    /// <summary>How much room all boxes take, in square pixels.</summary>
    public double Area => _halves.Values.Sum(half => 4 * half.Width * half.Height);

    /// <summary>Pushes apart what lies in a box; false where nothing does.</summary>
    public bool PartOnce()
    {
        var hasMoved = false;
        foreach (var box in _weightiest)
        {
            for (var mark = 0; mark < _x.Length; mark++)
            {
                hasMoved |= mark != box && Part(box, mark);
            }
        }

        return hasMoved;
    }

    /// <summary>Half the width and height: of the mark, with its label below it.</summary>
    private static (double Width, double Height) BoxOf(int letters, double radius)
    {
        var lines = letters > LongestLine ? 2 : 1;
        var width = Letter * Math.Min(LongestLine, Math.Ceiling((double)letters / lines));
        return (Math.Max(radius, width / 2), radius + (lines * Line / 2));
    }

    private bool Part(int box, int mark) => _halves.TryGetValue(mark, out var other) ? PartBoxes(box, mark, other) : PartMark(box, mark);

    /// <summary>Marks lie around the oval in a box, so that they still stand around what they belong to.</summary>
    private bool PartMark(int box, int mark)
    {
        var half = _halves[box];
        var (x, y) = (_x[mark] - _x[box], _y[mark] - _y[box]);
        var (acrossX, acrossY) = (x / (half.Width + _radii[mark]), y / (half.Height + _radii[mark]));
        var distance = Math.Sqrt((acrossX * acrossX) + (acrossY * acrossY));
        if (distance is >= 0.999 or < 1e-6)
        {
            return false;
        }

        var step = ((1 / distance) - 1) / 2;
        Move(box, mark, x * step, y * step);
        return true;
    }

    /// <summary>Two boxes part along the axis on which less is to be done.</summary>
    private bool PartBoxes(int box, int mark, (double Width, double Height) other)
    {
        var half = _halves[box];
        var (x, y) = (_x[mark] - _x[box], _y[mark] - _y[box]);
        var (tooNearX, tooNearY) = (half.Width + other.Width - Math.Abs(x), half.Height + other.Height - Math.Abs(y));
        if (tooNearX <= 0.01 || tooNearY <= 0.01)
        {
            return false;
        }

        var isSideways = tooNearX < tooNearY;
        Move(box, mark, isSideways ? Signed(tooNearX / 2, x, mark < box) : 0, isSideways ? 0 : Signed(tooNearY / 2, y, mark < box));
        return true;
    }

    private static double Signed(double step, double towards, bool isFirst) => towards < 0 || (towards == 0 && isFirst) ? -step : step;

    private void Move(int box, int mark, double x, double y)
    {
        (_x[box], _y[box]) = (_x[box] - x, _y[box] - y);
        (_x[mark], _y[mark]) = (_x[mark] + x, _y[mark] + y);
    }
}
