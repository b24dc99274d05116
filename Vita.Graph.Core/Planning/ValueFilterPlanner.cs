using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Planning;

/// <summary>Plans the operators on a value or on the elements of a list: <c>{ eq: …, contains: … }</c>, several of which must all
/// hold.</summary>
internal sealed class ValueFilterPlanner(PlanContext context)
{
    private static readonly Dictionary<string, (Comparison Comparison, bool IsNegated)> Operators = new()
    {
        ["eq"] = (Comparison.Eq, false),
        ["neq"] = (Comparison.Eq, true),
        ["in"] = (Comparison.In, false),
        ["nin"] = (Comparison.In, true),
        ["gt"] = (Comparison.Gt, false),
        ["ngt"] = (Comparison.Gt, true),
        ["gte"] = (Comparison.Gte, false),
        ["ngte"] = (Comparison.Gte, true),
        ["lt"] = (Comparison.Lt, false),
        ["nlt"] = (Comparison.Lt, true),
        ["lte"] = (Comparison.Lte, false),
        ["nlte"] = (Comparison.Lte, true),
        ["contains"] = (Comparison.Contains, false),
        ["ncontains"] = (Comparison.Contains, true),
        ["startsWith"] = (Comparison.StartsWith, false),
        ["nstartsWith"] = (Comparison.StartsWith, true),
        ["endsWith"] = (Comparison.EndsWith, false),
        ["nendsWith"] = (Comparison.EndsWith, true),
    };

    /// <summary>The operators that a value of a type takes, in the order of the schema.</summary>
    public static IEnumerable<string> OperatorsOf(PropertyType type) =>
        type switch
        {
            PropertyType.Boolean => ["eq", "neq"],
            PropertyType.Id or PropertyType.Enum => ["eq", "neq", "in", "nin"],
            PropertyType.Text => ["eq", "neq", "in", "nin", "contains", "ncontains", "startsWith", "nstartsWith", "endsWith", "nendsWith"],
            _ => ["eq", "neq", "in", "nin", "gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"],
        };

    public FilterNode Of(ValueRef value, Property property, Input input, InputPlace place) =>
        property.IsList
            ? FilterPlanner.Quantified(
                context,
                input,
                place,
                element => Operations(new ElementValue(property), new PropertyValueType(property), element.Value, element.At),
                (quantifier, element) => new ElementsFilter(value, quantifier, element)
            )
            : Operations(value, new PropertyValueType(property), input, place);

    public FilterNode OfId(NodeKind kind, Property id, Input input, InputPlace place) =>
        Operations(new NodeValue(id), new IdType(context.Schema, kind), input, place);

    /// <summary>Not <see cref="FilterPlanner.AllOf"/>: here a null is a value, and <c>eq: null</c> asks for absence.</summary>
    private AndFilter Operations(ValueRef value, ParameterType type, Input input, InputPlace place) =>
        new([.. ((ObjectInput)input).Fields.Select(field => Operation(field.Key, value, type, field.Value, place.Then(field.Key)))]);

    private FilterNode Operation(string name, ValueRef value, ParameterType type, Input operand, InputPlace place)
    {
        var (comparison, isNegated) = Operators[name];
        var positive = (comparison, operand) switch
        {
            (Comparison.Eq, NullInput) => new AbsentFilter(value),
            (_, NullInput) => (FilterNode)new OrFilter([]),
            (Comparison.In, _) => new CompareFilter(value, comparison, context.Parameters.AddList(type, operand, place)),
            _ => new CompareFilter(value, comparison, context.Parameters.Add(type, operand, place)),
        };
        return isNegated ? new NotFilter(positive) : positive;
    }
}
