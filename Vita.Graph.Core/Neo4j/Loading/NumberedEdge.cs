using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Loading;

/// <summary>An edge with its number among those of its set that join the same nodes.</summary>
internal readonly record struct NumberedEdge(EdgeFact Fact, int Ordinal)
{
    public static IEnumerable<NumberedEdge> Of(IGraphSource graph, EdgeSet edges)
    {
        var (from, to, ordinal) = ("", "", 0);
        foreach (var fact in graph.EdgesOf(edges))
        {
            ordinal = fact.From == from && fact.To == to ? ordinal + 1 : 0;
            (from, to) = (fact.From, fact.To);
            yield return new(fact, ordinal);
        }
    }
}
