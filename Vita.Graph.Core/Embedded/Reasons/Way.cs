using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Embedded.Reasons;

/// <summary>A way along a relation.</summary>
/// <param name="At">The target and, of a direct relation, the edge that led to it.</param>
/// <param name="Edges">The edges followed; at least one.</param>
internal readonly record struct Way(Position At, PathEdge[] Edges);

/// <summary>Finds ways: of a direct relation its links, of a derived one each sequence of links, of a transitive one a shortest chain to
/// each target.</summary>
internal sealed class WayFinder(Run run, RelationField relation)
{
    /// <summary>The direct relations to follow, one after the other, in each alternative.</summary>
    private readonly RelationField[][] _paths = [.. relation.Paths.Select(path => path.Select(step => step.Relation).ToArray())];

    /// <summary>All ways from a row.</summary>
    public IEnumerable<Way> From(int row) => relation.IsTransitive ? Chains(row) : _paths.SelectMany(path => Along(path, row, []));

    /// <summary>The edges of a shortest chain to <paramref name="target"/>; of several, the first by its edges. Null where there is
    /// none.</summary>
    public PathEdge[]? ChainTo(int row, int target) =>
        Chains(row).Where(way => way.At.Row == target).Select(way => way.Edges).FirstOrDefault();

    private IEnumerable<Way> Along(ArraySegment<RelationField> path, int row, PathEdge[] before)
    {
        foreach (var (target, edge) in Links(path[0], row))
        {
            PathEdge[] edges = [.. before, edge];
            var ways = path.Count > 1 ? Along(path[1..], target, edges) : [new(new(target, relation.IsDerived ? -1 : edge.Edge), edges)];
            foreach (var way in ways)
            {
                yield return way;
            }
        }
    }

    /// <summary>Nearest first. Rows of one distance come in the order of their chains, so that the first chain found to a row is the first
    /// of the shortest. A cycle leads back to the start.</summary>
    private IEnumerable<Way> Chains(int row)
    {
        var known = new HashSet<int>();
        var open = new Queue<(int Row, PathEdge[] Edges)>([(row, [])]);
        while (open.TryDequeue(out var current))
        {
            foreach (var (target, edge) in Links(_paths[0][0], current.Row).Where(link => known.Add(link.Target)))
            {
                PathEdge[] edges = [.. current.Edges, edge];
                open.Enqueue((target, edges));
                yield return new(new(target, -1), edges);
            }
        }
    }

    private IEnumerable<(int Target, PathEdge Edge)> Links(RelationField direct, int row)
    {
        var links = run.Snapshot[direct];
        for (var link = links.Start(row); link < links.End(row); link++)
        {
            run.Tick();
            yield return (links.TargetOf(link), new(direct.Step.Edges, links.EdgeOf(link), direct.Step.Direction));
        }
    }
}
