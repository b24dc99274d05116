using System.Globalization;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Tests.World.Naive;

/// <summary>One operator on one value.</summary>
internal static class NaiveComparison
{
    /// <summary>An operator that begins with n is the negation of the rest of its name: it is true exactly where that is not.</summary>
    public static bool Holds(PropertyType type, object? value, string name, object? operand) =>
        name.StartsWith('n') ? !IsSatisfied(type, value, name[1..], operand) : IsSatisfied(type, value, name, operand);

    /// <summary>An absent value satisfies nothing but <c>eq: null</c>; a present one satisfies no comparison with null.</summary>
    private static bool IsSatisfied(PropertyType type, object? value, string name, object? operand)
    {
        if (name == "eq" && operand is null)
        {
            return value is null;
        }

        return value is not null
            && operand is not null
            && name switch
            {
                "eq" => Compare(type, value, operand) == 0,
                "in" => NaiveInput.AsList(operand).Any(item => item is not null && Compare(type, value, item) == 0),
                "gt" => Compare(type, value, operand) > 0,
                "gte" => Compare(type, value, operand) >= 0,
                "lt" => Compare(type, value, operand) < 0,
                "lte" => Compare(type, value, operand) <= 0,
                "contains" => Folded(value).Contains(Folded(operand), StringComparison.Ordinal),
                "startsWith" => Folded(value).StartsWith(Folded(operand), StringComparison.Ordinal),
                "endsWith" => Folded(value).EndsWith(Folded(operand), StringComparison.Ordinal),
                _ => throw new NotSupportedException(name),
            };
    }

    private static int Compare(PropertyType type, object value, object operand) =>
        type switch
        {
            PropertyType.Int or PropertyType.Float => Number(value).CompareTo(Number(operand)),
            PropertyType.Boolean => ((bool)value).CompareTo((bool)operand),
            _ => NaiveText.ByCodePoint.Compare((string)value, NaiveText.Composed((string)operand)),
        };

    private static double Number(object value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);

    private static string Folded(object text) => NaiveText.Fold((string)text);
}
