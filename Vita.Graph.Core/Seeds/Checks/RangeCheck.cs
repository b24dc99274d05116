using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>Numbers lie within the range of their property.</summary>
internal sealed class RangeCheck : ValueCheck
{
    public override bool IsFor(Property property) =>
        property is { Type: PropertyType.Int, Min: not null } or { Type: PropertyType.Int, Max: not null };

    public override (ProblemCode, string)? Check(Property property, object value) =>
        (int)value < property.Min || (int)value > property.Max
            ? (SeedCodes.OutOfRange, $"{value}: out of range. Expected {Range(property)}.")
            : null;

    private static string Range(Property property) =>
        property.Max is { } max ? $"{property.Min ?? int.MinValue} to {max}" : $"{property.Min} or more";
}
