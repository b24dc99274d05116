using System.Globalization;

namespace Vita.Graph.Core.Export.Formats;

/// <summary>The rows of Kumu's workbook: each has all columns, as texts.</summary>
internal static class KumuSheets
{
    public static IEnumerable<IDictionary<string, object?>> Elements(GraphView view)
    {
        foreach (var group in view.Nodes)
        {
            var fields = Fields(view.NodeColumns, group.Fields);
            foreach (var row in group.Rows)
            {
                yield return Row(
                    [
                        (KumuWords.Id, group.IdOf(row)),
                        (KumuWords.Label, group.LabelOf(row)),
                        (KumuWords.Type, view.WordsOf(KindWords.Of(group.Kind))),
                    ],
                    fields,
                    row
                );
            }
        }
    }

    public static IEnumerable<IDictionary<string, object?>> Connections(GraphView view)
    {
        foreach (var group in view.Edges)
        {
            var fields = Fields(view.EdgeColumns, group.Fields);
            foreach (var edge in group.Edges)
            {
                yield return Row(
                    [
                        (KumuWords.From, view.IdOf(group.From, edge.From)),
                        (KumuWords.To, view.IdOf(group.To, edge.To)),
                        (KumuWords.Type, group.Kind),
                        (KumuWords.Label, view.WordsOf(group.Words)),
                        (KumuWords.Direction, KumuWords.Directed),
                        ("Weight", Text(group.WeightOf(edge))),
                    ],
                    fields,
                    edge.Row
                );
            }
        }
    }

    private static (string Name, FileField? Field)[] Fields(IEnumerable<FileColumn> columns, IReadOnlyList<FileField> fields) =>
        [.. columns.Select(column => (column.Name, fields.FirstOrDefault(field => field.Column.Name == column.Name)))];

    private static Dictionary<string, object?> Row(
        IEnumerable<(string Name, string? Text)> first,
        (string Name, FileField? Field)[] fields,
        int row
    )
    {
        var cells = new Dictionary<string, object?>();
        foreach (var (name, text) in first.Concat(fields.Select(field => (field.Name, Text(field.Field?[row])))))
        {
            cells[name] = text;
        }

        return cells;
    }

    private static string? Text(object? value) =>
        value switch
        {
            null => null,
            string text => CleanText.Of(text),
            bool flag => flag ? "true" : "false",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => throw new ArgumentException($"{value.GetType()} is no type of cell", nameof(value)),
        };
}
