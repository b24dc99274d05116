using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Planning;

/// <summary>Plans the operators on a value or on the elements of a list: <c>{ eq: …, contains: … }</c>, several of which must all
/// hold.</summary>
internal sealed class ValueFilterPlanner(PlanContext context)
{
    public FilterNode Plan(ValueRef value, Property property, Input input, InputPlace place) =>
        property.IsList
            ? FilterPlanner.Quantified(
                context,
                input,
                place,
                element => Operations(new ElementValue(property), new PropertyValueType(property), element.Value, element.At),
                (quantifier, element) => new ElementsFilter(value, quantifier, element)
            )
            : Operations(value, new PropertyValueType(property), input, place);

    public FilterNode PlanId(NodeKind kind, Property id, Input input, InputPlace place) =>
        Operations(new NodeValue(id), new IdType(context.Schema, kind), input, place);

    /// <summary>Not <see cref="FilterPlanner.AllOf"/>: here a null is a value, and <c>eq: null</c> asks for absence.</summary>
    private AndFilter Operations(ValueRef value, ParameterType type, Input input, InputPlace place) =>
        new([.. ((ObjectInput)input).Fields.Select(field => Operation(field.Key, value, type, field.Value, place.Then(field.Key)))]);

    private FilterNode Operation(string name, ValueRef value, ParameterType type, Input operand, InputPlace place)
    {
        var named = Operators.Named(name);
        var positive = (named.Comparison, operand) switch
        {
            (Comparison.Eq, NullInput) => new AbsentFilter(value),
            (_, NullInput) => (FilterNode)new OrFilter([]),
            _ when named.TakesList => new CompareFilter(value, named.Comparison, context.Parameters.AddList(type, operand, place)),
            _ => new CompareFilter(value, named.Comparison, context.Parameters.Add(type, operand, place)),
        };
        return named.IsNegated ? new NotFilter(positive) : positive;
    }
}
