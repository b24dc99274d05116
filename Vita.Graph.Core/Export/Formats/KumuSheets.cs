using System.Globalization;

namespace Vita.Graph.Core.Export.Formats;

/// <summary>The rows of Kumu's workbook: each has all columns, as texts.</summary>
internal static class KumuSheets
{
    public static IEnumerable<string> ElementColumns(GraphView view) =>
        [KumuWords.Id, KumuWords.Label, KumuWords.Type, .. view.NodeColumns.Select(column => column.Name)];

    public static IEnumerable<string> ConnectionColumns(GraphView view) =>
        [
            KumuWords.From,
            KumuWords.To,
            KumuWords.Type,
            KumuWords.Label,
            KumuWords.Direction,
            "Weight",
            .. view.EdgeColumns.Select(column => column.Name),
        ];

    public static IEnumerable<IEnumerable<string?>> Elements(GraphView view)
    {
        foreach (var group in view.Nodes)
        {
            var fields = Fields(view.NodeColumns, group.Fields);
            foreach (var row in group.Rows)
            {
                yield return
                [
                    group.IdOf(row),
                    CleanText.Of(group.LabelOf(row)),
                    view.WordsOf(KindWords.Of(group.Kind)),
                    .. fields.Select(field => Text(field?[row])),
                ];
            }
        }
    }

    public static IEnumerable<IEnumerable<string?>> Connections(GraphView view)
    {
        foreach (var group in view.Edges)
        {
            var fields = Fields(view.EdgeColumns, group.Fields);
            foreach (var edge in group.Edges)
            {
                yield return
                [
                    view.IdOf(group.From, edge.From),
                    view.IdOf(group.To, edge.To),
                    group.Kind,
                    view.WordsOf(group.Words),
                    KumuWords.Directed,
                    Text(group.WeightOf(edge)),
                    .. fields.Select(field => Text(field?[edge.Row])),
                ];
            }
        }
    }

    private static FileField?[] Fields(IEnumerable<FileColumn> columns, IReadOnlyList<FileField> fields) =>
        [.. columns.Select(column => fields.FirstOrDefault(field => field.Column.Name == column.Name))];

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
