using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Analysis.Layout;

/// <summary>
/// ForceAtlas2 (Jacomy and others, 2014): all nodes push each other away, the more relations they have the more; relations pull; a slight
/// pull holds all near the centre. The steps are of a fixed number, the first places come from a fixed seed, and only sums, products,
/// quotients and square roots are used, each node's in a fixed order: the same places on every machine, however many threads there are.
/// </summary>
internal sealed class ForceAtlas
{
    private const double Scaling = 20;
    private const double Gravity = 2;
    private const ulong Seed = 2010;
    private const int MostSteps = 500;
    private const int LeastSteps = 40;

    /// <summary>Below, threads take longer to begin than to help.</summary>
    private const int FewNodes = 1_000;

    private readonly WeightedGraph _graph;
    private readonly double[] _mass;
    private readonly double[] _forceX;
    private readonly double[] _forceY;
    private readonly double[] _lastX;
    private readonly double[] _lastY;
    private double _speed = 1;

    private ForceAtlas(WeightedGraph graph)
    {
        _graph = graph;
        _mass = graph.Each(node => graph.Degree(node) + 1.0);
        (_forceX, _forceY) = (new double[graph.Count], new double[graph.Count]);
        (_lastX, _lastY) = (new double[graph.Count], new double[graph.Count]);
        X = graph.Each(node => FirstPlace(0, node));
        Y = graph.Each(node => FirstPlace(1, node));
    }

    private double[] X { get; }

    private double[] Y { get; }

    /// <summary>A place for each node, about the centre 0, 0. The number of steps shrinks with the root of the number of nodes: 447 for
    /// 2,000, 63 for 100,000, 44 for 200,000.</summary>
    public static (double[] X, double[] Y) Place(WeightedGraph graph, CancellationToken cancellation)
    {
        var layout = new ForceAtlas(graph);
        var steps = graph.Count < 2 ? 0 : Math.Clamp((int)(20_000 / Math.Sqrt(graph.Count)), LeastSteps, MostSteps);
        for (var step = 0; step < steps; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            layout.Step();
        }

        return (layout.X, layout.Y);
    }

    private static double FirstPlace(uint axis, int node) =>
        ((SplitMix.For(Seed, axis, node).Next() >> 11) * (1.0 / (1UL << 53)) * 1000) - 500;

    private void Step()
    {
        var tree = new QuadTree(X, Y, _mass);
        ForEach(node => Pull(tree, node));
        SetSpeed();
        for (var node = 0; node < X.Length; node++)
        {
            Move(node);
        }
    }

    private void ForEach(Action<int> work)
    {
        if (X.Length >= FewNodes)
        {
            Parallel.For(0, X.Length, work);
            return;
        }

        for (var node = 0; node < X.Length; node++)
        {
            work(node);
        }
    }

    private void Pull(QuadTree tree, int node)
    {
        var (x, y) = tree.PushOn(node);
        (x, y) = (x * Scaling * _mass[node], y * Scaling * _mass[node]);
        var distance = Math.Sqrt((X[node] * X[node]) + (Y[node] * Y[node]));
        if (distance > 0)
        {
            x -= Gravity * _mass[node] * X[node] / distance;
            y -= Gravity * _mass[node] * Y[node] / distance;
        }

        var neighbours = _graph.Neighbours(node);
        var weights = _graph.Weights(node);
        for (var place = 0; place < neighbours.Length; place++)
        {
            x += weights[place] * (X[neighbours[place]] - X[node]);
            y += weights[place] * (Y[neighbours[place]] - Y[node]);
        }

        (_forceX[node], _forceY[node]) = (x, y);
    }

    private double Swing(int node) => Length(_forceX[node] - _lastX[node], _forceY[node] - _lastY[node]);

    /// <summary>As fast as is useful: the more forces turn, the slower.</summary>
    private void SetSpeed()
    {
        var (swing, traction) = (0.0, 0.0);
        for (var node = 0; node < X.Length; node++)
        {
            swing += _mass[node] * Swing(node);
            traction += _mass[node] * Length(_forceX[node] + _lastX[node], _forceY[node] + _lastY[node]) / 2;
        }

        _speed = Math.Min(swing > 0 ? traction / swing : _speed, 1.5 * _speed);
    }

    private void Move(int node)
    {
        var force = Length(_forceX[node], _forceY[node]);
        var step = 0.1 * _speed / (1 + (_speed * Math.Sqrt(Swing(node))));
        step = force > 0 ? Math.Min(step, 10 / force) : 0;
        X[node] += step * _forceX[node];
        Y[node] += step * _forceY[node];
        (_lastX[node], _lastY[node]) = (_forceX[node], _forceY[node]);
    }

    private static double Length(double x, double y) => Math.Sqrt((x * x) + (y * y));
}
