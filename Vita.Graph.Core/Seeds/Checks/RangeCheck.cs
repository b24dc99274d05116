using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>Numbers lie within the range of their property.</summary>
internal sealed class RangeCheck : ValueCheck
{
    protected override (ProblemCode, string)? Check(Property property, object value) =>
        value is int number && (number < property.Min || number > property.Max)
            ? (SeedCodes.OutOfRange, $"{number}: out of range. Expected {Range(property)}.")
            : null;

    private static string Range(Property property) =>
        property.Max is { } max ? $"{property.Min ?? int.MinValue} to {max}" : $"{property.Min} or more";
}
