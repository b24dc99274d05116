using System.Text.Json.Nodes;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Tests.World.Naive;

/// <summary>Rows of the same keys.</summary>
internal sealed record NaiveGroup(List<object?> Keys, List<NaiveRow> Rows);

/// <summary>Aggregates, groups and facets of rows.</summary>
internal sealed class NaiveGroups(NaiveGraph graph, NaiveWriter writer)
{
    private readonly NaiveKeys _keys = new(graph);

    /// <summary>What is worked out of rows: of links that have properties these, with the targets under <c>node</c>.</summary>
    public JsonObject Aggregate(NaiveField field, List<NaiveRow> rows, NodeKind kind, RelationField? relation)
    {
        var link = relation?.Type is { Properties.Count: > 0 } type ? type : null;
        var typeName = link is null ? kind.Name + "Aggregate" : TypeNames.Aggregate(relation!);
        return writer.Object(field.Below, typeName, part => part.Name switch
            {
                "count" => rows.Count,
                "distinct" => rows.Select(row => row.Node).Distinct().Count(),
                "node" when link is not null => Aggregate(part, rows, kind, null),
                _ when link?.FindProperty(part.Name) is { } property => Statistics(
                    part,
                    property,
                    NaiveStatistics.OfEdges(property, rows)
                ),
                _ => Statistics(part, kind.FindProperty(part.Name)!, NaiveStatistics.OfNodes(kind.FindProperty(part.Name)!, rows)),
            });
    }

    public JsonArray Groups(NaiveField field, List<NaiveRow> rows, NodeKind kind) =>
        Write(
            field,
            Make(rows, Keys(field, kind)),
            Keys(field, kind),
            kind,
            writer.Argument(field, "having"),
            writer.Argument(field, "order"),
            NaiveCount.Of(writer.Argument(field, "offset"), 100_000) ?? 0,
            NaiveCount.Of(writer.Argument(field, "first"), 1000) ?? 1000
        );

    /// <param name="field">The field <c>facets</c>.</param>
    /// <param name="rowsOf">The rows that are left where what is asked of a key is left out.</param>
    /// <param name="kind">The kind of the rows' nodes.</param>
    public JsonArray Facets(NaiveField field, Func<GroupKey, List<NaiveRow>> rowsOf, NodeKind kind) =>
        [
            .. Keys(field, kind)
                .Select(key =>
                    writer.Object(field.Below, kind.Name + "Facet", part =>
                        part.Name is "key"
                            ? key.Value
                            : Write(
                                part,
                                Make(rowsOf(key), [key]),
                                [key],
                                kind,
                                null,
                                null,
                                0,
                                NaiveCount.Of(writer.Argument(field, "first"), 1000) ?? 1000
                            )
                    )
                ),
        ];

    private List<GroupKey> Keys(NaiveField field, NodeKind kind)
    {
        var named = NaiveInput.AsList(writer.Argument(field, "by")).Cast<string>().ToList();
        return named.Count is 0 or > 5 || named.Distinct().Count() < named.Count
            ? throw new NaiveRefusal("GROUP_KEYS")
            : [.. named.Select(name => kind.GroupKeys.Single(key => key.Value == name))];
    }

    private List<NaiveGroup> Make(List<NaiveRow> rows, List<GroupKey> keys)
    {
        var groups = new List<NaiveGroup>();
        foreach (var row in rows)
        {
            IEnumerable<List<object?>> combinations =
            [
                [],
            ];
            foreach (var key in keys)
            {
                combinations = combinations
                    .SelectMany(head => _keys.Of(row.Node, key).Select(tail => (List<object?>)[.. head, tail]))
                    .ToList();
            }

            foreach (var combination in combinations)
            {
                var group = groups.Find(known => known.Keys.SequenceEqual(combination));
                if (group is null)
                {
                    groups.Add(group = new(combination, []));
                }

                group.Rows.Add(row);
            }
        }

        return groups;
    }

    private JsonArray Write(
        NaiveField field,
        List<NaiveGroup> groups,
        List<GroupKey> keys,
        NodeKind kind,
        object? having,
        object? order,
        int offset,
        int first
    )
    {
        var terms = NaiveInput.AsList(order).Select(term => Term(term, kind)).OfType<Comparison<NaiveGroup>>().ToList();
        var sorted = groups.Where(group => Holds(having, group, kind)).ToList();
        sorted.Sort(
            (x, y) =>
                (terms.Count > 0 ? terms : [ByNumber(group => group.Rows.Count, isDescending: true)])
                    .Append(ByKeys(false))
                    .Append((a, b) => a.Keys.Zip(b.Keys, NaiveKeys.CompareIds).FirstOrDefault(found => found != 0))
                    .Select(compare => compare(x, y))
                    .FirstOrDefault(found => found != 0)
        );
        return
        [
            .. sorted
                .Skip(offset)
                .Take(first)
                .Select(group => writer.Object(field.Below, kind.Name + "Group", part => Part(part, group, keys, kind))),
        ];
    }

    private JsonNode? Part(NaiveField part, NaiveGroup group, List<GroupKey> keys, NodeKind kind) =>
        part.Name switch
        {
            "count" => group.Rows.Count,
            "labels" or "labelsEn" => new JsonArray([
                .. group.Keys.Zip(keys, (key, of) => JsonValue.Create(NaiveKeys.Label(key, of, part.Name is "labelsEn"))),
            ]),
            "aggregate" => Aggregate(part, group.Rows, kind, null),
            _ when keys.FindIndex(key => key.Name == part.Name) is >= 0 and var place => group.Keys[place] switch
            {
                null => null,
                NaiveNode node => writer.Node(part, new(node)),
                var value => JsonValue.Create(value),
            },
            _ => null,
        };

    private JsonObject Statistics(NaiveField field, Property property, NaiveStatistics statistics) =>
        writer.Object(field.Below, TypeNames.Statistics(property), part => statistics.Json(part.Name));

    private static bool Holds(object? having, NaiveGroup group, NodeKind kind) =>
        having is null
        || ((Dictionary<string, object?>)having).All(field =>
            field.Value is null
            || field.Key switch
            {
                "and" => NaiveInput.AsList(field.Value).All(operand => Holds(operand, group, kind)),
                "or" => NaiveInput.AsList(field.Value).Where(operand => operand is not null).Any(operand => Holds(operand, group, kind)),
                "not" => !Holds(field.Value, group, kind),
                "count" => Operators(field.Value, group.Rows.Count),
                var name => ((Dictionary<string, object?>)field.Value).All(each =>
                    each.Value is null || Operators(each.Value, NumberOf(kind, name, each.Key)(group))
                ),
            }
        );

    private static bool Operators(object operators, double? number) =>
        ((Dictionary<string, object?>)operators).All(each => NaiveComparison.Holds(PropertyType.Float, number, each.Key, each.Value));

    private static Comparison<NaiveGroup>? Term(object? term, NodeKind kind) =>
        One(term) switch
        {
            null => null,
            ("count", var direction) => ByNumber(group => group.Rows.Count, direction is "DESC"),
            ("keys", var direction) => ByKeys(direction is "DESC"),
            var (name, value) => One(value) is var (statistic, direction)
                ? ByNumber(NumberOf(kind, name, statistic), direction is "DESC")
                : null,
        };

    private static (string Key, object Value)? One(object? term) =>
        ((Dictionary<string, object?>)term!).Where(field => field.Value is not null).ToList() switch
        {
            [] => null,
            [var (key, value)] => (key, value!),
            _ => throw new NaiveRefusal("ORDER_KEYS"),
        };

    private static Func<NaiveGroup, double?> NumberOf(NodeKind kind, string property, string statistic) =>
        group => NaiveStatistics.OfNodes(kind.FindProperty(property)!, group.Rows).Number(statistic);

    private static Comparison<NaiveGroup> ByNumber(Func<NaiveGroup, double?> number, bool isDescending) =>
        (x, y) =>
            (number(x), number(y)) switch
            {
                (null, null) => 0,
                (null, _) => 1,
                (_, null) => -1,
                var (a, b) => isDescending ? b.Value.CompareTo(a.Value) : a.Value.CompareTo(b.Value),
            };

    private static Comparison<NaiveGroup> ByKeys(bool isDescending) =>
        (x, y) => x.Keys.Zip(y.Keys, (a, b) => NaiveKeys.Compare(a, b, isDescending)).FirstOrDefault(found => found != 0);
}
