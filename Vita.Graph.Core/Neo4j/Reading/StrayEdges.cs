using System.Text.Json;
using Vita.Graph.Core.Neo4j.Foreign;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Reading;

/// <summary>Relations of our types at nodes of ours that join other kinds than the schema says, or nodes of others. No reader meets them;
/// they are counted only.</summary>
internal static class StrayEdges
{
    /// <summary>Counts them all by one statement. Returns how many there are.</summary>
    /// <exception cref="Neo4jException">Neo4j cannot be asked.</exception>
    public static async Task<long> CountAsync(QueryApiClient client, GraphSchema schema, Doubts doubts, CancellationToken cancellation)
    {
        var (types, all) = (schema.EdgeSets.Select(set => set.Type).Distinct().ToList(), 0L);
        var kinds = AnyKind(schema);
        var statement = string.Join(
            " UNION ALL ",
            types.Select(
                (type, place) =>
                    $"MATCH (a)-[r:{CypherNames.Type(type)}]->(b) WHERE (a:{kinds} OR b:{kinds}) AND NOT {JoinsKinds(schema, type)} "
                    + $"RETURN {place} AS place, count(r) AS strayed, min(a.id) AS example"
            )
        );
        await client.ReadRowsAsync(new(statement), Take, cancellation);
        return all;

        void Take(ref Utf8JsonReader reader)
        {
            using var row = JsonDocument.ParseValue(ref reader);
            var (type, strayed, example) = (types[row.RootElement[0].GetInt32()], row.RootElement[1].GetInt64(), row.RootElement[2]);
            all += strayed;
            if (strayed > 0)
            {
                doubts.Add(
                    ForeignCodes.Relation,
                    type.Name,
                    example.ValueKind == JsonValueKind.String ? example.GetString() : null,
                    strayed
                );
            }
        }
    }

    /// <summary>All our labels, as alternatives.</summary>
    public static string AnyKind(GraphSchema schema) => string.Join('|', schema.Kinds.Select(CypherNames.Label));

    /// <summary>Whether the nodes <c>a</c> and <c>b</c> have labels that the type of a relation from one to the other joins.</summary>
    public static string JoinsKinds(GraphSchema schema, RelationType type) =>
        "("
        + string.Join(
            " OR ",
            schema
                .EdgeSets.Where(set => set.Type == type)
                .Select(set => $"(a:{CypherNames.Label(set.From)} AND b:{CypherNames.Label(set.To)})")
        )
        + ")";
}
