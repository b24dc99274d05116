using System.Text.Json;
using Vita.Graph.Server.Questions;

namespace Vita.Graph.Server.Data;

/// <summary>The answer to a question as rows of cells.</summary>
/// <param name="Columns">Names, from left to right.</param>
/// <param name="Rows">As many cells in each as there are columns.</param>
/// <param name="TotalCount">How many rows there are in all; more than <paramref name="Rows"/> where the question asks for the first of them
/// only. Null where nobody asked.</param>
public sealed record AnswerTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<AnswerCell>> Rows, int? TotalCount)
{
    /// <param name="table">Where rows and cells are in the answer.</param>
    /// <param name="answer">The whole answer, <c>{"data":…}</c>, in UTF-8.</param>
    public static AnswerTable Of(QuestionTable table, ReadOnlyMemory<byte> answer)
    {
        using var document = JsonDocument.Parse(answer);
        var data = document.RootElement.GetProperty("data");
        var list = At(data, table.Rows);
        var items = list.ValueKind is JsonValueKind.Null ? [] : list.EnumerateArray().ToList();
        var rows = items.Select(row => table.Columns.Select(column => AnswerCell.Of(row, column.Path)).ToList()).ToList();
        return new(
            [.. table.Columns.Select(column => column.Name)],
            rows,
            table.IsUncounted ? null
                : table.Count is { } count && list.ValueKind is not JsonValueKind.Null ? At(data, count).GetInt32()
                : rows.Count
        );
    }

    /// <summary>Null stays null below: of an analysis that finds nothing, there is no list either.</summary>
    private static JsonElement At(JsonElement element, IEnumerable<string> path) =>
        path.Aggregate(element, (at, key) => at.ValueKind is JsonValueKind.Null ? at : at.GetProperty(key));
}

/// <summary>One cell: a value, or the values of a list.</summary>
/// <param name="Text">Empty where there is no value. Items of a list are joined by <c>; </c>, what is in an item by <c>, </c>.</param>
/// <param name="IsNumber">Whether it is one number, written as in JSON.</param>
public sealed record AnswerCell(string Text, bool IsNumber)
{
    private const string BetweenItems = "; ";
    private const string WithinItem = ", ";

    /// <summary>
    /// What stands at a path below a row. An item without value keeps its place between the others, so that the first of one column goes
    /// with the first of the
    /// next; where no item has one, the cell is empty.
    /// </summary>
    internal static AnswerCell Of(JsonElement row, IReadOnlyList<string> path)
    {
        for (var step = 0; step < path.Count; step++)
        {
            if (row.ValueKind is JsonValueKind.Array)
            {
                return OfList(row, path.Skip(step).ToList());
            }

            if (row.ValueKind is not JsonValueKind.Object || !row.TryGetProperty(path[step], out row))
            {
                return new("", false);
            }
        }

        return row.ValueKind is JsonValueKind.Array ? OfList(row, []) : new(TextOf(row), row.ValueKind is JsonValueKind.Number);
    }

    private static AnswerCell OfList(JsonElement list, IReadOnlyList<string> path)
    {
        var items = list.EnumerateArray()
            .Select(item => string.Join(WithinItem, Values(item, path).Where(text => text.Length > 0)))
            .ToList();
        return new(items.TrueForAll(text => text.Length == 0) ? "" : string.Join(BetweenItems, items), false);
    }

    private static IEnumerable<string> Values(JsonElement element, IEnumerable<string> path) =>
        (element.ValueKind, path.FirstOrDefault()) switch
        {
            (JsonValueKind.Array, _) => element.EnumerateArray().SelectMany(item => Values(item, path)),
            (JsonValueKind.Object, { } key) => element.TryGetProperty(key, out var below) ? Values(below, path.Skip(1)) : [],
            _ => [TextOf(element)],
        };

    private static string TextOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Null or JsonValueKind.Object => "",
            _ => value.GetRawText(),
        };
}
