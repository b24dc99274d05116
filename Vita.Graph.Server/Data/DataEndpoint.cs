using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Core.Export.Database;
using Vita.Graph.Core.Export.Metadata;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Stores;

namespace Vita.Graph.Server.Data;

/// <summary><c>/data/v1</c>: the catalogue, as a page or as JSON, and the files that it lists.</summary>
internal sealed class DataEndpoint(
    GraphHolder graph,
    CallerGate gate,
    TableReader reader,
    CatalogueEndpoint catalogue,
    TableEndpoint tables,
    NetworkEndpoint networks,
    FileSender sender,
    MatchWeights weights,
    ILogger<DataEndpoint> log
)
{
    private const string Network = "network.";

    private readonly AddressGuard _guard = new(AddressGuard.Reading, Responses.RefuseAsJsonAsync, log);

    public Task ListAsync(HttpContext http) => _guard.RunAsync(http, context => catalogue.AnswerAsync(context, null));

    /// <summary><c>/dcat.ttl</c>, where data portals look for it.</summary>
    public Task DcatAsync(HttpContext http) => _guard.RunAsync(http, context => AnswerAsync(context, MetadataFiles.Dcat.Name));

    public Task FileAsync(HttpContext http, string file) => _guard.RunAsync(http, context => AnswerAsync(context, file));

    private async ValueTask AnswerAsync(HttpContext http, string file)
    {
        var point = file.LastIndexOf('.');
        if (point < 0)
        {
            await catalogue.AnswerAsync(http, reader.TableOf(file));
            return;
        }

        var caller = gate.Admit(http);
        var request = new FileRequest(http, caller, await graph.Required.SnapshotAsync(http.RequestAborted), weights);
        if (MetadataFiles.Find(file) is { } metadata)
        {
            RequireNoParameters(request, file);
            await MetadataAsync(request, metadata);
        }
        else if (file == DatabaseExport.Name)
        {
            RequireNoParameters(request, file);
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

    private static void RequireNoParameters(FileRequest request, string file)
    {
        if (request.Data.Parameters.Keys.FirstOrDefault(name => name != ApiKeys.Parameter) is { } name)
        {
            throw new RequestRefusedException(QueryCodes.ParameterUnknown, $"'{file}' takes no parameters, but '{name}' is given.");
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

    private Task MetadataAsync(FileRequest request, MetadataFile file)
    {
        var host = $"{request.Http.Request.Scheme}://{request.Http.Request.Host}";
        return sender.SendAsync(
            request,
            new FileAnswer(
                FileRequest.NameOf(Path.GetFileNameWithoutExtension(file.Name), Path.GetExtension(file.Name)[1..]),
                file.MediaType,
                IsText: true,
                graph.Since,
                () =>
                    new(
                        new FileContent(null, IsLong: false, (output, cancellation) =>
                            output.WriteAsync(file.Write(new(request.Snapshot, host, graph.Since)), cancellation).AsTask()
                        )
                    )
            )
        );
    }
}
