using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export.Metadata;

/// <summary>A source of the data and its terms.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Licence">Its licence in words; null where it names none.</param>
/// <param name="Address">Where it is found; null where that is not known.</param>
public sealed record DataSource(string Title, string? Licence, string? Address)
{
    /// <summary>The sources of a graph, by id.</summary>
    public static IReadOnlyList<DataSource> In(Snapshot graph)
    {
        var kind = Domain.Source.Kind.In(graph.Schema);
        var table = graph[kind];
        return [.. Enumerable.Range(0, table.Count).Select(Read)];

        DataSource Read(int row) =>
            new(Text(Domain.Source.Title, row) ?? table.Ids[row], Text(Domain.Source.Licence, row), Text(Domain.Source.Address, row));

        string? Text(PropertyName property, int row) =>
            table.Columns[property.Of(kind).Index] is var column && column.Codes[row] is not Column.Absent and var code
                ? (string)column.Values[code]
                : null;
    }

    /// <summary>Titles and licences of all sources on one line.</summary>
    public static string LineOf(Snapshot graph) =>
        string.Join(" ; ", In(graph).Select(source => source.Licence is null ? source.Title : $"{source.Title}, {source.Licence}"));
}
