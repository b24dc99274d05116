using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using static Vita.Graph.Core.Export.Tables.StatisticsTable;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>Statistics by kind of organisation.</summary>
internal static class KindStatistics
{
    /// <summary>Rows are the kinds of organisations.</summary>
    public static TableDeclaration Of(GraphSchema schema)
    {
        var organisation = Domain.Organisation.Kind.In(schema);
        var kinds = Domain.Organisation.Kinds.Of(organisation);
        return Declare(
            "stats_types",
            "One row is a kind of organisation, with what is counted of those that are of it.",
            "Une ligne est un type d'organisation, avec ce qui est compté de celles qui en sont.",
            [
                Words("id", "The kind.", "Le type."),
                Words("libelle", "Its name in French.", "Son nom."),
                Words("libelle_en", "Its name in English.", "Son nom en anglais."),
                .. CountColumns(),
            ],
            graph =>
            {
                var counts = Counted
                    .Select(counted =>
                        CountsOf(graph, graph.Schema.FindKind(counted.Kind)!, counted.Kind == "Organisation" ? "kind" : null)
                    )
                    .ToList();
                return kinds.Enum!.Values.Select(value =>
                    (object?[])
                        [value.Name, value.LabelFr, value.LabelEn, .. counts.Select(count => (object?)count.GetValueOrDefault(value.Name))]
                );
            }
        );
    }

    private static Dictionary<string, int> CountsOf(Snapshot graph, NodeKind counted, string? key)
    {
        var by = counted.FindGroupKey(key ?? "organisationKind") ?? counted.FindGroupKey("carrierKind")!;
        var column = graph[by.Target].Columns[by.Property!.Index];
        var cells =
            by.Path.Count == 0
                ? (CellSource)new PropertyCells(column, by.Property.IsList)
                : new PathCells(new(graph, by.Path), column, by.Property.IsList);
        var (counts, cell) = (new Dictionary<string, int>(), new Cell());
        for (var row = 0; row < graph[counted].Count; row++)
        {
            cell.Clear();
            cells.Read(row, cell);
            foreach (var code in cell.Codes)
            {
                var value = TableText.Of(cell.Values[code]);
                counts[value] = counts.GetValueOrDefault(value) + 1;
            }
        }

        return counts;
    }
}
