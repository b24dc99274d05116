using Vita.Graph.Core.Facts;

namespace Vita.Graph.Core.Seeds;

/// <summary>From what the files declare to the facts of the graph: inherited themes and computed properties are added, people who object
/// left out.</summary>
internal static class SeedCompletion
{
    public static GraphFacts Complete(SeedGraph graph, OppositionList oppositions)
    {
        var nodes = graph.Nodes.Values.Select(node => ComputedProperties.Fill(node.Fact)).ToList();
        var edges = graph.Edges.Select(edge => edge.Fact).ToList();
        edges.AddRange(ThemeInheritance.Of(graph.Schema, edges).ToList());
        if (nodes.Where(oppositions.Holds).Select(node => node.Id).ToHashSet() is { Count: > 0 } left)
        {
            nodes.RemoveAll(node => left.Contains(node.Id));
            edges.RemoveAll(edge => left.Contains(edge.From) || left.Contains(edge.To));
        }

        return new(graph.Schema, nodes, edges);
    }
}
