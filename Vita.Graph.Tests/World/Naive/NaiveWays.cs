using Vita.Graph.Core.Schema;

namespace Vita.Graph.Tests.World.Naive;

/// <summary>The ways from a node along a relation to one target, by trying all.</summary>
internal static class NaiveWays
{
    /// <summary>The edge at hand of a direct relation, every sequence of edges of a derived one, one shortest chain of a transitive
    /// one.</summary>
    public static IEnumerable<IReadOnlyList<NaiveStep>> Of(NaiveGraph graph, NaiveNode node, NaiveRow target, RelationField relation) =>
        !relation.IsDerived
            ?
            [
                [new(target.Edge!, target.Number)],
            ]
        : relation.IsTransitive ? [Shortest(graph, node, target.Node, relation.Paths[0][0])]
        : relation.Paths.SelectMany(path => Every(graph, node, target.Node, path));

    private static IEnumerable<IReadOnlyList<NaiveStep>> Every(
        NaiveGraph graph,
        NaiveNode node,
        NaiveNode target,
        IEnumerable<Step> path
    ) =>
        path.Any()
            ? graph
                .Along(node.Id, path.First())
                .SelectMany(row =>
                    Every(graph, row.Node, target, path.Skip(1))
                        .Select(rest => (IReadOnlyList<NaiveStep>)[new(row.Edge!, row.Number), .. rest])
                )
        : node == target
            ?
            [
                [],
            ]
        : [];

    /// <summary>Of one step, else of two, and so on; the first by the ids of its nodes, then by its edges.</summary>
    private static IReadOnlyList<NaiveStep> Shortest(NaiveGraph graph, NaiveNode node, NaiveNode target, Step step)
    {
        var inVain = new HashSet<(string, int)>();
        return Enumerable
            .Range(1, 1000)
            .Select(length => Chain(graph, node, target, step, length, inVain))
            .First(chain => chain is not null)!;
    }

    private static IReadOnlyList<NaiveStep>? Chain(
        NaiveGraph graph,
        NaiveNode node,
        NaiveNode target,
        Step step,
        int length,
        HashSet<(string, int)> inVain
    )
    {
        if (length == 0)
        {
            return node == target ? [] : null;
        }

        if (inVain.Contains((node.Id, length)))
        {
            return null;
        }

        foreach (var row in graph.Along(node.Id, step).OrderBy(row => row.Node.Id, NaiveText.ByCodePoint).ThenBy(row => row.Number))
        {
            if (Chain(graph, row.Node, target, step, length - 1, inVain) is { } rest)
            {
                return [new(row.Edge!, row.Number), .. rest];
            }
        }

        inVain.Add((node.Id, length));
        return null;
    }
}
