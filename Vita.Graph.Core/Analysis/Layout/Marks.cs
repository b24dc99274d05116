namespace Vita.Graph.Core.Analysis.Layout;

/// <summary>Round marks in the picture: places and radii.</summary>
internal sealed class Marks
{
    /// <summary>The least room between two marks.</summary>
    private const double Gap = 1.6;

    /// <summary>How much of the picture the marks leave free: its area over theirs.</summary>
    private const double Air = 6;

    private const int MostPasses = 300;
    private const int LeastPasses = 12;

    private readonly double[] _x;
    private readonly double[] _y;
    private readonly double[] _radii;

    public Marks(double[] x, double[] y, double[] radii) => (_x, _y, _radii) = (x, y, radii);

    /// <summary>Evens out the distances from the centre, by rank for four fifths and as they are for one, and stretches all until there is
    /// room for the marks.</summary>
    public void Spread()
    {
        var distances = _x.Zip(_y, (x, y) => Math.Sqrt((x * x) + (y * y))).ToArray();
        var farthest = Math.Max(distances.DefaultIfEmpty().Max(), 1e-9);
        var room = Math.Sqrt(Air * _radii.Sum(radius => (radius + Gap) * (radius + Gap)));
        var ranked = Enumerable.Range(0, _x.Length).OrderBy(mark => distances[mark]).ThenBy(mark => mark).ToArray();
        for (var rank = 0; rank < ranked.Length; rank++)
        {
            var mark = ranked[rank];
            var even = Math.Sqrt((rank + 0.5) / ranked.Length);
            var stretch = distances[mark] > 0 ? room * ((0.8 * even) + (0.2 * distances[mark] / farthest)) / distances[mark] : 0;
            _x[mark] *= stretch;
            _y[mark] *= stretch;
        }
    }

    /// <summary>Pushes apart what overlaps, pass by pass, until nothing does or the passes are over: 300 for few marks, 12 for
    /// many.</summary>
    public void Separate(CancellationToken cancellation)
    {
        var passes = Math.Clamp(2_000_000 / Math.Max(1, _x.Length), LeastPasses, MostPasses);
        for (var pass = 0; pass < passes && SeparateOnce(); pass++)
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private bool SeparateOnce()
    {
        var grid = new MarkGrid(_x, _y, 2 * (_radii.DefaultIfEmpty().Max() + Gap));
        var hasMoved = false;
        for (var mark = 0; mark < _x.Length; mark++)
        {
            foreach (var other in grid.Near(mark))
            {
                hasMoved |= other > mark && Part(mark, other);
            }
        }

        return hasMoved;
    }

    private bool Part(int mark, int other)
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
        var half = (needed - distance) / 2;
        _x[mark] -= alongX * half;
        _y[mark] -= alongY * half;
        _x[other] += alongX * half;
        _y[other] += alongY * half;
        return true;
    }
}
