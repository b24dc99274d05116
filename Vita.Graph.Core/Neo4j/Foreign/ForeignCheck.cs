using System.Text.Json;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Neo4j.Reading;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Neo4j.Foreign;

/// <summary>
/// Looks where a graph stands in another form than a load writes it, by four statements: each looks at every node of ours, or at every
/// relation, once, and answers a row of
/// counts for each kind or type.
/// </summary>
internal sealed class ForeignCheck
{
    private readonly GraphSchema _schema;
    private readonly IReadOnlyList<RelationType> _types;
    private readonly StoredForm _form = new();
    private readonly IReadOnlyList<string> _unconstrained;
    private readonly List<FormSpot> _spots = [];

    private ForeignCheck(GraphSchema schema, IReadOnlyList<string> unconstrained) =>
        (_schema, _unconstrained, _types) = (schema, unconstrained, [.. schema.EdgeSets.Select(set => set.Type).Distinct()]);

    /// <summary>Looks once.</summary>
    /// <exception cref="Neo4jException">Neo4j cannot be asked.</exception>
    public static async Task<FormSpots> ReadAsync(QueryApiClient client, GraphSchema schema, CancellationToken cancellation)
    {
        var bookmark = await StillMoment.BookmarkAsync(client, cancellation);
        var check = new ForeignCheck(schema, await Neo4jCheck.UnconstrainedAsync(client, schema, cancellation));
        string[] statements =
        [
            string.Join("\nUNION ALL\n", schema.Kinds.Select(check.OfKind)),
            string.Join("\nUNION ALL\n", check._types.Select(check.OfType)),
            string.Join("\nUNION ALL\n", check._types.Select(check.OfNumbers)),
            string.Join("\nUNION ALL\n", [.. schema.Kinds.Select(check.OfSources), .. check._types.Select(check.OfSources)]),
        ];
        foreach (var statement in statements)
        {
            await client.ReadRowsAsync(new(statement, check._form.Parameters), check.Take, cancellation);
        }

        var sources = schema.FindKind(Provenance.SourceKind)!.Name;
        return new(bookmark, check._spots, check._spots.Any(spot => spot.Keys.Count == 0 && spot.Place == sources), check._unconstrained);
    }

    /// <summary>Its ids, which must be of the kind and of one node each; its properties; its provenance.</summary>
    private string OfKind(NodeKind kind)
    {
        var doubled = _unconstrained.Contains(kind.Name) ? $" + count(n.{SurfaceNames.Id}) - count(DISTINCT n.{SurfaceNames.Id})" : "";
        string[] counts =
        [
            $"{Counted(_form.OtherId(kind, "n"))}{doubled}",
            .. kind.Properties.Skip(1).Select(property => Counted(_form.Other(property, "n"))),
            Counted(_form.OtherLines("n")),
        ];
        return $"MATCH (n:{CypherNames.Label(kind)}) RETURN 'kind' AS what, {kind.Index} AS place, [{string.Join(", ", counts)}] AS counts";
    }

    /// <summary>The kinds that it joins and its provenance, together; its properties.</summary>
    private string OfType(RelationType type, int place)
    {
        var (joins, kinds) = (StrayEdges.JoinsKinds(_schema, type), StrayEdges.AnyKind(_schema));
        var isOther = $"CASE WHEN {joins} THEN {_form.OtherLine("r")} ELSE a:{kinds} OR b:{kinds} END";
        string[] counts = [Counted(isOther), .. type.Properties.Select(property => Counted(_form.Other(property, "r")))];
        return $"MATCH (a)-[r:{CypherNames.Type(type)}]->(b) RETURN 'type' AS what, {place} AS place, "
            + $"[{string.Join(", ", counts)}] AS counts";
    }

    /// <summary>Whether the relations between two nodes are numbered from 0, each once. Node by node, so that no more than the relations of
    /// one are kept.</summary>
    private string OfNumbers(RelationType type, int place)
    {
        var number = $"r.{CypherNames.Ordinal}";
        return $"MATCH (a:{LabelsFrom(type)}) CALL (a) {{ MATCH (a)-[r:{CypherNames.Type(type)}]->(b) WITH b, count(*) AS all, "
            + $"count(DISTINCT {number}) AS different, min({number}) AS least, max({number}) AS greatest "
            + $"WHERE different <> all OR least <> 0 OR greatest <> all - 1 RETURN count(b) AS others }} RETURN 'type' AS what, {place} "
            + $"AS place, [sum(others)] AS counts";
    }

    private string OfSources(NodeKind kind) =>
        $"MATCH (n:{CypherNames.Label(kind)}) UNWIND n.{CypherNames.ProvenanceSources} AS source WITH DISTINCT source {Unknown} RETURN "
        + $"'sources of kind' AS what, {kind.Index} AS place, [count(*)] AS counts";

    private string OfSources(RelationType type, int place) =>
        $"MATCH (:{LabelsFrom(type)})-[r:{CypherNames.Type(type)}]->() WITH DISTINCT r.{Provenance.Source} AS source {Unknown} RETURN "
        + $"'type' AS what, {place} AS place, [count(*)] AS counts";

    private string LabelsFrom(RelationType type) =>
        string.Join('|', _schema.EdgeSets.Where(set => set.Type == type).Select(set => CypherNames.Label(set.From)).Distinct());

    private string Unknown =>
        $"WHERE NOT EXISTS {{ MATCH (:{CypherNames.Label(_schema.FindKind(Provenance.SourceKind)!)} {{{SurfaceNames.Id}: source}}) }}";

    private static string Counted(string condition) => $"count(CASE WHEN {condition} THEN 1 END)";

    private void Take(ref Utf8JsonReader reader)
    {
        using var row = JsonDocument.ParseValue(ref reader);
        var (what, place, counts) = (
            row.RootElement[0].GetString(),
            row.RootElement[1].GetInt32(),
            row.RootElement[2].EnumerateArray().Select(count => count.GetInt64()).ToList()
        );
        var spots = what switch
        {
            "kind" => Spots(_schema.Kinds[place], counts),
            "type" => Spots(_types[place], counts),
            _ => [Lines(_schema.Kinds[place], counts[0])],
        };
        _spots.AddRange(spots.Where(spot => spot.Count > 0));
    }

    private List<FormSpot> Spots(NodeKind kind, List<long> counts) =>
        [
            FormSpot.Of(_schema, kind, null, counts[0]),
            .. kind
                .Properties.Skip(1)
                .Select(property =>
                    FormSpot.Of(_schema, kind, property.Name, counts[property.Index], [property.Name, CypherNames.FoldedName(property)])
                ),
            Lines(kind, counts[^1]),
        ];

    private FormSpot Lines(NodeKind kind, long count) =>
        FormSpot.Of(
            _schema,
            kind,
            "provenance",
            count,
            [CypherNames.ProvenanceSources, CypherNames.ProvenancePages, CypherNames.ProvenanceBases, CypherNames.ProvenanceFields]
        );

    /// <summary>A value that is left out may change the order of relations between the same nodes, so that each of them counts for the
    /// whole.</summary>
    private static List<FormSpot> Spots(RelationType type, List<long> counts) => [.. counts.Select(count => FormSpot.Of(type, count))];
}
