using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Hosting;

/// <summary>The page at <c>/</c>, and the answer to addresses that there are not: as HTML, as text, or as JSON, in French and
/// English.</summary>
/// <param name="code">Why it is not what was asked for; null for the page at <c>/</c>.</param>
/// <param name="title">The title of the page.</param>
/// <param name="heading">What is said first, a line for each language.</param>
internal sealed class SignpostPage(QueryCode? code, string title, params string[] heading)
{
    private const string Html = "text/html";
    private const string Text = "text/plain";
    private const string Json = "application/json";

    private readonly string[] _heading = heading;

    public static SignpostPage Home { get; } =
        new(
            code: null,
            "Vita Graph",
            "Le graphe des territoires et des acteurs de l'insertion par l'activité économique : qui porte quel projet, où, dans quels "
                + "réseaux, sur quels thèmes.",
            "The graph of the territories and actors of the insertion par l'activité économique: who carries which project, where, in "
                + "which networks, on which themes."
        );

    /// <summary>For people, where the explorer was left out of the build.</summary>
    public static SignpostPage HomeWithoutPage { get; } =
        new(
            code: null,
            "Vita Graph",
            $"{Home._heading[0]} La page pour explorer le graphe n'a pas été construite : installez Node 20.19 ou plus récent, puis "
                + "relancez dotnet build. Tout le reste est là :",
            $"{Home._heading[^1]} The page that explores the graph was not built: install Node 20.19 or newer, then run dotnet build "
                + "again. All the rest is there:"
        );

    /// <summary>At an address of the explorer, where it was left out of the build.</summary>
    public static SignpostPage PageLeftOut { get; } =
        new(
            QueryCodes.AddressUnknown,
            "Vita Graph: 404",
            "Cette page n'a pas été construite : installez Node 20.19 ou plus récent, puis relancez dotnet build. Voici ce qu'il y a :",
            "This page was not built: install Node 20.19 or newer, then run dotnet build again. This is what there is:"
        );

    public static SignpostPage Unknown(string address)
    {
        var nearest = Core.Text.Nearest.To(address, Signpost.Places);
        var (fr, en) = nearest is null ? ("", "") : ($" Le plus proche : {nearest}.", $" Nearest: {nearest}.");
        return new(
            QueryCodes.AddressUnknown,
            "Vita Graph: 404",
            $"Il n'y a rien à l'adresse {address}.{fr} Voici ce qu'il y a :",
            $"There is nothing at {address}.{en} This is what there is:"
        );
    }

    public ValueTask WriteAsync(HttpContext http)
    {
        var type = Preferred.Of(http.Request.Headers.Accept.ToString(), Text, Html, Json);
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";
        var body = type switch
        {
            Html => Encoding.UTF8.GetBytes(AsHtml(http.Request.PathBase)),
            Json when code is null => AsJson(),
            Json => AnswerWriter.Refusal([new GraphError(code, $"{_heading[^1]} {string.Join(", ", Signpost.Places)}.")]),
            _ => Encoding.UTF8.GetBytes(AsText()),
        };
        return AnswerBody.WriteAsync(
            http,
            code?.Status ?? StatusCodes.Status200OK,
            type == Json ? MediaTypes.Json : $"{type}; charset=utf-8",
            body
        );
    }

    private string AsText()
    {
        var lines = Signpost.All.Select(post => $"{post.Address}\n    {post.Fr}\n    {post.En}");
        return $"{title}\n\n{string.Join("\n", _heading)}\n\n{string.Join("\n", lines)}\n";
    }

    private string AsHtml(string pathBase)
    {
        var rows = Signpost.All.Select(post =>
            $"<dt><a href=\"{Safe(pathBase + post.Address)}\">{Safe(Uri.UnescapeDataString(post.Address))}</a></dt>"
            + $"<dd lang=\"fr\">{Safe(post.Fr)}</dd><dd lang=\"en\">{Safe(post.En)}</dd>"
        );
        return $"""
            <!DOCTYPE html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Safe(title)}</title>
            <style>
            body{"{"}font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:3rem auto;padding:0 1rem{"}"}
            dt{"{"}margin-top:1rem;overflow-wrap:anywhere{"}"}
            </style>
            </head>
            <body>
            <h1>{Safe(title)}</h1>
            <p lang="fr">{Safe(_heading[0])}</p>
            <p lang="en">{Safe(_heading[^1])}</p>
            <dl>
            {string.Join("\n", rows)}
            </dl>
            </body>
            </html>

            """;
    }

    private static byte[] AsJson() =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                name = "Vita Graph",
                addresses = Signpost.All.Select(post => new { url = post.Address, description = new { fr = post.Fr, en = post.En } }),
            },
            ReadableJson.Values
        );

    /// <summary>What somebody typed must not become a part of the page.</summary>
    private static string Safe(string text) => HtmlEncoder.Default.Encode(text);
}
