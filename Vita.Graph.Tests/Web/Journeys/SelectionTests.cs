using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>One selection in every view, and whole lists from a sheet.</summary>
[Trait("Speed", "Slow")]
public sealed class SelectionTests(Explorer explorer) : Journey(explorer)
{
    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Rows_chosen_in_the_table_are_chosen_in_the_picture_and_on_the_map(bool byKeyboard)
    {
        string[] names = ["Action Emploi", "AIR", "APPEL", "Centremploi", "Jura Service"];
        var page = await OpenAsync("/tableau?q=kinds:AI");
        foreach (var name in names)
        {
            var box = page.GetByRole(AriaRole.Checkbox, new() { Name = $"Sélectionner {name}", Exact = true });
            if (byKeyboard)
            {
                await box.FocusAsync();
                await page.Keyboard.PressAsync("Space");
            }
            else
            {
                await box.ClickAsync();
            }
        }

        await SettledAsync(page);
        var answer = await AskAsync(
            $$"""
            { organisations(where: { name: { in: ["{{string.Join("\", \"", names)}}"] } }, order: [{ id: ASC }]) {
                nodes { id territories { milieux } } } }
            """
        );
        var all = answer.GetProperty("organisations").GetProperty("nodes").EnumerateArray().ToList();
        var ids = all.ConvertAll(node => node.GetProperty("id").GetString()!);
        Assert.Equal(names.Length, ids.Count);
        Assert.All(ids, id => Assert.Contains(id, Uri.UnescapeDataString(page.Url), StringComparison.Ordinal));

        await page.ChooseAsync(page.Locator(".chosen").GetByRole(AriaRole.Link, new() { Name = "Réseau" }), byKeyboard);
        await SettledAsync(page);
        var chosen = await page.EvaluateAsync<string[]>("() => [...window.__vita.scene.look.selected]");
        Assert.Equal(ids, chosen.Order(StringComparer.Ordinal));

        var map = await OpenAsync(page.Url.Replace("/reseau", "/carte", StringComparison.Ordinal));
        await Assertions.Expect(map.Locator("[data-on]")).Not.ToHaveCountAsync(0);

        // What is filtered out leaves the selection, and the page says so.
        var rural = all.Where(node => node.ToString().Contains("\"RURAL\"", StringComparison.Ordinal))
            .Select(node => node.GetProperty("id").GetString()!)
            .ToList();
        Assert.InRange(rural.Count, 1, names.Length - 1);
        var table = await OpenAsync(page.Url.Replace("/reseau", "/tableau", StringComparison.Ordinal));
        await table.ChooseAsync(table.Locator("[data-facet=MILIEU] .facet[data-value=RURAL]"), byKeyboard);
        var said = $"{names.Length - rural.Count} éléments écartés par les critères quittent la sélection";
        await Assertions.Expect(table.Locator(".status")).ToContainTextAsync(said);
        await Assertions.Expect(table.Locator(".chosen")).ToHaveAttributeAsync("data-count", $"{rural.Count}");
    }

    /// <summary>In the picture as in the table; a kind that is taken out takes its nodes along.</summary>
    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_filtered_out_of_the_picture_leaves_the_selection_and_it_is_said(bool byKeyboard)
    {
        var answer = await AskAsync(
            """
            { organisations(where: { territories: { some: { milieux: { some: { eq: URBAN } } } } }, order: [{ id: ASC }], first: 1000) {
                nodes { id territories { milieux } } }
              themes(where: { organisations: { any: true } }, order: [{ id: ASC }], first: 1) { nodes { id } } }
            """
        );
        string Id(JsonElement node) => node.GetProperty("id").GetString()!;
        var organisations = answer.GetProperty("organisations").GetProperty("nodes").EnumerateArray().ToList();
        var urban = Id(organisations.First(node => !node.ToString().Contains("\"RURAL\"", StringComparison.Ordinal)));
        var both = Id(organisations.First(node => node.ToString().Contains("\"RURAL\"", StringComparison.Ordinal)));
        var theme = Id(answer.GetProperty("themes").GetProperty("nodes")[0]);
        var page = await OpenAsync($"/reseau?s={both},{theme},{urban}");
        var status = page.GetByRole(AriaRole.Status);
        var legend = page.Locator(".facets-kinds").GetByRole(AriaRole.Button, new() { NameRegex = new("^Thèmes") });
        await page.ChooseAsync(legend, byKeyboard);
        await Assertions.Expect(status).ToContainTextAsync("1 élément qui n’est plus affiché quitte la sélection");
        Assert.Equal([both, urban], await SelectedAsync(page));
        await page.ChooseAsync(page.Locator("[data-facet=MILIEU] .facet[data-value=RURAL]"), byKeyboard);
        await Assertions.Expect(status).ToContainTextAsync("1 élément écarté par les critères quitte la sélection");
        Assert.Equal([both], await SelectedAsync(page));
    }

    private static Task<string[]> SelectedAsync(IPage page) => page.EvaluateAsync<string[]>("() => window.__vita.state().selected");

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_long_list_of_a_sheet_is_whole_in_the_table(bool byKeyboard)
    {
        var answer = await AskAsync(
            """{ networks(where: { id: { eq: "network/vita" } }) { nodes { membersConnection { totalCount } } } }"""
        );
        var network = answer.GetProperty("networks").GetProperty("nodes")[0];
        var count = network.GetProperty("membersConnection").GetProperty("totalCount").GetInt32();
        var page = await OpenAsync("/fiche/network/vita");
        var sheet = page.GetByRole(AriaRole.Complementary, new() { Name = "Fiche" });
        await page.ChooseAsync(sheet.GetByRole(AriaRole.Button, new() { NameRegex = new("autres$") }).First, byKeyboard);
        await page.ChooseAsync(sheet.GetByRole(AriaRole.Link, new() { Name = $"tout ({count})" }), byKeyboard);
        await Assertions.Expect(page.Locator("tbody tr[data-id]")).ToHaveCountAsync(count);
        await Assertions.Expect(page.Locator("tbody tr[data-id] .page")).Not.ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task Every_fact_of_a_sheet_has_its_page_and_a_need_its_matches()
    {
        string[] ids =
        [
            "organisation/porte-ouverte-emploi",
            "organisation/adpei",
            "network/coorace",
            "theme/mutualisation",
            "territory/dep-79",
        ];
        foreach (var id in ids)
        {
            var page = await OpenAsync($"/tableau?fiche={id}");
            await Assertions.Expect(page.Locator(".sheet .fact")).Not.ToHaveCountAsync(0);
            var without = await page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('.sheet .fact, .sheet .figures li, .sheet .shares li, .sheet .idea > .item')]
                    .filter(one => (one.querySelector('dt')?.textContent ?? 'x') !== '' && !one.querySelector('.page'))
                    .map(one => one.textContent)
                """
            );
            Assert.Equal([], without);
        }

        var answer = await AskAsync(
            """{ matches(need: "need/porte-ouverte-emploi-conventions", first: 1) { totalCount nodes { offer { text } } } }"""
        );
        var matches = answer.GetProperty("matches");
        var need = await OpenAsync("/fiche/need/porte-ouverte-emploi-conventions");
        var section = need.Locator("[data-section=matches]");
        var count = matches.GetProperty("totalCount").GetInt32();
        await Assertions.Expect(section.GetByRole(AriaRole.Heading)).ToContainTextAsync($"{count}");
        var best = matches.GetProperty("nodes")[0].GetProperty("offer").GetProperty("text").GetString()!;
        await Assertions.Expect(section.Locator(".match").First).ToContainTextAsync(best.Replace('\'', '’'));
    }
}
