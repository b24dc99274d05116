using Microsoft.Playwright;
using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>WebGL is taken away, given back, or was never there: the page goes on.</summary>
[Trait("Speed", "Slow")]
public sealed class WebGlTests(Explorer explorer) : Journey(explorer)
{
    [SkippableFact]
    public async Task What_was_drawn_is_drawn_again_once_WebGL_is_given_back()
    {
        var page = await OpenAsync("/");
        var before = await Pixels.ColouredAsync(page);
        await page.EvaluateAsync(
            """
            () => {
              const { edges, nodes, hoverNodes } = window.__vita.scene.sigma.getCanvases();
              window.__lost = [edges, nodes, hoverNodes].map(canvas => canvas.getContext("webgl2").getExtension("WEBGL_lose_context"));
              for (const one of window.__lost) one.loseContext();
            }
            """
        );
        var lost = await Pixels.ColouredAsync(page);
        Assert.True(lost < before / 2, $"{lost} of {before} coloured pixels are still there: nothing was lost");

        // The context is given back only after the event of its loss has been handled.
        await page.EvaluateAsync(
            """
            () => new Promise(done => {
              let left = window.__lost.length;
              const { edges, nodes, hoverNodes } = window.__vita.scene.sigma.getCanvases();
              const restored = () => --left || setTimeout(done, 200);
              for (const canvas of [edges, nodes, hoverNodes]) canvas.addEventListener("webglcontextrestored", restored);
              setTimeout(() => window.__lost.forEach(one => one.restoreContext()), 100);
            })
            """
        );
        await SettledAsync(page);
        var after = await Pixels.ColouredAsync(page);
        Assert.InRange(after, before * 0.95, before * 1.05);
    }

    [SkippableTheory]
    [InlineData(Prepared.WithoutWebGl)]
    [InlineData("delete window.WebGLRenderingContext; delete window.WebGL2RenderingContext;" + Prepared.WithoutWebGl)]
    public async Task Without_WebGL_there_is_a_message_and_the_table(string browser)
    {
        var page = await OpenAsync("/schema");
        await page.ReopenAsync(Address + "/", browser);
        await Assertions.Expect(page.GetByText("Ce navigateur ne peut pas dessiner le réseau")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Table).First).ToBeVisibleAsync();
        var total = (await AskAsync("{ organisations { totalCount } }")).GetProperty("organisations").GetProperty("totalCount").GetInt32();
        await Assertions.Expect(page.Locator(".sum")).ToContainTextAsync($"{total} organisations");
    }
}
