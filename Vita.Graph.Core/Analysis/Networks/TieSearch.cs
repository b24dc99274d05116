using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>Follows one tie from rows of its kind.</summary>
/// <param name="snapshot">The graph.</param>
/// <param name="tie">The tie.</param>
/// <param name="without">Nodes that are as if they were not there.</param>
internal sealed class TieSearch(Snapshot snapshot, Tie tie, IReadOnlySet<GraphNode> without)
{
    private readonly List<(AdjacencyIndex Links, CountedEdges Counted)> _steps =
    [
        .. tie.Relations.Select(relation => (snapshot[relation], new CountedEdges(snapshot, relation))),
    ];

    public Tie Tie => tie;

    /// <summary>The rows that a row is tied to, each as often as there are routes to it.</summary>
    public IEnumerable<int> Targets(int row) => Routes(row).Select(route => _steps[^1].Links.TargetOf(route[^1]));

    /// <summary>Every way along the relations of the tie: one link of each, in their order.</summary>
    public IEnumerable<int[]> Routes(int row) => Routes(row, new int[_steps.Count], 0);

    private bool IsAbsent(RelationField relation, int row) => without.Count > 0 && without.Contains(new(relation.Target, row));

    private IEnumerable<int[]> Routes(int row, int[] route, int depth)
    {
        var (links, counted) = _steps[depth];
        for (var link = links.Start(row); link < links.End(row); link++)
        {
            if (!counted.Has(links.EdgeOf(link)) || IsAbsent(tie.Relations[depth], links.TargetOf(link)))
            {
                continue;
            }

            route[depth] = link;
            if (depth + 1 == _steps.Count)
            {
                yield return route.ToArray();
            }
            else
            {
                foreach (var longer in Routes(links.TargetOf(link), route, depth + 1))
                {
                    yield return longer;
                }
            }
        }
    }
}
