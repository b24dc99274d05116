using System.Globalization;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>Cells as text: items of a list joined, numbers with a point, true and false in words.</summary>
public static class TableText
{
    /// <summary>What stands between the items of a list.</summary>
    public const string Between = "|";

    /// <summary>The text of a cell; empty where it is.</summary>
    public static string Of(Cell cell) =>
        cell.Content switch
        {
            CellContent.Empty => "",
            CellContent.Values => cell.Codes is [var one] ? Of(cell.Values[one]) : Joined(cell),
            CellContent.Integer => cell.Integer.ToString(CultureInfo.InvariantCulture),
            CellContent.Number => cell.Number.ToString("R", CultureInfo.InvariantCulture),
            CellContent.Text => cell.Text,
        };

    /// <summary>The text of one value of the graph.</summary>
    public static string Of(object value) =>
        value switch
        {
            string text => text,
            bool flag => flag ? "true" : "false",
            int number => number.ToString(CultureInfo.InvariantCulture),
            _ => ((double)value).ToString("R", CultureInfo.InvariantCulture),
        };

    private static string Joined(Cell cell) => string.Join(Between, cell.Codes.Select(code => Of(cell.Values[code])));
}
