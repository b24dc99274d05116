using System.Text;
using System.Text.Json;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Loading;

/// <summary>Makes the constraints and indexes that are missing and waits until they serve. Those that others made stay.</summary>
internal static class SchemaWriter
{
    /// <summary>Seconds that Neo4j may take to fill indexes.</summary>
    private const int LongestFill = 600;

    /// <exception cref="Neo4jException">What is in the database stands against a constraint: two nodes with one id.</exception>
    public static async Task WriteAsync(QueryApiClient client, GraphSchema schema, CancellationToken cancellation)
    {
        // Asked first and then made: making takes locks, which wait for other loads, even where there is nothing to make.
        var present = await NamesAsync(client, cancellation);
        var missing = Neo4jSchema
            .Constraints(schema)
            .Concat(Neo4jSchema.Indexes(schema))
            .Where(item => !present.Contains(item.Name))
            .ToList();
        foreach (var item in missing)
        {
            await MakeAsync(client, item, cancellation);
        }

        if (missing.Count > 0)
        {
            await client.WriteAsync(
                new("CALL db.awaitIndexes($seconds)", new Dictionary<string, object?> { ["seconds"] = LongestFill }),
                cancellation
            );
        }
    }

    /// <summary>Another load may have made it meanwhile, which <c>IF NOT EXISTS</c> does not always see.</summary>
    private static async Task MakeAsync(QueryApiClient client, SchemaItem item, CancellationToken cancellation)
    {
        try
        {
            await client.WriteAsync(new(item.Create), cancellation);
        }
        catch (Neo4jException error) when (error.Neo4jCode == "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists") { }
    }

    /// <summary>Neo4j would only refuse at the commit, without saying which node it means.</summary>
    /// <exception cref="Neo4jException">A text is too long for its index.</exception>
    public static void Check(IGraphSource graph, string place)
    {
        foreach (var kind in graph.Schema.Kinds)
        {
            var texts = kind.Properties.Where(property => property.IsText && !property.IsList).ToList();
            foreach (var (node, property) in graph.Nodes(kind).SelectMany(node => texts.Select(property => (node, property))))
            {
                if (
                    node.Values[property.Index] is string { Length: > Neo4jSchema.LongestIndexed / 15 } text
                    && Encoding.UTF8.GetByteCount(FoldedShadow.Of(text)) > Neo4jSchema.LongestIndexed
                )
                {
                    throw new Neo4jException(Neo4jCodes.TextTooLong, place, $"{node.Id}: {property.Name} has {text.Length:N0} letters.");
                }
            }
        }
    }

    private static async Task<HashSet<string>> NamesAsync(QueryApiClient client, CancellationToken cancellation)
    {
        var names = new HashSet<string>();
        foreach (var what in new[] { "CONSTRAINTS", "INDEXES" })
        {
            await client.ReadRowsAsync(
                new($"SHOW {what} YIELD name, type RETURN name, type"),
                (ref reader) => Add(ref reader, names),
                cancellation
            );
        }

        return names;
    }

    private static void Add(ref Utf8JsonReader row, HashSet<string> names)
    {
        row.Read();
        names.Add(row.GetString()!);
        row.Read();
        row.Read();
    }
}
