using Vita.Graph.Core.Plans;

namespace Vita.Graph.Core.Surface;

/// <summary>How a present value compares with an operand. Negations are a <see cref="NotFilter"/> around these.</summary>
public enum Comparison
{
    /// <summary>The same value, exactly.</summary>
    Eq,

    /// <summary>One of a list; nulls in the list find nothing.</summary>
    In,
    Gt,
    Gte,
    Lt,
    Lte,

    /// <summary>Of folded text: case, accents and ligatures do not count; apostrophes, hyphens and blanks are taken for one
    /// another.</summary>
    Contains,

    /// <inheritdoc cref="Contains"/>
    StartsWith,

    /// <inheritdoc cref="Contains"/>
    EndsWith,
}
