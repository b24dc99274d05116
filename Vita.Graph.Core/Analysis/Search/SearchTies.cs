using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Search;

/// <summary>The ties of a snapshot by which nodes lend each other words, and the ways along them.</summary>
internal sealed class SearchTies
{
    private readonly Snapshot _snapshot;
    private readonly Dictionary<NodeKind, IReadOnlyList<WordTie>> _ties;
    private readonly Dictionary<RelationField, CountedEdges> _counted;

    public SearchTies(Snapshot snapshot)
    {
        _snapshot = snapshot;
        _ties = snapshot.Schema.Kinds.ToDictionary(kind => kind, WordTies.Of);
        All = [.. _ties.SelectMany(pair => pair.Value.Select(tie => (pair.Key, tie)))];
        _counted = All.SelectMany(pair => pair.Tie.Steps)
            .Select(step => step.Relation)
            .Distinct()
            .ToDictionary(relation => relation, relation => new CountedEdges(snapshot, relation));
    }

    public IReadOnlyList<(NodeKind Kind, WordTie Tie)> All { get; }

    /// <summary>Which edges of a relation count: who has left a network is not found by its name.</summary>
    public CountedEdges Counted(RelationField relation) => _counted[relation];

    /// <summary>A way from a node to one that lends: along the first tie that has one, a shortest; null where there is none.</summary>
    public IReadOnlyList<PathEdge>? WayFrom(GraphNode node, Func<GraphNode, bool> lends) =>
        _ties[node.Kind].Select(tie => Along(tie, node, lends)).FirstOrDefault(way => way is not null);

    /// <summary>Breadth first over the steps of a tie; of equally short ways the first by the rows on it.</summary>
    private List<PathEdge>? Along(WordTie tie, GraphNode start, Func<GraphNode, bool> lends)
    {
        var (seen, places) = (new HashSet<(int, GraphNode)> { (0, start) }, new List<Reached> { new(start, 0, null, default) });
        for (var next = 0; next < places.Count; next++)
        {
            var at = places[next];
            if (at.Place == tie.Steps.Count)
            {
                if (lends(at.Node))
                {
                    return WayTo(at);
                }

                continue;
            }

            foreach (var reached in Beyond(tie.Steps[at.Place], at))
            {
                if (seen.Add((reached.Place, reached.Node)))
                {
                    places.Add(reached);
                }
            }
        }

        return null;
    }

    private IEnumerable<Reached> Beyond(WordStep step, Reached at)
    {
        if (step.IsRepeated)
        {
            yield return at with
            {
                Place = at.Place + 1,
            };
        }

        var links = _snapshot[step.Relation];
        for (var link = links.Start(at.Node.Row); link < links.End(at.Node.Row); link++)
        {
            if (_counted[step.Relation].Has(links.EdgeOf(link)))
            {
                var edge = new PathEdge(step.Relation.Step.Edges, links.EdgeOf(link), step.Relation.Step.Direction);
                yield return new(new(step.Relation.Target, links.TargetOf(link)), step.IsRepeated ? at.Place : at.Place + 1, at, edge);
            }
        }
    }

    private static List<PathEdge> WayTo(Reached last)
    {
        var way = new List<PathEdge>();
        for (var at = last; at.From is { } from; at = from)
        {
            way.Insert(0, at.Edge);
        }

        return way;
    }

    /// <summary>A node on the way, and how it was reached.</summary>
    /// <param name="Node">The node.</param>
    /// <param name="Place">The step that comes next.</param>
    /// <param name="From">Where its edge comes from; null at the start.</param>
    /// <param name="Edge">The edge that led to it.</param>
    private sealed record Reached(GraphNode Node, int Place, Reached? From, PathEdge Edge);
}
