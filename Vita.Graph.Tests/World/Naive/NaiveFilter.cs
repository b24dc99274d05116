using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Tests.World.Naive;

/// <summary>Whether a filter holds, sentence by sentence after section 7 of the design.</summary>
internal sealed class NaiveFilter(NaiveGraph graph)
{
    private readonly NodeKind _sourceKind = graph.Schema.FindKind(Provenance.SourceKind)!;

    /// <summary>Every key must hold; a key whose value is null asks nothing.</summary>
    public bool Holds(object? filter, NaiveRow row, RelationField? link) => Every(filter, (key, value) =>
        Logic(key, value, operand => Holds(operand, row, link))
        ?? (link is { IsDerived: false } ? OfEdge(key, value, row) : null)
        ?? OfNode(key, value, row.Node));

    private static bool Every(object? filter, Func<string, object, bool> holds) =>
        filter is null || ((Dictionary<string, object?>)filter).All(field => field.Value is null || holds(field.Key, field.Value));

    private static bool? Logic(string key, object value, Func<object?, bool> holds) => key switch
    {
        "and" => NaiveInput.AsList(value).All(holds),
        "or" => NaiveInput.AsList(value).Any(holds),
        "not" => !holds(value),
        _ => null,
    };

    private bool? OfEdge(string key, object value, NaiveRow row) => key switch
    {
        "node" => Holds(value, new NaiveRow(row.Node), null),
        _ when row.Edge!.Edges.Type.FindProperty(key) is { } property => OfProperty(property, row.EdgeValue(property), value),
        "source" or "page" or "basis" => OfProvenance(key, value, row.Edge.Provenance),
        _ => null,
    };

    private bool OfNode(string key, object value, NaiveNode node)
    {
        if (node.Kind.FindProperty(key) is { } property)
        {
            return OfProperty(property, node.Values[key], value);
        }

        if (key == "provenance")
        {
            return HowMany(value, node.Provenance, OfLine);
        }

        var relation = node.Kind.FindRelation(key)!;
        return relation.FiltersById ? IsOrLiesIn(node, relation, (string)value)
            : relation.IsToOne ? graph.Links(node, relation).Any(link => Holds(value, link, relation))
            : HowMany(value, graph.Links(node, relation), (filter, link) => Holds(filter, link, relation));
    }

    private bool IsOrLiesIn(NaiveNode node, RelationField relation, string id) =>
        graph.Find(id) is { } there && (node == there || graph.Links(node, relation).Any(link => link.Node == there));

    private static bool OfProperty(Property property, object? value, object filter) => property.IsList
        ? HowMany(filter, (string[]?)value ?? [], (operators, element) => OfValue(property.Type, element, operators))
        : OfValue(property.Type, value, filter);

    public static bool OfValue(PropertyType type, object? value, object? operators) => operators is null
        || ((Dictionary<string, object?>)operators).All(each => NaiveComparison.Holds(type, value, each.Key, each.Value));

    public bool OfLine(object? filter, ProvenanceFact line) =>
        Every(filter, (key, value) => Logic(key, value, operand => OfLine(operand, line)) ?? OfProvenance(key, value, line));

    private bool OfProvenance(string key, object value, ProvenanceFact line) => key switch
    {
        "page" => OfValue(PropertyType.Int, line.Page, value),
        "basis" => OfValue(PropertyType.Enum, line.Basis, value),
        _ => Holds(value, new NaiveRow(graph.Find(line.Source)!), null) && graph.Find(line.Source)!.Kind == _sourceKind,
    };

    /// <summary><c>all</c> is true of none at all, <c>any: true</c> asks for one, <c>none</c> is the negation of <c>some</c>, <c>single</c> is exactly one.</summary>
    private static bool HowMany<T>(object filter, IEnumerable<T> items, Func<object?, T, bool> holds) => Every(filter, (key, value) => key switch
    {
        "some" => items.Any(item => holds(value, item)),
        "none" => !items.Any(item => holds(value, item)),
        "all" => items.All(item => holds(value, item)),
        "single" => items.Count(item => holds(value, item)) == 1,
        _ => items.Any() == (bool)value,
    });
}
