using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>The map: the régions of 2010 and those of today, and who is behind each number.</summary>
[Trait("Speed", "Slow")]
public sealed class MapTests(Explorer explorer) : Journey(explorer)
{
    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Poitou_Charentes_and_what_it_has_become_open_the_list_behind_Deux_Sevres(bool byKeyboard)
    {
        var page = await OpenAsync("/carte");
        var list = page.GetByRole(AriaRole.Complementary, new() { NameRegex = new("Régions") });
        await page.ChooseAsync(list.GetByRole(AriaRole.Button, new() { Name = "Poitou-Charentes" }), byKeyboard);
        var inside = page.GetByRole(AriaRole.Region, new() { Name = "Poitou-Charentes" });
        await Assertions.Expect(inside).ToContainTextAsync("Aujourd’hui dans : Nouvelle-Aquitaine");
        await Assertions.Expect(page.Locator(".france-region[data-chosen] .france-land")).ToHaveCountAsync(4);
        await SettledAsync(page);
        await ShootAsync(page, "map-2010");

        await page.ChooseAsync(page.GetByRole(AriaRole.Button, new() { Name = "Aujourd’hui", Exact = true }), byKeyboard);
        await Assertions.Expect(list.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("Régions d’aujourd’hui");
        await page.ChooseAsync(list.GetByRole(AriaRole.Button, new() { NameString = "Deux-Sèvres" }), byKeyboard);
        var answer = await AskAsync("{ organisations { groupBy(by: [DEPARTEMENT], first: 200) { count departement { id } } } }");
        var count = answer
            .GetProperty("organisations")
            .GetProperty("groupBy")
            .EnumerateArray()
            .Single(group =>
                group.GetProperty("departement") is { ValueKind: JsonValueKind.Object } place
                && place.GetProperty("id").GetString() == "territory/dep-79"
            )
            .GetProperty("count")
            .GetInt32();
        var people = page.GetByRole(AriaRole.Region, new() { Name = "Deux-Sèvres" }).GetByRole(AriaRole.Listitem);
        await Assertions.Expect(people).ToHaveCountAsync(count);
        await Assertions.Expect(people.Filter(new() { HasText = "Porte Ouverte Emploi" })).ToContainTextAsync("p. 28");
    }

    /// <summary>Each number of the map is the number of those behind it, in both times and with a filter.</summary>
    [SkippableTheory]
    [InlineData("/carte", "{}")]
    [InlineData("/carte?cadre=now", "{}")]
    [InlineData("/carte?q=kinds:AI", "{ kinds: { some: { eq: AI } } }")]
    public async Task Map_and_boxes_hold_everybody(string address, string where)
    {
        var answer = (
            await AskAsync(
                $"{{ organisations(where: {where}) {{ totalCount "
                    + "groupBy(by: [DEPARTEMENT], first: 200) { count departement { id } } } }"
            )
        ).GetProperty("organisations");
        var groups = answer.GetProperty("groupBy").EnumerateArray().ToList();
        var none = groups
            .Where(group => group.GetProperty("departement").ValueKind is JsonValueKind.Null)
            .Sum(group => group.GetProperty("count").GetInt32());
        var total = answer.GetProperty("totalCount").GetInt32();

        var page = await OpenAsync(address);
        await Assertions
            .Expect(page.Locator(".status"))
            .ToContainTextAsync($"{total - none} sur la carte + {none} sans territoire = {total} organisations");
        // The contours come by themselves.
        await Assertions.Expect(page.Locator("[data-points]")).ToHaveCountAsync(groups.Count - (none > 0 ? 1 : 0));
        await Assertions.Expect(page.Locator("[data-points] circle")).Not.ToHaveCountAsync(0);
        await SettledAsync(page);
        var points = await page.Locator("[data-points]")
            .EvaluateAllAsync<JsonElement>("all => Object.fromEntries(all.map(one => [one.dataset.points, one.children.length]))");
        foreach (var group in groups.Where(group => group.GetProperty("departement").ValueKind is not JsonValueKind.Null))
        {
            var id = group.GetProperty("departement").GetProperty("id").GetString()!;
            Assert.Equal((id, group.GetProperty("count").GetInt32()), (id, points.GetProperty(id).GetInt32()));
        }
    }

    [SkippableFact]
    public async Task Every_number_of_the_list_opens_as_many_as_it_says()
    {
        var page = await OpenAsync("/carte");
        var list = page.GetByRole(AriaRole.Complementary, new() { NameRegex = new("Régions") });
        var regions = list.Locator(".places-list > li");
        await Assertions.Expect(regions).Not.ToHaveCountAsync(0);
        for (var at = 0; at < await regions.CountAsync(); at++)
        {
            var count = await regions.Nth(at).Locator(".places-count").InnerTextAsync();
            await regions.Nth(at).Locator(".places-region").ClickAsync();
            await Assertions.Expect(page.Locator(".places-in h3")).ToHaveAttributeAsync("data-count", count);
        }
    }
}
