using System.Text.Json.Nodes;
using GraphQLParser.AST;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Tests.World.Naive;

/// <summary>Writes what is selected of nodes, edges and pages.</summary>
internal sealed class NaiveWriter(
    NaiveGraph graph,
    NaiveSelection selection,
    NaiveInput input,
    PlanOptions scopes,
    IReadOnlyDictionary<string, string> places
)
{
    private readonly NaiveFilter _filter = new(graph);
    private readonly NaiveBecause _because = new(graph, new(graph));
    private readonly NaiveOrder _order = new(graph);

    public object? Argument(NaiveField field, string name) => input.Argument(field.Written[0], name);

    public JsonObject Object(IEnumerable<GraphQLSelectionSet> sets, string typeName, Func<NaiveField, JsonNode?> write)
    {
        var json = new JsonObject();
        foreach (var field in selection.Fields(sets, typeName))
        {
            json.Add(field.Key, field.Name is "__typename" ? typeName : write(field));
        }

        return json;
    }

    public JsonObject Node(NaiveField parent, NaiveRow row) =>
        Object(parent.Below, row.Node.Kind.Name, field => NodeField(field, row.Node));

    /// <summary>A page of all nodes of a kind, or of the links of a relation, each edge a row.</summary>
    public JsonObject Connection(NaiveField parent, IEnumerable<NaiveRow> rows, NodeKind kind, RelationField? relation)
    {
        var page = NaivePage.Cut(Wanted(parent, rows, kind, relation), name => Argument(parent, name), places);
        return Object(parent.Below, relation is null ? TypeNames.Connection(kind) : TypeNames.Connection(relation), field =>
            field.Name switch
            {
                "totalCount" => page.All.Count,
                "nodes" => Array(page.Rows.Select(row => Node(field, row))),
                "edges" => Array(page.Rows.Select(row => Edge(field, row, kind, relation, Argument(parent, "where")))),
                "aggregate" => Groups.Aggregate(field, page.All, kind, relation),
                "groupBy" => Groups.Groups(field, page.All, kind),
                "facets" => Groups.Facets(field, key => OthersThan(parent, key, rows, relation), kind),
                _ => Object(field.Below, "PageInfo", fact => PageInfo(fact.Name, page)),
            }
        );
    }

    private NaiveGroups Groups => new(graph, this);

    /// <summary>The rows that satisfy what a filter asks of anything but a key.</summary>
    private List<NaiveRow> OthersThan(NaiveField field, GroupKey key, IEnumerable<NaiveRow> rows, RelationField? relation)
    {
        var conditions = NaiveFacet.Others(Argument(field, "where"), key, relation);
        return [.. rows.Where(row => conditions.TrueForAll(condition => _filter.Holds(condition, row, relation)))];
    }

    private static JsonNode? PageInfo(string fact, NaivePage page) =>
        fact switch
        {
            "hasNextPage" => page.End < page.All.Count,
            "hasPreviousPage" => page.Start > 0,
            "startCursor" => page.CursorAt(page.Start),
            _ => page.CursorAt(page.End - 1),
        };

    private JsonObject Edge(NaiveField parent, NaiveRow row, NodeKind kind, RelationField? relation, object? where) =>
        Object(parent.Below, relation is null ? TypeNames.Edge(kind) : TypeNames.Edge(relation), field => field.Name switch
            {
                "cursor" => NaivePage.PlaceOf(row),
                "node" => Node(field, row),
                "because" => Array(
                    _because
                        .Of(where, row, relation)
                        .Take(NaiveCount.Of(Argument(field, "first"), 1000, "OUT_OF_RANGE") ?? 100)
                        .Select(reason => Reason(field, reason))
                ),
                "provenance" => Line(field, row.Edge!.Provenance, relation!.Type!.Properties, property =>
                    row.EdgeValue(property) is not null
                ),
                _ when relation!.Type!.FindProperty(field.Name) is { } property => Value(row.EdgeValue(property), property),
                _ => LineField(field, row.Edge!.Provenance),
            });

    private JsonObject Reason(NaiveField parent, NaiveReason reason) => Object(parent.Below, "Reason", field => field.Name switch
            {
                "path" => reason.Path,
                "node" => Node(field, new(reason.Node)),
                "values" => Array(reason.Values.Select(value => JsonValue.Create(value))),
                _ => Array(reason.Relations.Select(step => GraphEdge(field, step.Edge))),
            });

    private JsonObject GraphEdge(NaiveField parent, EdgeFact edge) => Object(parent.Below, "GraphEdge", field => field.Name switch
            {
                "type" => edge.Edges.Type.Name,
                "from" => Node(field, new(graph.Find(edge.From)!)),
                "to" => Node(field, new(graph.Find(edge.To)!)),
                _ => LineField(field, edge.Provenance),
            });

    private JsonNode? NodeField(NaiveField field, NaiveNode node)
    {
        if (field.Name == "label")
        {
            return JsonValue.Create(
                (string?)node.Values[NaiveKeys.NameOf(node.Kind)] ?? (node.Kind.Name == "Referent" ? "Personne référente" : node.Id)
            );
        }

        if (node.Kind.FindProperty(field.Name) is { } property)
        {
            return Value(node.Values[field.Name], property);
        }

        if (node.Kind.FindRelation(field.Name) is { } relation)
        {
            return relation.IsToOne ? ToOne(field, node, relation) : List(field, node, relation);
        }

        return field.Name == "provenance"
            ? Array(node.Provenance.Select(line => Line(field, line, node.Kind.Properties, line.Fields.Holds)))
            : Connection(
                field,
                graph.Links(node, Paged(node.Kind, field.Name)),
                Paged(node.Kind, field.Name).Target,
                Paged(node.Kind, field.Name)
            );
    }

    private static RelationField Paged(NodeKind kind, string field) => kind.FindRelation(field[..^"Connection".Length])!;

    private JsonObject? ToOne(NaiveField field, NaiveNode node, RelationField relation) =>
        graph.Links(node, relation).FirstOrDefault() is { } link ? Node(field, link) : null;

    /// <summary>Each target once: where several edges lead to it, where the first of them stands.</summary>
    private JsonArray List(NaiveField field, NaiveNode node, RelationField relation) =>
        Array(
            Wanted(field, graph.Links(node, relation), relation.Target, relation)
                .DistinctBy(row => row.Node)
                .Skip(NaiveCount.Of(Argument(field, "offset"), 100_000) ?? 0)
                .Take(NaiveCount.Of(Argument(field, "first"), 1000) ?? 1000)
                .Select(row => Node(field, row))
        );

    private List<NaiveRow> Wanted(NaiveField field, IEnumerable<NaiveRow> rows, NodeKind kind, RelationField? relation) =>
        _order.Sort(rows.Where(row => _filter.Holds(Argument(field, "where"), row, relation)), Argument(field, "order"), kind, relation);

    private JsonObject Line(NaiveField parent, ProvenanceFact line, IReadOnlyList<Property> properties, Func<Property, bool> isStated) =>
        Object(parent.Below, "Provenance", field =>
            field.Name is "fields"
                ? Array(
                    properties
                        .Where(property => isStated(property) && MaySee(property))
                        .Select(property => JsonValue.Create(property.Name))
                )
                : LineField(field, line)
        );

    private JsonNode? LineField(NaiveField field, ProvenanceFact line) =>
        field.Name switch
        {
            "page" => line.Page,
            "basis" => line.Basis,
            _ => Node(field, new(graph.Find(line.Source)!)),
        };

    private bool MaySee(Property property) => property.RestrictedTo is not { } scope || scopes.Scopes.Contains(scope);

    /// <summary>An absent list is empty; what is restricted reads null for those without its scope.</summary>
    private JsonNode? Value(object? value, Property property) =>
        value switch
        {
            _ when !MaySee(property) => null,
            string[] list => Array(list.Select(text => JsonValue.Create(text))),
            null => property.IsList ? new JsonArray() : null,
            _ => JsonValue.Create(value),
        };

    private static JsonArray Array(IEnumerable<JsonNode?> items) => [.. items];
}
