namespace Vita.Graph.Core.Analysis.Layout;

/// <summary>Round marks in the picture: places and radii.</summary>
internal sealed class Marks
{
    /// <summary>The least room between two marks.</summary>
    private const double Gap = 1.6;

    /// <summary>How much of the picture the marks leave free: its area over theirs.</summary>
    private const double Air = 10;

    /// <summary>The width of the frame over its height.</summary>
    private const double Aspect = 1.13;

    private const int MostPasses = 300;
    private const int LeastPasses = 12;

    private readonly double[] _x;
    private readonly double[] _y;
    private readonly double[] _radii;

    public Marks(double[] x, double[] y, double[] radii) => (_x, _y, _radii) = (x, y, radii);

    /// <summary>Evens out the distances from the centre, by rank for four fifths and as they are for one. The farthest is 1
    /// away.</summary>
    public void Spread()
    {
        var distances = _x.Zip(_y, (x, y) => Math.Sqrt((x * x) + (y * y))).ToArray();
        var farthest = Math.Max(distances.DefaultIfEmpty().Max(), 1e-9);
        var ranked = Enumerable.Range(0, _x.Length).OrderBy(mark => distances[mark]).ThenBy(mark => mark).ToArray();
        for (var rank = 0; rank < ranked.Length; rank++)
        {
            var mark = ranked[rank];
            var even = Math.Sqrt((rank + 0.5) / ranked.Length);
            var stretch = distances[mark] > 0 ? ((0.8 * even) + (0.2 * distances[mark] / farthest)) / distances[mark] : 0;
            _x[mark] *= stretch;
            _y[mark] *= stretch;
        }
    }

    /// <summary>Stretches all to a frame about 0, 0 that has room for the marks.</summary>
    /// <param name="more">More room that is needed, in square pixels.</param>
    public void Stretch(double more)
    {
        var height = Math.Sqrt(((Math.PI * Air * _radii.Sum(radius => (radius + Gap) * (radius + Gap))) + more) / Aspect);
        Stretch(_x, height * Aspect);
        Stretch(_y, height);
    }

    /// <summary>What has grown higher than the frame, or wider, is stretched the other way: nothing comes nearer.</summary>
    public void Widen()
    {
        var (width, height) = (SideOf(_x), SideOf(_y));
        Stretch(_x, Math.Max(width, height * Aspect));
        Stretch(_y, Math.Max(height, width / Aspect));
    }

    private static double SideOf(double[] places) => places.DefaultIfEmpty().Max() - places.DefaultIfEmpty().Min();

    private static void Stretch(double[] places, double side)
    {
        var (least, most) = (places.DefaultIfEmpty().Min(), places.DefaultIfEmpty().Max());
        var middle = (least + most) / 2;
        var factor = most > least ? side / (most - least) : 0;
        for (var place = 0; place < places.Length; place++)
        {
            places[place] = (places[place] - middle) * factor;
        }
    }

    /// <summary>Pushes apart what overlaps, pass by pass, until nothing does or the passes are over: 300 for few marks, 12 for
    /// many.</summary>
    /// <param name="cancellation">Looked at before each pass.</param>
    /// <param name="labels">Boxes that are kept free too; none where null. The last passes leave them, since marks come first.</param>
    /// <param name="still">How many marks, from the first, stay where they are.</param>
    public void Separate(CancellationToken cancellation, LabelBoxes? labels = null, int still = 0)
    {
        var passes = Math.Clamp(2_000_000 / Math.Max(1, _x.Length), LeastPasses, MostPasses);
        for (var pass = 0; pass < passes / 2 && labels is not null; pass++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!(labels.PartOnce() | SeparateOnce(0)))
            {
                break;
            }
        }

        for (var pass = 0; pass < passes && SeparateOnce(still); pass++)
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private bool SeparateOnce(int still)
    {
        var grid = new MarkGrid(_x, _y, 2 * (_radii.DefaultIfEmpty().Max() + Gap));
        var hasMoved = false;
        for (var mark = 0; mark < _x.Length; mark++)
        {
            foreach (var other in grid.Near(mark))
            {
                hasMoved |= other > mark && other >= still && Part(mark, other, mark < still ? 0 : 0.5);
            }
        }

        return hasMoved;
    }

    /// <summary>Parts two marks.</summary>
    /// <param name="mark">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="share">How much of the way the one goes.</param>
    private bool Part(int mark, int other, double share)
    {
        var (x, y) = (_x[other] - _x[mark], _y[other] - _y[mark]);
        var needed = _radii[mark] + _radii[other] + Gap;
        var squared = (x * x) + (y * y);
        if (squared >= needed * needed * 0.999)
        {
            return false;
        }

        // Two in one place part sideways, by their numbers.
        var distance = Math.Sqrt(squared);
        var (alongX, alongY) = distance > 1e-6 ? (x / distance, y / distance) : ((other & 1) == 0 ? (1.0, 0.0) : (0.0, 1.0));
        var way = needed - distance;
        _x[mark] -= alongX * way * share;
        _y[mark] -= alongY * way * share;
        _x[other] += alongX * way * (1 - share);
        _y[other] += alongY * way * (1 - share);
        return true;
    }
}
