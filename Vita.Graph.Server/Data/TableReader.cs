using System.Globalization;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Data;

/// <summary>The name of a table and parameters → its rows over a graph, for addresses and command lines.</summary>
internal sealed class TableReader(GraphSchema schema, RowFilter filter, DataOperations operations)
{
    private readonly GraphTables _tables = GraphTables.Of(schema);

    /// <summary>The table of a name.</summary>
    /// <exception cref="RequestRefusedException">There is none.</exception>
    public TableDeclaration TableOf(string name)
    {
        var names = _tables.All.Select(table => table.Name).ToList();
        return _tables.Find(name)
            ?? throw new RequestRefusedException(
                QueryCodes.AddressUnknown,
                $"There is no table '{name}'.{NearestOf(name, names)} Tables: {string.Join(", ", names)}; and network, vita.sqlite. "
                    + "/data/v1 describes them."
            );
    }

    /// <summary>The format of a name.</summary>
    /// <exception cref="RequestRefusedException">There is none.</exception>
    public static TableFormat FormatOf(TableDeclaration table, string ending)
    {
        var names = TableFormats.All.Select(format => format.Name).ToList();
        return TableFormats.Find(ending)
            ?? throw new RequestRefusedException(
                QueryCodes.AddressUnknown,
                $"There is no '{table.Name}' in the format '{ending}'.{NearestOf(ending, names)} Formats: "
                    + $"{string.Join(", ", names.Select(name => $"{table.Name}.{name}"))}."
            );
    }

    /// <summary>The rows and columns that are asked for, ready to be written.</summary>
    /// <exception cref="RequestRefusedException">A parameter is not acceptable, or there is more than the format holds.</exception>
    public async ValueTask<Table> OpenAsync(DataRequest request, TableDeclaration table, TableParameters parameters, TableFormat format)
    {
        var opened = table.Analysis is { } analysis
            ? await operations.AnalyseAsync(
                request,
                analysis.Analysis,
                parameters.Arguments,
                result => Open(null, result),
                analysis.Defaults,
                analysis.Fixed
            )
            : Open(await filter.ReadAsync(request, table.Kind, parameters.Where, parameters.Keys), null);
        RequireRoom(opened, format);
        return opened;

        Table Open(Func<int, bool>? accepts, object? result) =>
            Table.Open(
                request.Snapshot,
                table,
                new(parameters.Columns, accepts, parameters.Order, parameters.Offset, parameters.Limit, result)
            );
    }

    private static void RequireRoom(Table table, TableFormat format)
    {
        if (format.MostRows is { } most && table.Rows.Count > most)
        {
            throw new RequestRefusedException(
                QueryCodes.LimitFile,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{table.Declaration.Name}' has {table.Rows.Count:N0} rows; a file of the format {format.Name} holds {most:N0}. "
                        + $"Filter, give 'limit' and 'offset', or take CSV."
                )
            );
        }
    }

    private static string NearestOf(string name, IReadOnlyList<string> known) =>
        Nearest.To(name, known) is { } nearest ? $" Nearest: '{nearest}'." : "";
}
