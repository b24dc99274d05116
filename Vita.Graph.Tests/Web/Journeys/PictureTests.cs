using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>The picture of the network: drawn, opened, taken back, shown inside another page.</summary>
[Trait("Speed", "Slow")]
public sealed class PictureTests(Explorer explorer) : Journey(explorer)
{
    private const string Ulisse = "organisation/ulisse";

    [SkippableFact]
    public async Task The_first_picture_is_drawn_with_the_numbers_of_the_graph()
    {
        var page = await OpenAsync("/");
        await page.WaitForFunctionAsync("() => window.__vita.shown && window.__vita.shown().nodes.length > 0");
        await SettledAsync(page);
        var answer = await AskAsync(
            "{ organisations { totalCount } projects { totalCount } networks { totalCount } themes { totalCount } }"
        );
        var sum = page.Locator(".sum");
        foreach (var (field, word) in new[] { ("organisations", "organisations"), ("projects", "projets"), ("networks", "réseaux") })
        {
            await Assertions.Expect(sum).ToContainTextAsync($"{answer.GetProperty(field).GetProperty("totalCount").GetInt32()} {word}");
        }

        await ShootAsync(page, "network");
        Assert.True(await Pixels.ColouredAsync(page) > 500, "the picture is empty");
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ulisse_is_opened_and_nothing_else_moves_and_that_can_be_undone(bool byKeyboard)
    {
        var page = await OpenAsync($"/fiche/{Ulisse}");
        await page.WaitForFunctionAsync("() => window.__vita.shown && window.__vita.shown().nodes.length > 0");
        await SettledAsync(page);
        var before = await PositionsAsync(page);
        var button = page.GetByRole(AriaRole.Complementary, new() { Name = "Fiche" })
            .GetByRole(AriaRole.Button, new() { NameString = "Déplier" });
        await Assertions.Expect(button).ToContainTextAsync("+");
        var more = int.Parse((await button.InnerTextAsync()).Split('+')[1], System.Globalization.CultureInfo.InvariantCulture);
        await page.ChooseAsync(button, byKeyboard);
        await page.WaitForFunctionAsync("count => window.__vita.shown().nodes.length > count", before.Count);
        await SettledAsync(page);
        var opened = await PositionsAsync(page);
        Assert.Equal(before.Count + more, opened.Count);
        Assert.All(before, node => Assert.Equal(node.Value, opened[node.Key]));
        await SettledAsync(page);
        await ShootAsync(page, "opened");

        await page.ChooseAsync(page.GetByRole(AriaRole.Button, new() { Name = "Annuler", Exact = true }), byKeyboard);
        await page.WaitForFunctionAsync("count => window.__vita.shown().nodes.length === count", before.Count);
        Assert.Equal(before, await PositionsAsync(page));

        await page.ChooseAsync(page.GetByRole(AriaRole.Button, new() { Name = "Rétablir", Exact = true }), byKeyboard);
        await page.WaitForFunctionAsync("count => window.__vita.shown().nodes.length === count", before.Count + more);
        Assert.Equal(opened, await PositionsAsync(page));
    }

    [SkippableFact]
    public async Task What_a_frame_is_drawn_around_is_chosen_and_can_be_kept_alone()
    {
        const string Inside = """
            () => JSON.stringify(window.__vita.shown().nodes.filter(id => {
              const { x, y } = window.__vita.place(id);
              return x > 600 && x < 900 && y > 300 && y < 500;
            }).sort())
            """;
        var page = await OpenAsync("/");
        var inside = await page.EvaluateAsync<string>(Inside);
        await page.GetByRole(AriaRole.Button, new() { Name = "Encadrer" }).ClickAsync();
        await page.Mouse.MoveAsync(600, 300);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(900, 500, new() { Steps = 4 });
        await page.Mouse.UpAsync();
        await SettledAsync(page);
        var chosen = await page.EvaluateAsync<string>("() => JSON.stringify([...window.__vita.state().selected].sort())");
        Assert.Contains("organisation/", inside, StringComparison.Ordinal);
        Assert.Equal(inside, chosen);

        await page.GetByRole(AriaRole.Button, new() { Name = "Garder seulement" }).ClickAsync();
        await page.WaitForFunctionAsync("ids => JSON.stringify([...window.__vita.shown().nodes].sort()) === ids", inside);
    }

    [SkippableFact]
    public async Task What_surrounds_an_actor_stands_in_another_page()
    {
        // Of another host, but of this machine: browsers keep pages from elsewhere away from what listens here.
        var page = await OpenAsync(Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal) + "/health/live");
        await page.SetContentAsync(
            $"<h1>Une autre page</h1><iframe src='{Address}/fiche/{Ulisse}?embed=1' width='900' height='600' title='Vita Graph'></iframe>"
        );
        var frame = page.FrameLocator("iframe");
        await Assertions.Expect(frame.GetByRole(AriaRole.Heading, new() { Name = "Ulisse" }).First).ToBeVisibleAsync();
        await Assertions.Expect(frame.GetByRole(AriaRole.Search)).ToHaveCountAsync(0);
        await Assertions.Expect(frame.Locator("canvas")).Not.ToHaveCountAsync(0);
        await ShootAsync(page, "embedded");
        Forgive("http://localhost");
    }

    private static async Task<Dictionary<string, string>> PositionsAsync(IPage page)
    {
        // As text: an object that comes over by itself has a property more, which Playwright adds.
        using var places = JsonDocument.Parse(await page.EvaluateAsync<string>("() => JSON.stringify(window.__vita.positions())"));
        return places.RootElement.EnumerateObject().ToDictionary(node => node.Name, node => node.Value.ToString());
    }
}
