using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnType
{
    /// <summary><c>string</c>; a list is one text, its elements joined by <c>|</c>.</summary>
    Text,

    /// <summary><c>int</c>.</summary>
    Whole,

    /// <summary><c>double</c>, always finite.</summary>
    Number,

    /// <summary><c>bool</c>.</summary>
    Flag,
}

/// <summary>A column of a file, shared by all kinds that fill it.</summary>
/// <param name="Name">Ascii letters, digits and <c>_</c>; unique among the nodes, and among the edges, of a view.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Words">What it means.</param>
public sealed record FileColumn(string Name, ColumnType Type, Description Words)
{
    /// <summary>The vocabulary of the elements, where each cell may hold several values of one; else null.</summary>
    public EnumType? Several { get; init; }
}

/// <summary>How the rows of one kind, or the edges of one group, fill a column.</summary>
/// <param name="column">The column.</param>
/// <param name="read">The value of a row: null where it is absent.</param>
public sealed class FileField(FileColumn column, Func<int, object?> read)
{
    /// <summary>The column.</summary>
    public FileColumn Column => column;

    /// <summary>The property that it is; null where it is computed.</summary>
    internal Property? Property { get; init; }

    /// <summary>The value of a row, of the type that the column says; null where it is absent.</summary>
    public object? this[int row] => read(row);
}
