using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis.Paths;

/// <summary>Searches from both ends at once, level by level and always from the side with fewer nodes to leave, until the two sides meet
/// (Pohl, Bi-directional Search, 1971).</summary>
internal sealed class PathSearch(Walk walk, int start, int end, Func<NodeKind, int, bool>? accepts, CancellationToken cancellation)
{
    private readonly Front _fromStart = new(start);
    private readonly Front _fromEnd = new(end);
    private readonly Dictionary<int, int> _places = [];

    /// <summary>The number of edges of a shortest path, once <see cref="Meets"/> is true.</summary>
    public int Length => _fromStart.Depth + _fromEnd.Depth;

    /// <summary>Whether a path of this length or less joins the ends.</summary>
    public bool Meets(int maxLength)
    {
        while (!_fromStart.Edge.Any(_fromEnd.Depths.ContainsKey))
        {
            var isLonger = Length >= maxLength;
            if (isLonger || _fromStart.Edge.Count == 0 || _fromEnd.Edge.Count == 0)
            {
                return false;
            }

            Widen(_fromStart.Edge.Count <= _fromEnd.Edge.Count ? _fromStart : _fromEnd);
        }

        FindPlaces();
        return true;
    }

    /// <summary>How many edges lead from the start to a node that lies on a shortest path; -1 of other nodes.</summary>
    public int PlaceOf(int node) => _places.GetValueOrDefault(node, -1);

    private void Widen(Front side)
    {
        side.Depth++;
        var next = new List<int>();
        foreach (var node in side.Edge)
        {
            cancellation.ThrowIfCancellationRequested();
            next.AddRange(
                walk.LinksOf(node)
                    .Select(link => link.Target)
                    .Where(target => IsPassable(target) && side.Depths.TryAdd(target, side.Depth))
            );
        }

        side.Edge = next;
    }

    private bool IsPassable(int node)
    {
        if (accepts is null || node == start || node == end)
        {
            return true;
        }

        var (kind, row) = walk.NodeOf(node);
        return accepts(kind, row);
    }

    /// <summary>From where the sides meet back to both ends: each node that lies on a shortest path, and no other.</summary>
    private void FindPlaces()
    {
        var meeting = _fromStart.Edge.Where(_fromEnd.Depths.ContainsKey).ToList();
        GoBack(_fromStart, meeting, depth => depth);
        GoBack(_fromEnd, meeting, depth => Length - depth);
    }

    private void GoBack(Front side, List<int> nodes, Func<int, int> placeOf)
    {
        for (var depth = side.Depth; ; depth--)
        {
            nodes.ForEach(node => _places[node] = placeOf(depth));
            if (depth == 0)
            {
                return;
            }

            cancellation.ThrowIfCancellationRequested();
            var nearer = depth - 1;
            nodes =
            [
                .. nodes
                    .SelectMany(walk.LinksOf)
                    .Select(link => link.Target)
                    .Where(target => side.Depths.TryGetValue(target, out var found) && found == nearer)
                    .Distinct(),
            ];
        }
    }

    private sealed class Front(int first)
    {
        public int Depth { get; set; }

        /// <summary>The nodes at <see cref="Depth"/>.</summary>
        public List<int> Edge { get; set; } = [first];

        public Dictionary<int, int> Depths { get; } = new() { [first] = 0 };
    }
}
