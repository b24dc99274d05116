using System.Globalization;
using System.Text.Json;
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

        var slider = page.GetByRole(AriaRole.Slider, new() { Name = "En commun, au moins" });
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

    /// <summary>However far the slider is moved, the network is asked for once.</summary>
    [SkippableFact]
    public async Task The_slider_asks_once_it_rests()
    {
        var page = await OpenAsync("/acteurs");
        var asked = 0;
        page.Request += (_, request) => asked += request.PostData?.Contains("query Actors(", StringComparison.Ordinal) == true ? 1 : 0;
        // Three steps in one breath, however busy the machine is.
        await page.GetByRole(AriaRole.Slider, new() { Name = "En commun, au moins" })
            .EvaluateAsync(
                """
                slider => {
                  for (let step = 0; step < 3; step++) {
                    slider.stepUp();
                    slider.dispatchEvent(new Event("input", { bubbles: true }));
                  }
                }
                """
            );
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("min=7"));
        await SettledAsync(page);
        Assert.Equal(1, asked);
    }

    /// <summary>The core and the largest component are those of the server; who has no tie is listed, with the number.</summary>
    [SkippableFact]
    public async Task A_core_and_the_largest_component_are_kept_and_the_others_are_listed()
    {
        var answer = await AskAsync("{ network(of: ORGANISATIONS, by: [THEME], minWeight: 4) { nodes { degree core component } } }");
        var nodes = answer.GetProperty("network").GetProperty("nodes").EnumerateArray().ToList();
        int Of(JsonElement node, string name) => node.GetProperty(name).GetInt32();
        var tied = nodes.Where(node => Of(node, "degree") > 0).ToList();
        var largest = tied.CountBy(node => Of(node, "component")).Max(group => group.Value);
        var core = tied.Count(node => Of(node, "core") >= 5);
        Assert.InRange(core, 1, tied.Count - 1);

        var page = await OpenAsync("/acteurs");
        await Assertions
            .Expect(page.GetByRole(AriaRole.Button, new() { Name = "Plus grand ensemble relié" }))
            .ToContainTextAsync(largest.ToString(CultureInfo.InvariantCulture));
        await page.GetByRole(AriaRole.Button, new() { Name = "Plus grand ensemble relié" }).ClickAsync();
        await Assertions.Expect(page.Locator(".status")).ToContainTextAsync($"{largest} organisations");
        await page.GetByRole(AriaRole.Button, new() { Name = "Plus grand ensemble relié" }).ClickAsync();

        await page.GetByRole(AriaRole.Slider, new() { Name = "Cœur" }).FocusAsync();
        for (var step = 1; step < 5; step++)
        {
            await page.Keyboard.PressAsync("ArrowRight");
        }

        await Assertions.Expect(page.Locator(".status")).ToContainTextAsync($"{core} organisations");
        await SettledAsync(page);
        Assert.Equal(core, await page.EvaluateAsync<int>("() => window.__vita.shown().nodes.length"));

        var alone = page.Locator("#actors-alone");
        await alone.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(alone.GetByRole(AriaRole.Link)).ToHaveCountAsync(nodes.Count - tied.Count);
        await ShootAsync(page, "actors-core");
    }

    /// <summary>A network that is too large is refused in the reader's language, and the nearest weight that is accepted is one click
    /// away.</summary>
    [SkippableFact]
    public async Task A_refusal_leads_to_the_nearest_weight_that_is_accepted()
    {
        var page = await OpenAsync("/acteurs?min=8");
        await page.RouteAsync("**/graphql", async route =>
        {
            var asked = Regex.Match(route.Request.PostData ?? "", "\"least\":(\\d+)");
            if (!asked.Success || int.Parse(asked.Groups[1].Value, CultureInfo.InvariantCulture) >= 6)
            {
                await route.ContinueAsync();
                return;
            }

            const string Refusal = """
                {"errors":[{"message":"'network': The network has 120,000 edges; at most 100,000 are worked on.",
                 "extensions":{"code":"LIMIT_NETWORK","found":120000,"limit":100000,"accepted":{"minWeight":6}}}]}
                """;
            await route.FulfillAsync(new() { ContentType = "application/json", Body = Refusal });
        });
        await page.GetByRole(AriaRole.Slider, new() { Name = "En commun, au moins" }).FocusAsync();
        for (var step = 8; step > 3; step--)
        {
            await page.Keyboard.PressAsync("ArrowLeft");
        }

        var refusal = page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(refusal).ToContainTextAsync("À 3 en commun, ce réseau demande trop de calcul");
        await Assertions.Expect(refusal).Not.ToContainTextAsync("at most");
        await ShootAsync(page, "actors-refused");
        await refusal.GetByRole(AriaRole.Button, new() { Name = "Passer à 6, le seuil accepté le plus proche" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("min=6"));
        await Assertions.Expect(refusal).ToHaveCountAsync(0);
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
