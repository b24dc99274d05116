using Vita.Graph.Core.Facts;

namespace Vita.Graph.Tests.Analysis.Paths;

/// <summary>A third opinion on shortest paths: whole paths, all of them, made one edge longer until some arrive. Over facts and ids
/// alone.</summary>
internal sealed class EnumeratedPaths
{
    private readonly Dictionary<string, int> _degrees;
    private readonly ILookup<string, (string Target, string Type, int Direction, int Edge)> _links;

    public EnumeratedPaths(GraphFacts facts, IReadOnlySet<string>? via)
    {
        _degrees = facts
            .Schema.EdgeSets.SelectMany(facts.EdgesOf)
            .SelectMany(edge => new[] { edge.From, edge.To })
            .CountBy(id => id)
            .ToDictionary();
        _links = facts
            .Schema.EdgeSets.Where(set => via?.Contains(set.Type.Name) ?? true)
            .SelectMany(set =>
                facts
                    .EdgesOf(set)
                    .SelectMany(
                        (edge, place) =>
                            new[]
                            {
                                (Source: edge.From, Link: (edge.To, set.Type.Name, 0, place)),
                                (Source: edge.To, Link: (edge.From, set.Type.Name, 1, place)),
                            }
                    )
            )
            .ToLookup(pair => pair.Source, pair => pair.Link);
    }

    /// <summary>All shortest paths of at most <paramref name="maxLength"/> edges as texts, in their order.</summary>
    public List<string> Between(string from, string to, int maxLength, Func<string, bool> accepts)
    {
        List<(string Node, string Key, string Text, HashSet<string> Passed)> open = [(from, "", from, [from])];
        for (var length = 0; ; length++)
        {
            var arrived = open.Where(path => path.Node == to)
                .OrderBy(path => Inner(path.Passed, from, to).Sum())
                .ThenBy(path => Inner(path.Passed, from, to).DefaultIfEmpty().Max())
                .ThenBy(path => path.Key, StringComparer.Ordinal)
                .Select(path => path.Text)
                .ToList();
            if (arrived.Count > 0 || length == maxLength || open.Count == 0)
            {
                return arrived;
            }

            open =
            [
                .. open.SelectMany(path =>
                    _links[path.Node]
                        .Where(link => !path.Passed.Contains(link.Target) && (link.Target == to || accepts(link.Target)))
                        .Select(link =>
                            (
                                link.Target,
                                $"{path.Key}{link.Target}\u0001{link.Type}\u0001{link.Direction}\u0001{link.Edge:D6}\u0001",
                                $"{path.Text} {(link.Direction == 0 ? $"-{link.Type}#{link.Edge}->" : $"<-{link.Type}#{link.Edge}-")} "
                                    + $"{link.Target}",
                                path.Passed.Append(link.Target).ToHashSet()
                            )
                        )
                ),
            ];
        }
    }

    /// <summary>How many edges each node between the ends has.</summary>
    private IEnumerable<int> Inner(HashSet<string> passed, string from, string to) =>
        passed.Where(id => id != from && id != to).Select(id => _degrees[id]);
}
