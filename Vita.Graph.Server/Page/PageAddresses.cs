using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Page;

/// <summary>Which addresses are views of the page. The page itself reads from the address what to show, so that every one of them gets
/// <c>index.html</c>.</summary>
internal static class PageAddresses
{
    public const string Html = "text/html";

    /// <summary>What programs ask; a wrong address there must not look like a page.</summary>
    private static readonly string[] Api =
    [
        "/graphql",
        "/data",
        "/mcp",
        "/questions",
        "/health",
        "/schema.graphql",
        "/labels.json",
        "/assets",
    ];

    /// <summary>Whether somebody wants to read this address in a browser.</summary>
    public static bool IsForPeople(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && Preferred.Of(request.Headers.Accept.ToString(), "text/plain", Html, "application/json") == Html;

    /// <summary>Whether the address can be a view: nothing of the API, and nothing that looks like a file.</summary>
    public static bool IsView(PathString path) =>
        !Path.HasExtension(path.Value) && !Api.Any(start => path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase));
}
