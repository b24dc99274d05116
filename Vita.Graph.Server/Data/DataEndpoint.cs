using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Core.Export.Database;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Stores;

namespace Vita.Graph.Server.Data;

/// <summary><c>/data/v1</c>: the catalogue, as a page or as JSON, and the files that it lists.</summary>
internal sealed class DataEndpoint(
    GraphSchema schema,
    GraphHolder graph,
    CallerGate gate,
    TableReader reader,
    TableEndpoint tables,
    NetworkEndpoint networks,
    FileSender sender,
    MatchWeights weights,
    ILogger<DataEndpoint> log
)
{
    private const string Network = "network.";
    private const string Html = "text/html";

    private readonly AddressGuard _guard = new(AddressGuard.Reading, Responses.RefuseAsJsonAsync, log);

    public Task ListAsync(HttpContext http) => _guard.RunAsync(http, context => CatalogueAsync(context, null));

    public Task FileAsync(HttpContext http, string file) => _guard.RunAsync(http, context => AnswerAsync(context, file));

    private async ValueTask AnswerAsync(HttpContext http, string file)
    {
        var point = file.LastIndexOf('.');
        if (point < 0)
        {
            await CatalogueAsync(http, reader.TableOf(file));
            return;
        }

        var caller = gate.Admit(http);
        var request = new FileRequest(http, caller, await graph.Required.SnapshotAsync(http.RequestAborted), weights);
        if (file == DatabaseExport.Name)
        {
            await DatabaseAsync(request);
        }
        else if (file.StartsWith(Network, StringComparison.Ordinal))
        {
            await networks.AnswerAsync(request, file[Network.Length..], graph.Since);
        }
        else
        {
            await tables.AnswerAsync(request, reader.TableOf(file[..point]), file[(point + 1)..], graph.Since);
        }
    }

    private Task DatabaseAsync(FileRequest request) =>
        sender.SendAsync(
            request,
            new FileAnswer(FileRequest.NameOf("graph", "sqlite"), DatabaseExport.MediaType, IsText: false, graph.Since, () =>
                new(
                    new FileContent(null, IsLong: true, (output, cancellation) =>
                        DatabaseExport.CopyToAsync(request.Snapshot, weights, output, cancellation)
                    )
                )
            )
        );

    private async ValueTask CatalogueAsync(HttpContext http, TableDeclaration? table)
    {
        var caller = gate.Admit(http);
        var all = GraphTables.Of(schema);
        var accept = http.Request.Headers.Accept.ToString();
        if (Preferred.OrRefuse(accept, "application/json", Html) != Html)
        {
            await AnswerBody.WriteAsync(http, StatusCodes.Status200OK, MediaTypes.Json, Catalogue.Json(all, caller));
            return;
        }

        var snapshot = await graph.Required.SnapshotAsync(http.RequestAborted);
        var pages = new CataloguePages(http.Request.Query["lang"] == "en", $"{http.Request.Scheme}://{http.Request.Host}", weights);
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";
        var page = table is null ? pages.Index(all, snapshot) : pages.OfTable(table, snapshot, caller);
        await AnswerBody.WriteAsync(http, StatusCodes.Status200OK, $"{Html}; charset=utf-8", page);
    }
}
