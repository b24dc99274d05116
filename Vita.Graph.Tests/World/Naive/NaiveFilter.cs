using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Tests.World.Naive;

/// <summary>Whether a filter holds, sentence by sentence after section 7 of the design.</summary>
internal sealed class NaiveFilter(NaiveGraph graph)
{
    private readonly NodeKind _sourceKind = graph.Schema.FindKind(Provenance.SourceKind)!;

    /// <summary>Every key must hold; a key whose value is null asks nothing, save where there is one at most: then it asks that there is
    /// none.</summary>
    public bool Holds(object? filter, NaiveRow row, RelationField? link) =>
        Every(filter, (key, value) =>
            Logic(key, value, operand => Holds(operand, row, link))
            ?? (link is { IsDerived: false } ? OfEdge(key, value, row) : null)
            ?? OfNode(key, value, row.Node)
        ) && HoldsOfNulls(filter, row, link);

    private bool HoldsOfNulls(object? filter, NaiveRow row, RelationField? link) =>
        filter is not Dictionary<string, object?> keys
        || keys.Where(key => key.Value is null)
            .All(key =>
                link is { IsDerived: false }
                    ? key.Key is not ("node" or "source") && (link.Type!.FindProperty(key.Key) is not null || IsNone(key.Key, row.Node))
                    : IsNone(key.Key, row.Node)
            );

    private bool IsNone(string key, NaiveNode node) =>
        node.Kind.FindRelation(key) is not { IsToOne: true } relation || !graph.Links(node, relation).Any();

    private static bool Every(object? filter, Func<string, object, bool> holds) =>
        filter is null || ((Dictionary<string, object?>)filter).All(field => field.Value is null || holds(field.Key, field.Value));

    private static bool? Logic(string key, object value, Func<object?, bool> holds) =>
        key switch
        {
            "and" => NaiveInput.AsList(value).All(holds),
            "or" => NaiveInput.AsList(value).Any(holds),
            "not" => !holds(value),
            _ => null,
        };

    private bool? OfEdge(string key, object value, NaiveRow row) =>
        key switch
        {
            "node" => Holds(value, new NaiveRow(row.Node), null),
            "any" => value is true,
            _ when row.Edge!.Edges.Type.FindProperty(key) is { } property => OfProperty(property, row.EdgeValue(property), value),
            "source" or "page" or "basis" => OfProvenance(key, value, row.Edge.Provenance),
            _ => null,
        };

    private bool OfNode(string key, object value, NaiveNode node)
    {
        if (NaiveKeys.Property(node.Kind, key) is { } property)
        {
            return OfProperty(property, node.Values[property.Name], value);
        }

        if (key == "provenance")
        {
            return HowMany(value, node.Provenance, OfLine);
        }

        var relation = node.Kind.FindRelation(key)!;
        return relation.FiltersById ? IsOrLiesIn(node, relation, (string)value)
            : relation.IsToOne ? OfTheOne(value, graph.Links(node, relation).ToList(), relation)
            : HowMany(Only(value, IsQuantifier), graph.Links(node, relation), (filter, link) => Holds(filter, link, relation))
                && Only(value, key => !IsQuantifier(key))
                    .All(each => OfNumber(each.Key, (Dictionary<string, object?>)each.Value!, node, relation));
    }

    private static Dictionary<string, object?> Only(object filter, Func<string, bool> which) =>
        ((Dictionary<string, object?>)filter).Where(each => which(each.Key)).ToDictionary();

    private static bool IsQuantifier(string key) => key is "some" or "none" or "all" or "single" or "any";

    /// <summary>Without <c>any</c> there must be one that satisfies; with it, every part is asked by itself.</summary>
    public bool OfTheOne(object filter, List<NaiveRow> links, RelationField relation)
    {
        if (!Mentions(filter))
        {
            return links.Any(link => Holds(filter, link, relation));
        }

        var others = Only(filter, key => key is not ("any" or "and" or "or" or "not"));
        return Every(Only(filter, key => !others.ContainsKey(key)), (key, value) =>
                Logic(key, value, operand => operand is null || OfTheOne(operand, links, relation)) ?? links.Count > 0 == (bool)value
            ) && (others.Count == 0 || links.Any(link => Holds(others, link, relation)));
    }

    public static bool Mentions(object? filter) =>
        filter switch
        {
            List<object?> list => list.Any(Mentions),
            Dictionary<string, object?> keys => keys.Any(key =>
                key.Key == "any" || (key.Key is "and" or "or" or "not" && Mentions(key.Value))
            ),
            _ => false,
        };

    /// <summary>Each comparison of a count, or of a statistic of numbers that edges or their targets have.</summary>
    public bool OfNumber(string name, Dictionary<string, object?> numbers, NaiveNode node, RelationField relation)
    {
        var counted = graph.Links(node, relation).Where(link => Holds(numbers.GetValueOrDefault("of"), link, relation)).ToList();
        var asked = Only(numbers, key => key != "of");
        return name == "count"
            ? OfValue(PropertyType.Int, counted.Count, asked)
            : asked.All(each => OfValue(PropertyType.Float, Numbers(each.Key, counted, relation).Number(name), each.Value));
    }

    private static NaiveStatistics Numbers(string key, List<NaiveRow> links, RelationField relation) =>
        relation.Type?.FindProperty(key) is { } ofEdge
            ? NaiveStatistics.OfEdges(ofEdge, links)
            : NaiveStatistics.OfNodes(relation.Target.FindProperty(key)!, links);

    private bool IsOrLiesIn(NaiveNode node, RelationField relation, string id) =>
        graph.Find(id) is { } there && (node == there || graph.Links(node, relation).Any(link => link.Node == there));

    private static bool OfProperty(Property property, object? value, object filter) =>
        property.IsList
            ? HowMany(filter, (string[]?)value ?? [], (operators, element) => OfValue(property.Type, element, operators))
            : OfValue(property.Type, value, filter);

    public static bool OfValue(PropertyType type, object? value, object? operators) =>
        operators is null
        || ((Dictionary<string, object?>)operators).All(each => NaiveComparison.Holds(type, value, each.Key, each.Value));

    public bool OfLine(object? filter, ProvenanceFact line) =>
        (filter as Dictionary<string, object?>)?.Any(key => key is { Key: "source", Value: null }) is not true
        && Every(filter, (key, value) => Logic(key, value, operand => OfLine(operand, line)) ?? OfProvenance(key, value, line));

    private bool OfProvenance(string key, object value, ProvenanceFact line) =>
        key switch
        {
            "page" => OfValue(PropertyType.Int, line.Page, value),
            "basis" => OfValue(PropertyType.Enum, line.Basis, value),
            _ => Holds(value, new NaiveRow(graph.Find(line.Source)!), null) && graph.Find(line.Source)!.Kind == _sourceKind,
        };

    /// <summary><c>all</c> is true of none at all, <c>any: true</c> asks for one, <c>none</c> is the negation of <c>some</c>, <c>single</c>
    /// is exactly one.</summary>
    private static bool HowMany<T>(object filter, IEnumerable<T> items, Func<object?, T, bool> holds) =>
        Every(filter, (key, value) => key switch
            {
                "some" => items.Any(item => holds(value, item)),
                "none" => !items.Any(item => holds(value, item)),
                "all" => items.All(item => holds(value, item)),
                "single" => items.Count(item => holds(value, item)) == 1,
                _ => items.Any() == (bool)value,
            });
}
