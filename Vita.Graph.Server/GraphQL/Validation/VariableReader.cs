using GraphQL.Types;
using Vita.Graph.Server.GraphQL.Schemas;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>Brings the value of a variable, as JSON gave it, to its type, or says what is wrong with it.</summary>
/// <param name="report">Takes each problem.</param>
internal sealed class VariableReader(Action<InputProblem> report)
{
    /// <summary>The value as GraphQL coerces it: one value where a list is due becomes a list of it; keys come in the order of the
    /// type.</summary>
    /// <param name="value"><c>null</c>, <c>string</c>, <c>bool</c>, <c>int</c>, <c>long</c>, <c>double</c>, list or dictionary.</param>
    /// <param name="type">What is expected.</param>
    /// <param name="place">Where: <c>$where.kinds.some</c>.</param>
    public object? Read(object? value, IGraphType type, string place) =>
        (value, type) switch
        {
            (null, NonNullGraphType) => Refuse(InputProblem.WrongType(place, type, FoundValue.Null)),
            (null, _) => null,
            (_, JsonGraphType) => value,
            (_, NonNullGraphType required) => Read(value, required.ResolvedType!, place),
            (IReadOnlyList<object?> items, ListGraphType list) => items
                .Select((item, index) => Read(item, list.ResolvedType!, $"{place}[{index}]"))
                .ToArray(),
            (_, ListGraphType list) => new[] { Read(value, list.ResolvedType!, place) },
            (IReadOnlyDictionary<string, object?> fields, IInputObjectGraphType of) => ReadObject(fields, of, place),
            // Many programs write all their numbers with a point.
            (double number, IntGraphType) when number == Math.Floor(number) && Math.Abs(number) <= int.MaxValue => (int)number,
            (string or bool or int or long or double, ScalarGraphType scalar) => ReadScalar(value, scalar, place),
            _ => Refuse(InputProblem.WrongType(place, type, Found(value))),
        };

    private Dictionary<string, object?> ReadObject(IReadOnlyDictionary<string, object?> given, IInputObjectGraphType type, string place)
    {
        var fields = new Dictionary<string, object?>(given.Count);
        foreach (var field in type.Fields)
        {
            if (given.TryGetValue(field.Name, out var value))
            {
                fields.Add(field.Name, Read(value, field.ResolvedType!, $"{place}.{field.Name}"));
            }
            else if (field.ResolvedType is NonNullGraphType)
            {
                report(InputProblem.MissingKey($"{place}.{field.Name}", field.ResolvedType));
            }
        }

        foreach (var name in given.Keys.Where(name => !fields.ContainsKey(name)))
        {
            report(InputProblem.UnknownKey(place, type, name));
        }

        return fields;
    }

    private object? ReadScalar(object value, ScalarGraphType type, string place) =>
        type.CanParseValue(value) ? type.ParseValue(value)
        : IsTooLarge(value, type) ? Refuse(InputProblem.OutOfBounds(place, type, Found(value)))
        : type is EnumerationGraphType words ? Refuse(InputProblem.UnknownValue(place, words, Found(value)))
        : Refuse(InputProblem.WrongType(place, type, Found(value)));

    /// <summary>JSON has numbers of any size; beyond what a double holds they are read as infinite.</summary>
    private static bool IsTooLarge(object value, ScalarGraphType type) =>
        (type is IntGraphType or FloatGraphType && value is double.PositiveInfinity or double.NegativeInfinity)
        || (
            type is IntGraphType
            && (value is long || (value is double number && double.IsInteger(number) && Math.Abs(number) > int.MaxValue))
        );

    private object? Refuse(InputProblem problem)
    {
        report(problem);
        return null;
    }

    private static FoundValue Found(object? value) =>
        value switch
        {
            IReadOnlyDictionary<string, object?> => FoundValue.Object,
            IReadOnlyList<object?> list => FoundValue.List(list.Select(TextOf)),
            _ => TextOf(value) is { } text ? FoundValue.Value(text) : FoundValue.Null,
        };

    private static string? TextOf(object? value) =>
        value switch
        {
            string text => $"\"{text}\"",
            bool flag => flag ? "true" : "false",
            double.PositiveInfinity or double.NegativeInfinity => "a number beyond all bounds",
            null or IReadOnlyDictionary<string, object?> or IReadOnlyList<object?> => null,
            _ => FormattableString.Invariant($"{value}"),
        };
}
