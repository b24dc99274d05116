using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Bulk;

/// <summary>The statements to run after the bulk loader.</summary>
public static class BulkSchema
{
    /// <summary>Unique ids, of every kind and of the one node that tells which graph this is.</summary>
    public static IEnumerable<string> Of(GraphSchema schema) => schema.Kinds.Select(CypherNames.Label).Append(CypherNames.GraphLabel)
        .Select(label => $"CREATE CONSTRAINT {CypherNames.Quoted($"vita_{label}_id")} IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE");
}
