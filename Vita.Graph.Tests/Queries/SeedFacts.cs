using Vita.Graph.Core.Facts;
using Vita.Graph.Tests.World;

namespace Vita.Graph.Tests.Queries;

/// <summary>The facts of the bundled seeds, to be asked by LINQ: what no engine and no planner has touched.</summary>
internal static class SeedFacts
{
    private static readonly GraphFacts Facts = RealGraph.Facts;

    /// <summary>What a path of relations leads to, each once: <c>Reach("organisation/a", ("Organisation", "projects"), ("Project",
    /// "needs"))</c>.</summary>
    public static HashSet<string> Reach(string start, params (string Kind, string Relation)[] path) =>
        path.Aggregate(new HashSet<string> { start }, (from, step) =>
            [.. Edges(step.Kind, step.Relation).Where(edge => from.Contains(edge.From)).Select(edge => edge.To)]
        );

    /// <summary>A territory and all that is reached from it, one step after the other until nothing new is found.</summary>
    public static HashSet<string> Closure(string start, Func<EdgeFact, (string From, string To)> direction)
    {
        var steps = Edges("Territory", "directlyWithin").Select(direction).ToLookup(step => step.From, step => step.To);
        var reached = new HashSet<string>();
        for (List<string> open = [start]; open.Count > 0; open = [.. open.SelectMany(id => steps[id]).Distinct()])
        {
            open.RemoveAll(id => !reached.Add(id));
        }

        return reached;
    }

    public static IEnumerable<NodeFact> Nodes(string kind) => Facts.Nodes(Facts.Schema.FindKind(kind)!);

    public static IEnumerable<EdgeFact> Edges(string kind, string relation) =>
        Facts.EdgesOf(Facts.Schema.FindKind(kind)!.FindRelation(relation)!.Step.Edges);

    public static object? Value(NodeFact node, string property) => node.Values[node.Kind.FindProperty(property)!.Index];

    public static string? Text(NodeFact node, string property) => (string?)Value(node, property);

    public static string[] List(NodeFact node, string property) => (string[]?)Value(node, property) ?? [];

    public static string? EdgeText(EdgeFact edge, string property) => (string?)edge.Values[edge.Edges.Type.FindProperty(property)!.Index];
}
