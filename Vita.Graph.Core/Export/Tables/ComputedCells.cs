namespace Vita.Graph.Core.Export.Tables;

/// <summary>The same text in every row.</summary>
internal sealed class FixedCells(string text) : CellSource
{
    public override void Read(int row, Cell cell) => cell.Set(text);
}

/// <summary>Nothing in any row.</summary>
internal sealed class EmptyCells : CellSource
{
    public override void Read(int row, Cell cell) { }
}

/// <summary>Cells of rows that are computed when the table is opened.</summary>
/// <param name="rows">A whole number, a number, a text or null for each column of each row.</param>
/// <param name="place">The place of the column in a row.</param>
internal sealed class ComputedCells(IReadOnlyList<object?[]> rows, int place) : CellSource
{
    public override void Read(int row, Cell cell) => ReadCells.Set(cell, rows[row][place]);
}

/// <summary>Cells that are read when they are written.</summary>
/// <param name="read">A whole number, a number, a text or null for a row; an empty text is nothing.</param>
internal sealed class ReadCells(Func<int, object?> read) : CellSource
{
    public override void Read(int row, Cell cell) => Set(cell, read(row));

    public static void Set(Cell cell, object? value)
    {
        switch (value)
        {
            case null or "":
                break;
            case int number:
                cell.Set((long)number);
                break;
            case double number:
                cell.Set(number);
                break;
            case var text:
                cell.Set((string)text);
                break;
        }
    }
}
