using System.Text.Json;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Neo4j;

/// <summary>
/// The size of a graph in Neo4j at one moment. Counts and degrees of direct relations are exact; those of derived ones are bounds, worked
/// out from them,
/// since to know them exactly every path of the graph would have to be followed.
/// </summary>
public sealed class Neo4jStatistics : IGraphStatistics
{
    private readonly int[] _counts;
    private readonly int[] _degrees;

    private Neo4jStatistics(GraphSchema schema, int[] counts, Dictionary<Step, int> degrees)
    {
        _counts = counts;
        _degrees = [.. schema.Relations.Select(relation => DegreeOf(relation, degrees))];
    }

    public int CountOf(NodeKind kind) => _counts[kind.Index];

    public int MaxDegreeOf(RelationField relation) => _degrees[relation.Index];

    /// <summary>Reads them all by one statement, which looks at each node once.</summary>
    /// <exception cref="Neo4jException">Neo4j cannot be asked.</exception>
    public static async Task<Neo4jStatistics> ReadAsync(QueryApiClient client, GraphSchema schema, CancellationToken cancellation)
    {
        var (counts, degrees) = (new int[schema.Kinds.Count], new Dictionary<Step, int>());
        var statement = string.Join(" UNION ALL ", schema.Kinds.Select(kind => OfKind(schema, kind)));
        await client.ReadRowsAsync(new(statement), (ref reader) => Take(ref reader, schema, counts, degrees), cancellation);
        return new(schema, counts, degrees);
    }

    private static string OfKind(GraphSchema schema, NodeKind kind) =>
        $"MATCH (n:{CypherNames.Label(kind)}) RETURN {kind.Index} AS kind, count(n) AS nodes, "
        + $"[{string.Join(", ", StepsFrom(schema, kind).Select(step => $"max(COUNT {{ {Pattern(schema, step)} }})"))}] AS degrees";

    /// <summary>The other end is named only where edges of one type lead to several kinds: without it Neo4j reads the degree off the
    /// node.</summary>
    private static string Pattern(GraphSchema schema, Step step)
    {
        var isShared =
            StepsFrom(schema, step.Source).Count(other => other.Edges.Type == step.Edges.Type && other.Direction == step.Direction) > 1;
        var other = isShared ? $"(:{CypherNames.Label(step.Target)})" : "()";
        var type = $"[:{CypherNames.Type(step.Edges.Type)}]";
        return step.Direction == Direction.Out ? $"(n)-{type}->{other}" : $"(n)<-{type}-{other}";
    }

    private static IEnumerable<Step> StepsFrom(GraphSchema schema, NodeKind kind) =>
        schema
            .EdgeSets.SelectMany(edges => new[] { new Step(edges, Direction.Out), new Step(edges, Direction.In) })
            .Where(step => step.Source == kind);

    /// <summary><c>[kind, nodes, [degree, …]]</c>; a kind without nodes has no row.</summary>
    private static void Take(ref Utf8JsonReader reader, GraphSchema schema, int[] counts, Dictionary<Step, int> degrees)
    {
        using var row = JsonDocument.ParseValue(ref reader);
        var kind = schema.Kinds[row.RootElement[0].GetInt32()];
        counts[kind.Index] = Bounded(row.RootElement[1]);
        foreach (var (step, degree) in StepsFrom(schema, kind).Zip(row.RootElement[2].EnumerateArray()))
        {
            degrees[step] = Bounded(degree);
        }
    }

    private static int Bounded(JsonElement number) => (int)Math.Min(number.GetInt64(), int.MaxValue);

    private int DegreeOf(RelationField relation, Dictionary<Step, int> degrees)
    {
        if (!relation.IsDerived)
        {
            return degrees.GetValueOrDefault(relation.Step);
        }

        var reached = relation.IsTransitive ? CountOf(relation.Target) : relation.Paths.Sum(path => Reached(path, degrees));
        return (int)Math.Min(reached, CountOf(relation.Target));
    }

    /// <summary>Each step reaches at most as many nodes as there are, however many paths lead there.</summary>
    private double Reached(IReadOnlyList<Step> path, Dictionary<Step, int> degrees) =>
        path.Aggregate(1.0, (nodes, step) => Math.Min(nodes * degrees.GetValueOrDefault(step), CountOf(step.Target)));
}
