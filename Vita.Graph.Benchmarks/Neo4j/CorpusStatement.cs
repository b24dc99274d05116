using System.Text.Json;
using Vita.Graph.Core;
using Vita.Graph.Core.Neo4j.Cypher;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Schema;
using Vita.Graph.Server.GraphQL.Schemas;
using Vita.Graph.Server.GraphQL.Selections;
using Vita.Graph.Server.GraphQL.Validation;

namespace Vita.Graph.Benchmarks.Neo4j;

/// <summary>A question of the corpus in three forms: GraphQL, our statement, and the statement that somebody who knows Cypher well wrote by
/// hand.</summary>
internal sealed record CorpusStatement(string Name, string Query, string Variables, CypherStatement Ours, CypherStatement ByHand)
{
    private const string VariablesHead = "# variables: ";
    private const string ParametersHead = "// parameters: ";

    /// <summary>What is raced, and which part of the surface it stands for.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "flagship", // filters through lists and derived relations, provenance
        "communes-by-folded-name", // a part of a name among 35,000
        "second-page", // cursors
        "certified-cedre", // properties of relations
        "networks-by-size", // order by a count
        "nouvelle-aquitaine", // within a région, nested lists
    ];

    public static async Task<CorpusStatement> ReadAsync(string name)
    {
        var query = await File.ReadAllTextAsync(Path.Combine(VitaPaths.Home, "Vita.Graph.Tests", "Queries", name + ".graphql"));
        var variables = query
            .Split('\n')
            .FirstOrDefault(line => line.StartsWith(VariablesHead, StringComparison.Ordinal))
            ?[VariablesHead.Length..]
            ?? "{}";
        return new(name, query, variables, await OursAsync(query, variables), await ByHandAsync(name));
    }

    private static async Task<CypherStatement> OursAsync(string query, string variables)
    {
        var schema = SchemaFactory.Create(VitaSchema.Current);
        var operation = await new OperationReader(schema, new(), new()).ReadAsync(query, null, JsonValues.ReadObject(variables));
        var plan = Planner.Plan(VitaSchema.Current, SelectionReader.Read(schema, operation), PlanOptions.Anonymous);
        var arguments = plan.Bind(operation.Variables);
        return new CypherPrograms(plan, VitaSchema.Current).For(arguments).Statement(arguments);
    }

    /// <summary>The first line holds the parameters.</summary>
    private static async Task<CypherStatement> ByHandAsync(string name)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(VitaPaths.Home, "Vita.Graph.Benchmarks", "Neo4j", name + ".cypher"));
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return new(
            text[(end + 1)..],
            JsonSerializer
                .Deserialize<Dictionary<string, JsonElement>>(text[ParametersHead.Length..end])!
                .ToDictionary(pair => pair.Key, pair => Value(pair.Value))
        );
    }

    private static object? Value(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetInt32() : value.GetString();
}
