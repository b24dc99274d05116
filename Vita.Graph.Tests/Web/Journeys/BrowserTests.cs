using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>That the journeys look at something: without WebGL all of them would see an empty picture.</summary>
[Trait("Speed", "Slow")]
public sealed class BrowserTests(Explorer explorer) : Journey(explorer)
{
    [SkippableFact]
    public async Task The_browser_draws_with_WebGL2()
    {
        var page = await OpenAsync("/graphiql");
        var drawn = await page.EvaluateAsync<int[]>(
            """
            () => {
              const canvas = document.createElement("canvas");
              const gl = canvas.getContext("webgl2");
              gl.clearColor(1, 0.5, 0, 1);
              gl.clear(gl.COLOR_BUFFER_BIT);
              const pixel = new Uint8Array(4);
              gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
              return [...pixel];
            }
            """
        );
        Assert.Equal([255, 128, 0, 255], drawn);
    }

    /// <summary>That a fault of the page would be seen.</summary>
    [SkippableFact]
    public async Task A_page_that_breaks_its_policy_is_found_out()
    {
        var page = await OpenAsync("/schema");
        await page.EvaluateAsync(
            "() => document.body.append(Object.assign(document.createElement('script'), { text: 'window.bad = 1' }))"
        );
        Assert.Equal("undefined", await page.EvaluateAsync<string>("() => typeof window.bad"));
        Assert.Single(Faults, fault => fault.Contains("Content Security Policy", StringComparison.Ordinal));
        Forgive("Content Security Policy");
    }
}
