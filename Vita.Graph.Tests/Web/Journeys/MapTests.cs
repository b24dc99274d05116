using System.Text.Json;
using System.Text.RegularExpressions;
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
        await Assertions.Expect(inside).ToContainTextAsync("Aujourd’hui : Nouvelle-Aquitaine");
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

    /// <summary>The régions change, the people do not.</summary>
    [SkippableFact]
    public async Task The_other_time_keeps_the_total()
    {
        var total = (await AskAsync("{ organisations { totalCount } }")).GetProperty("organisations").GetProperty("totalCount").GetInt32();
        var page = await OpenAsync("/carte");
        var status = page.Locator(".status");
        await Assertions.Expect(status).ToContainTextAsync($"= {total} organisations");
        await page.GetByRole(AriaRole.Button, new() { Name = "Aujourd’hui", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Régions d’aujourd’hui" })).ToBeVisibleAsync();
        await Assertions.Expect(status).ToContainTextAsync($"= {total} organisations");
    }

    /// <summary>What the map shows, the list beside it has as buttons.</summary>
    [SkippableFact]
    public async Task The_list_has_every_departement_of_the_map_with_its_number()
    {
        var page = await OpenAsync("/carte");
        await Assertions.Expect(page.Locator(".france-label")).Not.ToHaveCountAsync(0);
        var onMap = await page.Locator(".france-label").AllTextContentsAsync();
        var inList = await page.Locator(".places-parts button").AllTextContentsAsync();
        Assert.Equal(onMap.Select(Plain).Order(StringComparer.Ordinal), inList.Select(Plain).Order(StringComparer.Ordinal));
    }

    /// <summary>The départements that are drawn around become the place of the question; the number is the server's.</summary>
    [SkippableFact]
    public async Task A_lasso_asks_for_the_departements_inside()
    {
        var answer = await AskAsync(
            """
            { organisations(where: { territories: { some: { or: [{ within: "territory/dep-38" }, { within: "territory/dep-73" }] } } }) {
              totalCount
            } }
            """
        );
        var count = answer.GetProperty("organisations").GetProperty("totalCount").GetInt32();
        var page = await OpenAsync("/carte");
        var isere = (await page.Locator("[data-points='territory/dep-38']").BoundingBoxAsync())!;
        var savoie = (await page.Locator("[data-points='territory/dep-73']").BoundingBoxAsync())!;
        await page.GetByRole(AriaRole.Button, new() { Name = "Entourer" }).ClickAsync();
        var (left, top) = (isere.X - 10, savoie.Y - 10);
        var (right, bottom) = (savoie.X + savoie.Width + 10, isere.Y + isere.Height + 10);
        await page.Mouse.MoveAsync(left, top);
        await page.Mouse.DownAsync();
        foreach (var (x, y) in new[] { (right, top), (right, bottom), (left, bottom), (left, top) })
        {
            await page.Mouse.MoveAsync(x, y, new() { Steps = 4 });
        }

        await page.Mouse.UpAsync();
        await Assertions.Expect(page.Locator(".status")).ToContainTextAsync("2 départements entourés");
        await Assertions.Expect(page.Locator(".sum")).ToContainTextAsync($"{count} organisations dans 2 départements et 1 région");
        await SettledAsync(page);
        await ShootAsync(page, "map-lasso");
    }

    /// <summary>Buttons, keys and the wheel with Ctrl; the wheel alone leaves the map as it is.</summary>
    [SkippableFact]
    public async Task The_map_is_zoomed_by_buttons_keys_and_the_wheel_with_Ctrl()
    {
        var page = await OpenAsync("/carte");
        var map = page.Locator("svg.france");
        var whole = await map.GetAttributeAsync("viewBox");
        await map.HoverAsync(new() { Force = true });
        await page.Mouse.WheelAsync(0, -300);
        await Assertions.Expect(map).ToHaveAttributeAsync("viewBox", whole!);
        await page.Keyboard.DownAsync("Control");
        await page.Mouse.WheelAsync(0, -300);
        await page.Keyboard.UpAsync("Control");
        await Assertions.Expect(map).Not.ToHaveAttributeAsync("viewBox", whole!);
        await page.GetByRole(AriaRole.Button, new() { Name = "Tout voir" }).ClickAsync();
        await Assertions.Expect(map).ToHaveAttributeAsync("viewBox", whole!);
        await page.GetByRole(AriaRole.Button, new() { Name = "Agrandir" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("vue=304_293_1.5"));
        await page.Locator(".map-ground").FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("vue=234_293_1.5"));
        await page.Keyboard.PressAsync("0");
        await Assertions.Expect(map).ToHaveAttributeAsync("viewBox", whole!);
    }

    /// <summary>A tint is a rate: of the département's organisations, those that meet the criteria.</summary>
    [SkippableFact]
    public async Task A_tint_says_which_part_meets_the_criteria()
    {
        const string Within = "territories: { some: { within: \"territory/dep-79\" } }";
        var answer = await AskAsync(
            $"{{ all: organisations(where: {{ {Within} }}) {{ totalCount }} "
                + $"part: organisations(where: {{ {Within}, kinds: {{ some: {{ eq: AI }} }} }}) {{ totalCount }} }}"
        );
        var (all, part) = (
            answer.GetProperty("all").GetProperty("totalCount").GetInt32(),
            answer.GetProperty("part").GetProperty("totalCount").GetInt32()
        );
        Assert.InRange(part, 1, all - 1);
        var page = await OpenAsync("/carte?forme=teinte&q=kinds:AI");
        await Assertions.Expect(page.Locator(".map-legend")).ToContainTextAsync("remplissent les critères");
        await Assertions
            .Expect(page.Locator("[data-id='territory/dep-79'] title"))
            .ToHaveTextAsync($"Deux-Sèvres : {part} sur {all} organisations");
        await Assertions
            .Expect(page.Locator("[data-id='territory/dep-79']"))
            .ToHaveClassAsync($"france-land tint-{Math.Ceiling(5.0 * part / all)}");
        await SettledAsync(page);
        await ShootAsync(page, "map-rates");
    }

    /// <summary>A selected territory, and where there are no points that of a selected actor, is outlined; the list and the legend say
    /// so.</summary>
    [SkippableTheory]
    [InlineData("territory/dep-79", "", "territory/dep-79")]
    [InlineData("territory/dep-79", "ronds", "territory/dep-79")]
    [InlineData("territory/region-1970-54", "teinte", "territory/dep-16,territory/dep-17,territory/dep-79,territory/dep-86")]
    [InlineData("organisation/porte-ouverte-emploi", "teinte", "territory/dep-79")]
    [InlineData("organisation/porte-ouverte-emploi", "ronds", "territory/dep-79")]
    [InlineData("organisation/porte-ouverte-emploi", "", "")]
    public async Task The_selection_is_outlined(string selected, string form, string outlined)
    {
        var page = await OpenAsync($"/carte?s={selected}" + (form == "" ? "" : $"&forme={form}"));
        await Assertions.Expect(page.Locator(".map-legend-selected")).ToHaveTextAsync("Contour épais : la sélection");
        await SettledAsync(page);
        await ShootAsync(page, $"map-selected-{selected.Replace('/', '-')}-{form}");
        var found = await page.Locator(".france-selected")
            .EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.selected).sort()");
        Assert.Equal(outlined.Split(',', StringSplitOptions.RemoveEmptyEntries), found);
        await Assertions
            .Expect(
                page.Locator(".places-parts").GetByRole(AriaRole.Button, new() { NameRegex = new("^Deux-Sèvres.*dans la sélection$") })
            )
            .ToHaveCountAsync(1);
        if (outlined == "")
        {
            await Assertions.Expect(page.Locator(".france-point[data-on]")).ToHaveCountAsync(1);
        }
    }

    private static string Plain(string text) => text.Replace('’', '\'').Replace('\u00a0', ' ').Trim();
}
