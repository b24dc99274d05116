using Vita.Graph.Core.Plans;

namespace Vita.Graph.Core.Embedded;

/// <summary>Compares groups by the terms of an order, then by their keys. What is absent comes last in both directions.</summary>
internal sealed class GroupOrder : IComparer<Group>
{
    private readonly KeyColumn[] _keys;
    private readonly (Func<Group, double?>? Number, int Sign)[] _terms;

    public GroupOrder(KeyColumn[] keys, FilterScope scope, IReadOnlyList<OrderTerm> terms)
    {
        _keys = keys;
        _terms =
        [
            .. terms.Select(term => (term.Key is ValueKey value ? GroupNumbers.Of(scope, value.Value) : null, term.IsDescending ? -1 : 1)),
        ];
    }

    public int Compare(Group? x, Group? y)
    {
        foreach (var (number, sign) in _terms)
        {
            var order = number is null ? ByRank(x!, y!, sign) : ByNumber(number(x!), number(y!), sign);
            if (order != 0)
            {
                return order;
            }
        }

        return ByRank(x!, y!, 1) is var byRank and not 0 ? byRank : ByKeys(x!, y!);
    }

    private static int ByNumber(double? x, double? y, int sign) =>
        (x, y) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            _ => sign * x.Value.CompareTo(y.Value),
        };

    private int ByRank(Group x, Group y, int sign) =>
        First(
            (key, place) =>
            {
                var (left, right) = (key.Rank(x.Keys[place]), key.Rank(y.Keys[place]));
                return left == int.MaxValue || right == int.MaxValue ? left.CompareTo(right) : sign * left.CompareTo(right);
            }
        );

    private int ByKeys(Group x, Group y) => First((_, place) => KeyColumn.Last(x.Keys[place]).CompareTo(KeyColumn.Last(y.Keys[place])));

    private int First(Func<KeyColumn, int, int> compare) => _keys.Select(compare).FirstOrDefault(order => order != 0);
}
