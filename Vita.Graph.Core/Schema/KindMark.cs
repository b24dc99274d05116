namespace Vita.Graph.Core.Schema;

/// <summary>The shape that stands for a kind in pictures and lists.</summary>
public enum KindShape
{
    /// <summary>A filled circle.</summary>
    Disc,

    /// <summary>A square with round corners.</summary>
    RoundedSquare,

    /// <summary>A circle with a hole.</summary>
    Ring,

    /// <summary>A square on its tip.</summary>
    Lozenge,

    /// <summary>A triangle, point down.</summary>
    TriangleDown,

    /// <summary>A triangle, point up.</summary>
    TriangleUp,

    /// <summary>Two crossed strokes.</summary>
    Saltire,

    /// <summary>A drop, as on maps.</summary>
    Drop,

    /// <summary>The upper half of a disc.</summary>
    HalfDisc,

    /// <summary>Three bars.</summary>
    Bars,

    /// <summary>A head and shoulders.</summary>
    Head,

    /// <summary>A page with a folded corner.</summary>
    Page,
}

/// <summary>How a kind is shown to people: its shape and what one and several of its nodes are called.</summary>
/// <param name="Shape">The shape; no other kind has it.</param>
/// <param name="One">What one is called, in lower case.</param>
/// <param name="Many">What several are called.</param>
public sealed record KindMark(KindShape Shape, Description One, Description Many)
{
    public KindMark(KindShape shape, string en, string enMany, string fr, string frMany)
        : this(shape, new Description(en, fr), new Description(enMany, frMany)) { }

    /// <summary>The shape as a word: <c>triangle-down</c>.</summary>
    public string ShapeName =>
        string.Concat(Shape.ToString().Select((letter, place) => place > 0 && char.IsUpper(letter) ? $"-{letter}" : $"{letter}"))
            .ToLowerInvariant();
}
