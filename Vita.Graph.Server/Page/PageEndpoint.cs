using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Page;

/// <summary>Serves the explorer: its files, and the pages that start it.</summary>
internal sealed class PageEndpoint(PageFolder folder)
{
    /// <summary>Names of files in <c>/assets</c> hold a digest of their content.</summary>
    private const string Forever = "public, max-age=31536000, immutable";

    /// <summary>Asked for again each time, answered by 304 while it is the same.</summary>
    private const string EachTime = "no-cache";

    /// <summary>Everything comes from here and nothing is written into the page. Other pages may frame it: embedding is a feature, and
    /// there are no cookies to be abused by it.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
        + "worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors *";

    /// <summary>The editor of GraphiQL writes its styles into the page.</summary>
    private static readonly string PolicyOfEditor = Policy.Replace(
        "style-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        StringComparison.Ordinal
    );

    /// <summary>Whether the page was built.</summary>
    public bool IsThere => folder.Find("index.html") is not null;

    /// <summary>The explorer; the address tells it which view.</summary>
    public Task ExplorerAsync(HttpContext http) => PageAsync(http, "index.html", Policy);

    /// <summary>The editor for GraphQL.</summary>
    public Task EditorAsync(HttpContext http) => PageAsync(http, "graphiql.html", PolicyOfEditor);

    /// <summary>The picture of the schema.</summary>
    public Task SchemaAsync(HttpContext http) => PageAsync(http, "schema.html", Policy);

    /// <summary>A script, style sheet, font or picture of them.</summary>
    /// <exception cref="RequestRefusedException">There is no such file.</exception>
    public Task AssetAsync(HttpContext http, string name) => Required($"assets/{name}").SendAsync(http, Forever);

    private Task PageAsync(HttpContext http, string name, string policy)
    {
        var page = Required(name);
        http.Response.Headers.ContentSecurityPolicy = policy;
        return page.SendAsync(http, EachTime);
    }

    private PageFile Required(string name) =>
        folder.Find(name)
        ?? throw new RequestRefusedException(
            QueryCodes.AddressUnknown,
            IsThere
                ? $"The page has no file {name}; it may have been built anew since: reload it."
                : "The page was left out when the server was built: install Node 20.19 or newer, then run dotnet build again."
        );
}
