using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Facts;

/// <summary>
/// Some properties of one kind of node or one type of relation: a bit each, by <see cref="Property.Index"/>. Bits are for memory alone;
/// wherever a set is kept or shown, its properties are named.
/// </summary>
public readonly record struct FieldSet
{
    /// <summary>The most properties that an owner may have.</summary>
    private const int Most = 64;

    private readonly ulong _bits;

    private FieldSet(ulong bits) => _bits = bits;

    /// <summary>No property.</summary>
    public static FieldSet None => default;

    /// <summary>Whether it holds no property.</summary>
    public bool IsEmpty => _bits == 0;

    /// <summary>Every property that has a value, but for the id: a node without one is none.</summary>
    /// <param name="properties">The properties of the owner.</param>
    /// <param name="values">One value for each, null where it is absent.</param>
    public static FieldSet OfValues(IReadOnlyList<Property> properties, object?[] values)
    {
        var bits = 0UL;
        for (var index = 0; index < values.Length; index++)
        {
            bits |= values[index] is null || properties[index].Type is PropertyType.Id ? 0 : Bit(properties[index]);
        }

        return new(bits);
    }

    /// <summary>This set with one property more.</summary>
    /// <exception cref="InvalidOperationException">The owner has more than 64 properties.</exception>
    public FieldSet With(Property property) => new(_bits | Bit(property));

    /// <summary>What this set holds, and what <paramref name="other"/> holds.</summary>
    public FieldSet Union(FieldSet other) => new(_bits | other._bits);

    /// <summary>Whether it holds a property of the owner.</summary>
    public bool Holds(Property property) => (_bits & Bit(property)) != 0;

    /// <summary>The properties that it holds, in the order of their declaration.</summary>
    /// <param name="properties">The properties of the owner.</param>
    public IEnumerable<Property> Among(IReadOnlyList<Property> properties) => properties.Where(Holds);

    /// <summary>The set as a number, to be hashed beside the shape of the schema.</summary>
    internal long ToBits() => unchecked((long)_bits);

    private static ulong Bit(Property property) =>
        property.Index < Most
            ? 1UL << property.Index
            : throw new InvalidOperationException(
                $"'{property.Name}' is property {property.Index + 1} of its owner; at most {Most} can be told apart"
            );
}
