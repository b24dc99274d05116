using Microsoft.Playwright;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>What a test changes in the browser before the page starts.</summary>
internal static class Prepared
{
    /// <summary>As a browser without WebGL: it gives no such context.</summary>
    public const string WithoutWebGl = """
        const usual = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
          return /webgl/.test(kind) ? null : usual.call(this, kind, ...rest);
        };
        """;

    /// <summary>Notes every task longer than 50 ms, and how often pixels are read back from the graphics processor.</summary>
    public const string Watched = """
        window.__tasks = [];
        window.__readBack = 0;
        new PerformanceObserver(list => window.__tasks.push(...list.getEntries().map(task => task.duration))).observe({ type: "longtask" });
        for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
          const usual = prototype.readPixels;
          prototype.readPixels = function (...all) { window.__readBack++; return usual.apply(this, all); };
        }
        """;

    /// <summary>Runs a script at the start of the page, and opens an address with it.</summary>
    public static async Task ReopenAsync(this IPage page, string address, string script)
    {
        await page.AddInitScriptAsync(script);
        await page.GotoAsync(address);
        await page.WaitForFunctionAsync("() => window.__vita?.settled()");
    }

    /// <summary>Answers the picture with so many nodes, three relations each; everything else is the server's.</summary>
    public static Task MakeUpAsync(this IPage page, int nodes) => page.RouteAsync("**/graphql", async route =>
        {
            if (route.Request.PostData?.Contains("query Picture", StringComparison.Ordinal) == true)
            {
                await route.FulfillAsync(new() { ContentType = "application/json", Body = PictureOf(nodes) });
            }
            else
            {
                await route.ContinueAsync();
            }
        });

    private static string PictureOf(int count)
    {
        static object Id(int number) => new { id = $"organisation/numero-{number}" };
        var nodes = Enumerable
            .Range(0, count)
            .Select(number => new
            {
                x = 5 * Math.Sqrt(number) * Math.Cos(number * 2.4),
                y = 5 * Math.Sqrt(number) * Math.Sin(number * 2.4),
                degree = 6,
                size = 3 + number % 4,
                leftOut = Array.Empty<object>(),
                relationsLeftOut = Array.Empty<object>(),
                node = new { id = $"organisation/numero-{number}", label = $"Structure {number} du pays" },
            });
        var edges = Enumerable
            .Range(0, 3 * count)
            .Select(number => new
            {
                type = "PARTNER_OF",
                basis = "STATED",
                page = number % 40,
                from = Id(number % count),
                to = Id((number * 7 + 1 + number / count) % count),
                source = new { id = "source/recueil", label = "Recueil" },
            });
        var picture = new
        {
            totalCount = count,
            nodesLeftOut = Array.Empty<object>(),
            nodes,
            edges,
        };
        return System.Text.Json.JsonSerializer.Serialize(new { data = new { picture } });
    }
}
