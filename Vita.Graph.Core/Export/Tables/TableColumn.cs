using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>What the cells of a column hold, for formats that have types.</summary>
public enum CellType
{
    /// <summary>Text, codes and ids included: a code is never a number.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a fraction.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,
}

/// <summary>A column of a table: stable and append-only, so that a dashboard that reads it today reads it tomorrow.</summary>
/// <param name="Name">In French, lower case with underscores: <c>code_insee</c>.</param>
/// <param name="Type">What its cells hold; of a list, what its items hold, which are joined by <c>|</c>.</param>
/// <param name="IsList">Whether a cell may hold several items.</param>
/// <param name="Description">What it holds, in both languages.</param>
/// <param name="Cells">Opens it over a graph.</param>
/// <param name="RestrictedTo">The scope that a caller needs to see it; null where everybody may.</param>
public sealed record TableColumn(
    string Name,
    CellType Type,
    bool IsList,
    Description Description,
    Func<Snapshot, CellSource> Cells,
    string? RestrictedTo = null
)
{
    /// <summary>The vocabulary whose codes its cells hold; null of others.</summary>
    public EnumType? Vocabulary { get; init; }

    /// <summary>The kind whose ids its cells hold; null of others.</summary>
    public NodeKind? Refers { get; init; }

    /// <summary>What a file holds: a list is one text.</summary>
    public CellType WrittenType => IsList ? CellType.Text : Type;

    internal static CellType TypeOf(Property property) =>
        property.Type switch
        {
            PropertyType.Id or PropertyType.Text or PropertyType.Date or PropertyType.Enum => CellType.Text,
            PropertyType.Int => CellType.Integer,
            PropertyType.Float => CellType.Number,
            PropertyType.Boolean => CellType.Boolean,
        };
}
