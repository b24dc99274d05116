using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Planning;

/// <summary>Plans what groups must satisfy and what they are ordered by: their number of rows, statistics of the rows' numbers, their
/// keys.</summary>
internal sealed class GroupTermPlanner(PlanContext context)
{
    private static readonly Property Whole = new("count", PropertyType.Int, new("A number.", "Un nombre."));
    private static readonly Property Broken = new("sum", PropertyType.Float, new("A number.", "Un nombre."));

    private readonly ValueFilterPlanner _values = new(context);

    public FilterNode? Having(Input? having, NodeKind kind, InputPlace place) =>
        having is ObjectInput given ? context.Rewrite(OfGroup(given, kind, place)) : null;

    /// <summary>Without terms the groups with most rows come first.</summary>
    public IReadOnlyList<OrderTerm> Order(Input? order, NodeKind kind, InputPlace place)
    {
        var terms = OrderPlanner.Terms(order).Select(term => Term(term, kind, place)).OfType<OrderTerm>().ToList();
        return terms.Count > 0 ? terms : [new([], new ValueKey(new RowCountValue()), IsDescending: true)];
    }

    private AndFilter OfGroup(ObjectInput input, NodeKind kind, InputPlace place) =>
        FilterPlanner.AllOf(input, place, (key, value, at) =>
            FilterPlanner.Logic(key, value, at, (operand, operandPlace) => OfGroup(operand, kind, operandPlace))
            ?? (
                key is SurfaceNames.Count
                    ? _values.Plan(new RowCountValue(), Whole, value, at)
                    : OfNumber(kind.FindProperty(key)!, (ObjectInput)value, at)
            )
        );

    private AndFilter OfNumber(Property property, ObjectInput input, InputPlace place)
    {
        context.RequireScope(property, place);
        return FilterPlanner.AllOf(input, place, (key, value, at) =>
        {
            var statistic = AggregatePlanner.StatisticNamed(key);
            return _values.Plan(
                new StatisticValue(new NodeValue(property), statistic),
                statistic is Statistic.Count or Statistic.Distinct ? Whole : Broken,
                value,
                at
            );
        });
    }

    private OrderTerm? Term(ObjectInput term, NodeKind kind, InputPlace place) =>
        OrderPlanner.OneKey(context, term, place) switch
        {
            { Key: SurfaceNames.Count, Value: var direction } => new(
                [],
                new ValueKey(new RowCountValue()),
                OrderPlanner.IsDescending(direction)
            ),
            { Key: SurfaceNames.Keys, Value: var direction } => new([], new GroupKeysKey(), OrderPlanner.IsDescending(direction)),
            { Key: var name, Value: ObjectInput value } => OfNumber(name, value, kind, place.Then(name)),
            _ => null,
        };

    private OrderTerm? OfNumber(string name, ObjectInput value, NodeKind kind, InputPlace place)
    {
        var property = kind.FindProperty(name)!;
        context.RequireScope(property, place);
        return OrderPlanner.OneKey(context, value, place) is { } given
            ? new(
                [],
                new ValueKey(new StatisticValue(new NodeValue(property), AggregatePlanner.StatisticNamed(given.Key))),
                OrderPlanner.IsDescending(given.Value)
            )
            : null;
    }
}
