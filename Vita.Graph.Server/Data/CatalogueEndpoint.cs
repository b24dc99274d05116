using Microsoft.Extensions.Primitives;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Stores;

namespace Vita.Graph.Server.Data;

/// <summary><c>/data/v1</c> and <c>/data/v1/structures</c>: the tables that there are, as JSON for programs and as pages for
/// people.</summary>
internal sealed class CatalogueEndpoint(GraphSchema schema, GraphHolder graph, CallerGate gate, TableReader reader)
{
    private const string Html = "text/html";
    private const string Language = "lang";
    private const int PreviewRows = 20;

    /// <param name="http">The request.</param>
    /// <param name="table">The table that is shown; null for all.</param>
    public async ValueTask AnswerAsync(HttpContext http, TableDeclaration? table)
    {
        var caller = gate.Admit(http);
        var isEnglish = IsEnglish(http.Request.Query);
        var all = GraphTables.Of(schema);
        if (Preferred.OrRefuse(http.Request.Headers.Accept.ToString(), "application/json", Html) != Html)
        {
            await AnswerBody.WriteAsync(http, StatusCodes.Status200OK, MediaTypes.Json, Catalogue.Json(all, caller));
            return;
        }

        var snapshot = await graph.Required.SnapshotAsync(http.RequestAborted);
        var pages = new CataloguePages(isEnglish, $"{http.Request.Scheme}://{http.Request.Host}");
        var page = table is null
            ? pages.Index(all, snapshot)
            : pages.OfTable(
                table,
                await PreviewAsync(new(Limited, caller, caller.NameFor(http), snapshot, http.RequestAborted), table),
                caller
            );
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";
        await AnswerBody.WriteAsync(http, StatusCodes.Status200OK, $"{Html}; charset=utf-8", page);
    }

    /// <exception cref="RequestRefusedException">A parameter is unknown, or the language is another.</exception>
    private static bool IsEnglish(IQueryCollection query) =>
        query.Keys.FirstOrDefault(name => name is not (Language or ApiKeys.Parameter)) is { } name
            ? throw new RequestRefusedException(
                QueryCodes.ParameterUnknown,
                $"The catalogue has no parameter '{name}'. Its parameter is '{Language}'."
            )
            : ParameterText.Choice(query, Language, "fr", "en") == "en";

    private static QueryCollection Limited => new(new Dictionary<string, StringValues> { ["limit"] = $"{PreviewRows}" });

    /// <summary>The first rows; null of an analysis of more than its limits allow.</summary>
    private async ValueTask<Table?> PreviewAsync(DataRequest request, TableDeclaration table)
    {
        try
        {
            var parameters = TableParameters.Read(table, request.Parameters, request.Caller);
            return await reader.OpenAsync(request, table, parameters, TableFormats.All[0]);
        }
        catch (RequestRefusedException) when (table.Analysis is not null)
        {
            return null;
        }
    }
}
