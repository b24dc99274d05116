using System.Globalization;
using System.Text.Json;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j;

/// <summary>Whether a Neo4j can be asked at all: its version, and that it holds a graph of this schema, loaded to its end.</summary>
public static class Neo4jCheck
{
    private static readonly (int Major, int Minor) Oldest = (5, 26);

    /// <exception cref="Neo4jException">It cannot, and why: the first reason only, since the others mostly follow from it.</exception>
    public static async Task RequireAsync(QueryApiClient client, GraphSchema schema, CancellationToken cancellation)
    {
        await RequireStillAsync(client, schema, cancellation);
        await RequireConstraintsAsync(client, schema, cancellation);
    }

    /// <summary>The same of one that is in service: then a constraint that somebody dropped ends nothing, since doubled ids are left
    /// out.</summary>
    /// <exception cref="Neo4jException">It cannot be asked any longer, and why.</exception>
    public static async Task RequireStillAsync(QueryApiClient client, GraphSchema schema, CancellationToken cancellation)
    {
        await RequireVersionAsync(client, cancellation);
        await RequireGraphAsync(client, schema, cancellation);
    }

    /// <summary>Whether a version, <c>5.26.30</c>, <c>5.27-aura</c> or <c>2025.10.1</c>, is new enough. One that cannot be read is believed
    /// to be.</summary>
    public static bool IsNewEnough(string version)
    {
        var parts = version.Split('.', '-', '+');
        return parts.Length < 2
            || !int.TryParse(parts[0], CultureInfo.InvariantCulture, out var major)
            || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out var minor)
            || (major, minor).CompareTo(Oldest) >= 0;
    }

    private static async Task RequireVersionAsync(QueryApiClient client, CancellationToken cancellation)
    {
        var rows = await RowsAsync(
            client,
            "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0], name",
            cancellation
        );
        if (rows.Select(row => row[0].GetString()).FirstOrDefault(version => version is not null && !IsNewEnough(version)) is { } old)
        {
            throw Refused(client, Neo4jCodes.TooOld, $"its version is {old}.");
        }
    }

    private static async Task RequireGraphAsync(QueryApiClient client, GraphSchema schema, CancellationToken cancellation)
    {
        var rows = await RowsAsync(
            client,
            $"OPTIONAL MATCH (g:{CypherNames.GraphLabel}) RETURN g.schema, g.version, COUNT {{ MATCH (n) }} AS nodes",
            cancellation
        );
        var loaded = rows.Where(row => row[1].ValueKind == JsonValueKind.String).ToList();
        if (loaded.Count == 0)
        {
            var nodes = rows[0][2].GetInt64();
            throw Refused(
                client,
                Neo4jCodes.GraphMissing,
                nodes == 0
                    ? "it is empty."
                    : string.Create(CultureInfo.InvariantCulture, $"none of its {nodes:N0} nodes tells that a graph of Vita was loaded.")
            );
        }

        var expected = SchemaFingerprint.Of(schema);
        if (!loaded.Exists(row => row[0].ToString() == expected))
        {
            throw Refused(client, Neo4jCodes.OtherSchema, $"loaded for schema {loaded[0][0]}, but {expected} is in use.");
        }
    }

    /// <summary>The labels whose ids no constraint keeps apart.</summary>
    /// <exception cref="Neo4jException">Neo4j cannot be asked.</exception>
    public static async Task<IReadOnlyList<string>> UnconstrainedAsync(
        QueryApiClient client,
        GraphSchema schema,
        CancellationToken cancellation
    )
    {
        // UNIQUENESS, later NODE_PROPERTY_UNIQUENESS; a NODE_KEY is a unique property that must be there.
        var rows = await RowsAsync(
            client,
            "SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties WHERE properties = ['id'] AND (type ENDS WITH 'UNIQUENESS' OR type "
                + "= 'NODE_KEY') RETURN labelsOrTypes[0], type",
            cancellation
        );
        var present = rows.Select(row => row[0].GetString()).ToHashSet();
        return [.. schema.Kinds.Select(kind => kind.Name).Where(name => !present.Contains(name))];
    }

    private static async Task RequireConstraintsAsync(QueryApiClient client, GraphSchema schema, CancellationToken cancellation)
    {
        if (await UnconstrainedAsync(client, schema, cancellation) is { Count: > 0 } missing)
        {
            throw Refused(client, Neo4jCodes.ConstraintMissing, $"nothing makes 'id' unique among nodes of {string.Join(", ", missing)}.");
        }
    }

    private static Neo4jException Refused(QueryApiClient client, ProblemCode code, string found) =>
        new(code, client.Connection.Place, found);

    private static async Task<List<JsonElement>> RowsAsync(QueryApiClient client, string statement, CancellationToken cancellation)
    {
        var rows = new List<JsonElement>();
        await client.ReadRowsAsync(new(statement), (ref reader) => rows.Add(JsonElement.ParseValue(ref reader)), cancellation);
        return rows;
    }
}
