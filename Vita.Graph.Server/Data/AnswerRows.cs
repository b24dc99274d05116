using System.Globalization;
using Vita.Graph.Core.Export.Tables;

namespace Vita.Graph.Server.Data;

/// <summary>The table of an answer, for formats whose columns have types: numbers where every cell that has a value has a number.</summary>
internal static class AnswerRows
{
    public static Table Open(string name, AnswerTable table)
    {
        var columns = table.Columns.Select(
            (column, place) => new TableColumn(column, TypeOf(table, place), false, new(column, column), _ => Nowhere())
        );
        return Table.Of(
            new(name, new(name, name), new("", ""), null, [.. columns], (_, _) => Nowhere<IReadOnlyList<TableSegment>>()),
            new(table.Rows.Count, [.. table.Columns.Select((_, place) => new AnswerCells(table, place, TypeOf(table, place)))])
        );
    }

    private static CellType TypeOf(AnswerTable table, int place)
    {
        var cells = table.Rows.Select(row => row[place]).Where(cell => cell.Text.Length > 0).ToList();
        return cells.Count == 0 || !cells.TrueForAll(cell => cell.IsNumber) ? CellType.Text
            : cells.TrueForAll(cell => long.TryParse(cell.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
                ? CellType.Integer
            : CellType.Number;
    }

    private static CellSource Nowhere() => Nowhere<CellSource>();

    private static T Nowhere<T>() => throw new InvalidOperationException("an answer is no table of a graph");

    private sealed class AnswerCells(AnswerTable table, int place, CellType type) : CellSource
    {
        public override void Read(int row, Cell cell)
        {
            var text = table.Rows[row][place].Text;
            if (text.Length == 0)
            {
                return;
            }

            switch (type)
            {
                case CellType.Integer:
                    cell.Set(long.Parse(text, CultureInfo.InvariantCulture));
                    break;
                case CellType.Number:
                    cell.Set(double.Parse(text, CultureInfo.InvariantCulture));
                    break;
                case CellType.Text:
                case CellType.Boolean:
                    cell.Set(text);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }
    }
}
