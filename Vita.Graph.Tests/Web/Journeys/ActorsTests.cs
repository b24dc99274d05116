using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Playwright;
using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>The network of actors: coloured by community, thinned out, taken away as a picture and for Gephi.</summary>
[Trait("Speed", "Slow")]
public sealed class ActorsTests(Explorer explorer) : Journey(explorer)
{
    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_higher_weight_leaves_the_ties_that_the_server_counts_and_they_are_taken_away(bool byKeyboard)
    {
        var page = await OpenAsync("/acteurs");
        var answer = await AskAsync("{ network(of: ORGANISATIONS, by: [THEME], minWeight: 5) { tieCount nodes { degree } } }");
        var ties = answer.GetProperty("network").GetProperty("tieCount").GetInt32();
        Assert.NotEqual(0, ties);

        var slider = page.GetByRole(AriaRole.Slider);
        await (byKeyboard ? page.TabToAsync(slider) : slider.FocusAsync());
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Locator(".status")).ToContainTextAsync($", {ties} liens affichés");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("min=5"));
        await SettledAsync(page);
        await ShootAsync(page, "actors");

        var shown = await page.EvaluateAsync<int[]>("() => [window.__vita.shown().nodes.length, window.__vita.shown().edges.length]");
        Assert.Equal(ties, shown[1]);
        var gexf = XDocument.Load(await TakeAsync(page, "GEXF", byKeyboard)).Root!;
        Assert.Equal((shown[0], shown[1]), (Count(gexf, "node"), Count(gexf, "edge")));
        var picture = await File.ReadAllBytesAsync(await TakeAsync(page, "PNG", byKeyboard));
        Assert.Equal("PNG", System.Text.Encoding.ASCII.GetString(picture, 1, 3));
        Assert.True(picture.Length > 20_000, "the picture is empty");
    }

    private static async Task<string> TakeAsync(IPage page, string format, bool byKeyboard)
    {
        await page.ChooseAsync(page.GetByRole(AriaRole.Button, new() { Name = "Emporter", Exact = true }), byKeyboard);
        var item = page.Locator(".popover").GetByRole(AriaRole.Button).Filter(new() { HasText = format });
        var taken = await page.RunAndWaitForDownloadAsync(() => page.ChooseAsync(item, byKeyboard));
        return await taken.PathAsync();
    }

    private static int Count(XElement graph, string name) => graph.Descendants().Count(element => element.Name.LocalName == name);
}
