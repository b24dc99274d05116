namespace Vita.Graph.Core.Snapshots;

/// <summary>From each row of one table to rows of another, along one relation. Links of a row are ordered by target, then by
/// edge.</summary>
public sealed class AdjacencyIndex
{
    private readonly int[] _starts;
    private readonly int[] _targets;
    private readonly int[] _edges;

    private AdjacencyIndex(int[] starts, int[] targets, int[] edges)
    {
        _starts = starts;
        _targets = targets;
        _edges = edges;
        MaxDegree = Enumerable.Range(0, starts.Length - 1).Select(row => starts[row + 1] - starts[row]).DefaultIfEmpty().Max();
        HasParallels = Enumerable.Range(0, starts.Length - 1).Any(HasParallelsAt);
    }

    /// <summary>The number of rows from which links may start.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>The greatest number of links of a row.</summary>
    public int MaxDegree { get; }

    /// <summary>Whether some row has two links to one target.</summary>
    public bool HasParallels { get; }

    /// <summary>The edge that makes link <paramref name="link"/>; -1 of a derived relation.</summary>
    public int EdgeOf(int link) => _edges.Length == 0 ? -1 : _edges[link];

    public int TargetOf(int link) => _targets[link];

    /// <summary>The first link of a row; its last is before the first of the next row.</summary>
    public int Start(int row) => _starts[row];

    public int End(int row) => _starts[row + 1];

    public int Degree(int row) => _starts[row + 1] - _starts[row];

    public ReadOnlySpan<int> Targets(int row) => _targets.AsSpan(_starts[row], Degree(row));

    /// <summary>Links from edges that are ordered by <paramref name="from"/>, then by <paramref name="to"/>.</summary>
    public static AdjacencyIndex OfSorted(int[] from, int[] to, int rows) =>
        new(StartsOf(from, rows), to, [.. Enumerable.Range(0, to.Length)]);

    /// <summary>The same edges followed backwards: links from <paramref name="to"/> to <paramref name="from"/>, one stable counting
    /// sort.</summary>
    public static AdjacencyIndex OfReversed(int[] from, int[] to, int rows)
    {
        var starts = StartsOf(to, rows);
        var next = starts.ToArray();
        var targets = new int[from.Length];
        var edges = new int[from.Length];
        for (var edge = 0; edge < from.Length; edge++)
        {
            var place = next[to[edge]]++;
            targets[place] = from[edge];
            edges[place] = edge;
        }

        return new(starts, targets, edges);
    }

    /// <summary>Links without edges, from the sorted distinct targets of each row.</summary>
    public static AdjacencyIndex OfTargets(IReadOnlyList<int[]> targets)
    {
        var starts = new int[targets.Count + 1];
        for (var row = 0; row < targets.Count; row++)
        {
            starts[row + 1] = starts[row] + targets[row].Length;
        }

        return new(starts, [.. targets.SelectMany(row => row)], []);
    }

    /// <summary>The same links without edges, backwards.</summary>
    public AdjacencyIndex Transposed(int rows)
    {
        var from = new int[_targets.Length];
        for (var row = 0; row + 1 < _starts.Length; row++)
        {
            from.AsSpan(_starts[row], Degree(row)).Fill(row);
        }

        var reversed = OfReversed(from, _targets, rows);
        return new(reversed._starts, reversed._targets, []);
    }

    private static int[] StartsOf(int[] rowOfEdge, int rows)
    {
        var starts = new int[rows + 1];
        foreach (var row in rowOfEdge)
        {
            starts[row + 1]++;
        }

        for (var row = 0; row < rows; row++)
        {
            starts[row + 1] += starts[row];
        }

        return starts;
    }

    private bool HasParallelsAt(int row)
    {
        var targets = Targets(row);
        for (var index = 1; index < targets.Length; index++)
        {
            if (targets[index] == targets[index - 1])
            {
                return true;
            }
        }

        return false;
    }
}
