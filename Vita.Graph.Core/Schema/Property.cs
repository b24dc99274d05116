namespace Vita.Graph.Core.Schema;

/// <summary>What a property holds. A list holds several of one of these.</summary>
public enum PropertyType
{
    /// <summary>The identity of a node, <c>kind/slug</c>.</summary>
    Id,

    /// <summary>Unicode text.</summary>
    Text,

    /// <summary>A whole number of 32 bits.</summary>
    Int,

    /// <summary>A number of 64 bits; never infinite, never NaN.</summary>
    Float,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An ISO 8601 date of the precision of its source: <c>2008</c>, <c>2008-12</c> or <c>2008-12-31</c>. Compared as
    /// text.</summary>
    Date,

    /// <summary>A value of a closed vocabulary.</summary>
    Enum,
}

/// <summary>True where the list <paramref name="Property"/> holds one of <paramref name="Values"/>, false where it holds others only,
/// absent where it is empty.</summary>
public sealed record ContainsAny(string Property, params string[] Values);

/// <summary>A property of a kind of node or of a relation. Declared once, in <see cref="VitaSchema"/>.</summary>
public sealed record Property(string Name, PropertyType Type, Description Description)
{
    /// <summary>The vocabulary, where <see cref="Type"/> is <see cref="PropertyType.Enum"/>.</summary>
    public EnumType? Enum { get; init; }

    public bool IsList { get; init; }

    /// <summary>Whether full-text search reads it.</summary>
    public bool IsSearchable { get; init; }

    /// <summary>What rows are grouped by when they are grouped by it: its own name, of a list that of one element. Null where it makes no
    /// sensible groups.</summary>
    public string? GroupName { get; init; }

    /// <summary>Whether it makes sensible groups.</summary>
    public bool IsGroupable => GroupName is not null;

    /// <summary>The scope that a caller needs to see it; null when everybody may.</summary>
    public string? RestrictedTo { get; init; }

    /// <summary>How it is computed when the data is loaded; null when it is written in the seeds.</summary>
    public ContainsAny? Computed { get; init; }

    /// <summary>The least number allowed; null where there is none.</summary>
    public int? Min { get; init; }

    /// <summary>The greatest number allowed; null where there is none.</summary>
    public int? Max { get; init; }

    /// <summary>The form of its text, as a regular expression that the whole text must match; null where any text will do.</summary>
    public string? Form { get; init; }

    /// <summary>The cell of the recueil's sheet that prints it, in the sheet's own word; null where the sheet has no cell for it.</summary>
    public string? Cell { get; init; }

    /// <summary>The property that tells how surely it is known; null where the provenance of its node tells.</summary>
    public string? BasisIn { get; init; }

    /// <summary>Whether it tells that the recueil prints a sheet of the node.</summary>
    public bool MarksSheet { get; init; }

    /// <summary>The term of a public vocabulary that means the same, as a compact IRI.</summary>
    public string? RdfTerm { get; init; }

    /// <summary>Its place among the properties of its owner.</summary>
    public int Index { get; init; }

    /// <summary>Whether <c>contains</c>, <c>startsWith</c> and <c>endsWith</c> apply.</summary>
    public bool IsText => Type is PropertyType.Text;
}
