using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.GraphQL.Execution;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Stores;

namespace Vita.Graph.Server.Data;

/// <summary><c>/data/v1/{table}.{format}</c>: a whole table, or the rows and columns that the address asks for.</summary>
internal sealed class TableEndpoint(
    GraphSchema schema,
    GraphHolder graph,
    CallerGate gate,
    OperationPreparer preparer,
    FileShelf shelf,
    ILogger<TableEndpoint> log
)
{
    /// <summary>Another program may write the same table otherwise.</summary>
    private static readonly Guid Program = typeof(TableEndpoint).Module.ModuleVersionId;

    private readonly GraphTables _tables = GraphTables.Of(schema);
    private readonly AddressGuard _guard = new(AddressGuard.Reading, Responses.RefuseAsJsonAsync, log);

    public Task HandleAsync(HttpContext http, string file) => _guard.RunAsync(http, context => AnswerAsync(context, file));

    private async ValueTask AnswerAsync(HttpContext http, string file)
    {
        var caller = gate.Admit(http);
        var (table, format) = TableAndFormat(file);
        var parameters = TableParameters.Read(table, http.Request.Query, caller);
        var snapshot = await graph.Required.SnapshotAsync(http.RequestAborted);
        var accepts = await AcceptsAsync(http, table, parameters, snapshot, caller);
        var answer = new FileAnswer(
            $"vita-{table.Name}-{DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.{format.Name}",
            format.MediaType,
            format.IsText,
            Tag(http, snapshot, caller),
            graph.Since,
            (output, cancellation) => WriteAsync(http, Open(snapshot, table, parameters, accepts), format, parameters, snapshot, output, cancellation)
        );
        await answer.SendAsync(http, shelf);
    }

    private static Table Open(Snapshot snapshot, TableDeclaration table, TableParameters parameters, Func<int, bool>? accepts) =>
        Table.Open(snapshot, table, new(parameters.Columns, accepts, parameters.Order, parameters.Offset, parameters.Limit));

    private static Task WriteAsync(
        HttpContext http,
        Table table,
        TableFormat format,
        TableParameters parameters,
        Snapshot snapshot,
        Stream output,
        CancellationToken cancellation
    )
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

        var options = new TableOptions(
            SourcesOf(snapshot),
            snapshot.Version,
            $"{http.Request.Scheme}://{http.Request.Host}{http.Request.Path}{http.Request.QueryString}",
            parameters.IsForExcel
        );
        return format.WriteAsync(table, options, output, cancellation);
    }

    /// <summary>The sources of the data and their terms, on one line.</summary>
    private static string SourcesOf(Snapshot snapshot)
    {
        var sources = snapshot.Sources;
        var (title, licence) = (sources.Kind.Naming, sources.Kind.FindProperty("licence"));
        return string.Join(" ; ", Enumerable.Range(0, sources.Count).Select(row => $"{Text(title, row) ?? sources.Ids[row]}{Terms(row)}"));

        string? Text(Property? property, int row) =>
            property is not null && sources.Columns[property.Index] is var column && column.HasValue(row)
                ? TableText.Of(column.Values[column.Codes[row]])
                : null;

        string Terms(int row) => Text(licence, row) is { } terms ? $" ({terms})" : "";
    }

    /// <summary>The table and the format of <c>structures.csv</c>.</summary>
    /// <exception cref="RequestRefusedException">There is no such table or format.</exception>
    private (TableDeclaration Table, TableFormat Format) TableAndFormat(string file)
    {
        var point = file.LastIndexOf('.');
        var (name, ending) = point < 0 ? (file, "") : (file[..point], file[(point + 1)..]);
        var table =
            _tables.Find(name)
            ?? throw new RequestRefusedException(
                QueryCodes.AddressUnknown,
                $"There is no table '{name}'.{NearestOf(name, _tables.All.Select(table => table.Name))} Tables: "
                    + $"{string.Join(", ", _tables.All.Select(table => table.Name))}. /data/v1 describes them."
            );
        return (
            table,
            TableFormats.Find(ending)
                ?? throw new RequestRefusedException(
                    QueryCodes.AddressUnknown,
                    $"There is no '{name}' in the format '{ending}'.{NearestOf(ending, TableFormats.All.Select(format => format.Name))} "
                        + $"Formats: {string.Join(", ", TableFormats.All.Select(format => $"{name}.{format.Name}"))}."
                )
        );
    }

    private static string NearestOf(string name, IEnumerable<string> known) =>
        Nearest.To(name, known) is { } nearest ? $" Nearest: '{nearest}'." : "";

    /// <summary>Whether a row satisfies <c>where</c> and every short filter; null where all do.</summary>
    private async ValueTask<Func<int, bool>?> AcceptsAsync(
        HttpContext http,
        TableDeclaration table,
        TableParameters parameters,
        Snapshot snapshot,
        Caller caller
    )
    {
        var filters = new List<Func<int, bool>>();
        if (parameters.Where is { } where)
        {
            var request = WhereText.Request(table.Kind!, where);
            var operation = await preparer.PrepareAsync(request, caller, caller.NameFor(http), http.RequestAborted);
            RunControl control = http.RequestAborted;
            filters.Add(AcceptedRows.Of(snapshot, operation.Selection.Plan!, operation.Arguments, control).Contains);
        }

        var errors = new List<GraphError>();
        foreach (var (key, texts) in parameters.Keys)
        {
            filters.Add(
                KeyFilter.Of(
                    snapshot,
                    key,
                    texts,
                    (text, hint) =>
                        errors.Add(new(QueryCodes.UnknownValue, $"'{KeyFilter.NameOf(key)}' is '{text}', which means nothing here.{hint}"))
                )
            );
        }

        return errors.Count > 0 ? throw new RequestRefusedException(errors) { Status = StatusCodes.Status400BadRequest }
            : filters.Count == 0 ? null
            : row => filters.TrueForAll(filter => filter(row));
    }

    private static string Tag(HttpContext http, Snapshot snapshot, Caller caller)
    {
        var query = http.Request.Query.Where(part => part.Key != ApiKeys.Parameter).OrderBy(part => part.Key, StringComparer.Ordinal);
        object[] parts =
        [
            Program,
            snapshot.Version,
            http.Request.Path.Value!,
            query.Select(part => $"{part.Key}={string.Join(',', part.Value.ToArray())}"),
            caller.Scopes.Order(StringComparer.Ordinal),
        ];
        return EntityTags.Quoted(Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(parts))[..16]));
    }
}
