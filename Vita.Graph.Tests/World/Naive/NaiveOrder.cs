using Vita.Graph.Core.Schema;

namespace Vita.Graph.Tests.World.Naive;

/// <summary>Sorts rows by the terms of an order.</summary>
internal sealed class NaiveOrder(NaiveGraph graph)
{
    private sealed record Key(Func<NaiveRow, object?> Read, PropertyType Type, bool IsDescending);

    /// <summary>Rows that come by id and edge, sorted by the terms; what is equal stays as it comes, what is absent goes last either
    /// way.</summary>
    public List<NaiveRow> Sort(IEnumerable<NaiveRow> rows, object? order, NodeKind kind, RelationField? link)
    {
        var sorted = rows.OrderBy(_ => 0);
        foreach (var key in NaiveInput.AsList(order).Select(term => KeyOf(term, row => row, kind, link)).OfType<Key>())
        {
            sorted = sorted.ThenBy(row => key.Read(row) is null);
            sorted = key.IsDescending
                ? sorted.ThenByDescending(key.Read, Comparer(key.Type))
                : sorted.ThenBy(key.Read, Comparer(key.Type));
        }

        return [.. sorted];
    }

    /// <param name="term">An object with one key.</param>
    /// <param name="at">From the row to where the term stands; null where a to-one relation on the way has no target.</param>
    /// <param name="kind">The kind of the node there.</param>
    /// <param name="link">The relation whose edge is at hand.</param>
    private Key? KeyOf(object? term, Func<NaiveRow, NaiveRow?> at, NodeKind kind, RelationField? link)
    {
        var given = ((Dictionary<string, object?>)term!).Where(field => field.Value is not null).ToList();
        return given switch
        {
            [] => null,
            [var (key, value)] => KeyOf(key, value!, at, kind, link),
            _ => throw new NaiveRefusal("ORDER_KEYS"),
        };
    }

    private Key? KeyOf(string key, object value, Func<NaiveRow, NaiveRow?> at, NodeKind kind, RelationField? link) =>
        key switch
        {
            "node" => KeyOf(value, at, kind, null),
            _ when link?.Type?.FindProperty(key) is { } property => new(
                row => at(row)?.EdgeValue(property),
                property.Type,
                value is "DESC"
            ),
            "page" when link?.Type is not null => new(row => at(row)?.Edge!.Provenance.Page, PropertyType.Int, value is "DESC"),
            "basis" when link?.Type is not null => new(row => at(row)?.Edge!.Provenance.Basis, PropertyType.Enum, value is "DESC"),
            _ when NaiveKeys.Property(kind, key) is { } property => new(
                row => at(row)?.Node.Values[property.Name],
                property.Type,
                value is "DESC"
            ),
            _ => KeyBeyond(kind.FindRelation(key)!, value, at),
        };

    private Key? KeyBeyond(RelationField relation, object value, Func<NaiveRow, NaiveRow?> at)
    {
        if (relation.IsToOne)
        {
            return KeyOf(
                value,
                row => at(row) is { } here ? graph.Links(here.Node, relation).FirstOrDefault() : null,
                relation.Target,
                relation
            );
        }

        return Given(value) switch
        {
            [] => null,
            [("count", var direction)] => new(
                row => at(row) is { } here ? graph.Links(here.Node, relation).Count() : null,
                PropertyType.Int,
                direction is "DESC"
            ),
            [var (name, statistic)] => OfTargets(relation, relation.Target.FindProperty(name)!, statistic, at),
            _ => throw new NaiveRefusal("ORDER_KEYS"),
        };
    }

    private static List<(string Key, object Value)> Given(object term) =>
        [.. ((Dictionary<string, object?>)term).Where(field => field.Value is not null).Select(field => (field.Key, field.Value!))];

    private Key? OfTargets(RelationField relation, Property property, object value, Func<NaiveRow, NaiveRow?> at)
    {
        return Given(value) switch
        {
            [] => null,
            [var (statistic, direction)] => new(
                row => at(row) is { } here ? NaiveStatistics.OfNodes(property, graph.Links(here.Node, relation)).Number(statistic) : null,
                PropertyType.Float,
                direction is "DESC"
            ),
            _ => throw new NaiveRefusal("ORDER_KEYS"),
        };
    }

    private static Comparer<object?> Comparer(PropertyType type) =>
        Comparer<object?>.Create(
            (x, y) =>
                (x, y) switch
                {
                    (null, _) or (_, null) => 0,
                    (string a, string b) => type is PropertyType.Text
                        ? NaiveText.ByFolded.Compare(a, b)
                        : NaiveText.ByCodePoint.Compare(a, b),
                    (IComparable a, _) => a.CompareTo(y),
                    _ => throw new NotSupportedException(x.GetType().Name),
                }
        );
}
