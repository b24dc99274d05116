namespace Vita.Graph.Core.Analysis.Layout;

/// <summary>Points with masses in squares within squares (Barnes and Hut, 1986): far ones push together, from their common centre. Built
/// point by point and read in a fixed order, so that sums come out the same everywhere.</summary>
internal sealed class QuadTree
{
    /// <summary>A square that looks smaller than this, seen from a point, counts as one: its side over its distance.</summary>
    private const double Opening = 1.2;

    /// <summary>Points nearer to each other than the side of so small a square are taken together.</summary>
    private const int Deepest = 40;

    private const int None = -1;

    private readonly double[] _x;
    private readonly double[] _y;
    private readonly double[] _mass;
    private readonly List<Square> _squares = [];

    public QuadTree(double[] x, double[] y, double[] mass)
    {
        (_x, _y, _mass) = (x, y, mass);
        var (left, right, low, high) = (x.Min(), x.Max(), y.Min(), y.Max());
        var side = Math.Max(Math.Max(right - left, high - low), 1e-9);
        _squares.EnsureCapacity(2 * x.Length);
        _squares.Add(new((left + right) / 2, (low + high) / 2, side));
        for (var point = 0; point < x.Length; point++)
        {
            Insert(point);
        }
    }

    /// <summary>The push on a point by all others: each by its mass over the distance.</summary>
    public (double X, double Y) PushOn(int point)
    {
        Span<int> open = stackalloc int[4 * Deepest];
        var (count, pushX, pushY) = (1, 0.0, 0.0);
        open[0] = 0;
        while (count > 0)
        {
            var square = _squares[open[--count]];
            var (x, y) = (_x[point] - (square.MomentX / square.Mass), _y[point] - (square.MomentY / square.Mass));
            var squared = (x * x) + (y * y);
            if (square.First == None || square.Side * square.Side < Opening * Opening * squared)
            {
                if (squared > 0)
                {
                    pushX += square.Mass * x / squared;
                    pushY += square.Mass * y / squared;
                }

                continue;
            }

            for (var part = 3; part >= 0; part--)
            {
                if (_squares[square.First + part].Mass > 0)
                {
                    open[count++] = square.First + part;
                }
            }
        }

        return (pushX, pushY);
    }

    private void Insert(int point)
    {
        var (index, depth) = (0, 0);
        while (true)
        {
            var square = _squares[index];
            var isEmpty = square.Mass == 0;
            square.Take(_x[point], _y[point], _mass[point]);
            if (isEmpty || (square.First == None && depth == Deepest))
            {
                square.Point = isEmpty ? point : square.Point;
                return;
            }

            if (square.First == None)
            {
                Divide(square);
            }

            index = square.First + PartOf(square, point);
            depth++;
        }
    }

    /// <summary>The one point that it held goes to one of four.</summary>
    private void Divide(Square square)
    {
        square.First = _squares.Count;
        var quarter = square.Side / 4;
        for (var part = 0; part < 4; part++)
        {
            _squares.Add(
                new(square.X + ((part & 1) == 0 ? -quarter : quarter), square.Y + ((part & 2) == 0 ? -quarter : quarter), square.Side / 2)
            );
        }

        var held = _squares[square.First + PartOf(square, square.Point)];
        held.Take(_x[square.Point], _y[square.Point], _mass[square.Point]);
        held.Point = square.Point;
    }

    private int PartOf(Square square, int point) => (_x[point] < square.X ? 0 : 1) + (_y[point] < square.Y ? 0 : 2);

    private sealed class Square(double x, double y, double side)
    {
        public double X => x;

        public double Y => y;

        public double Side => side;

        /// <summary>The first of the four squares within it.</summary>
        public int First { get; set; } = None;

        public int Point { get; set; } = None;

        public double Mass { get; private set; }

        public double MomentX { get; private set; }

        public double MomentY { get; private set; }

        public void Take(double atX, double atY, double mass)
        {
            Mass += mass;
            MomentX += mass * atX;
            MomentY += mass * atY;
        }
    }
}
