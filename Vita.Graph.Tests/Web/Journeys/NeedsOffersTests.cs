using Microsoft.Playwright;
using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>Needs beside offers, under the same chips as every view.</summary>
[Trait("Speed", "Slow")]
public sealed class NeedsOffersTests(Explorer explorer) : Journey(explorer)
{
    private const string Place = "territory/region-75";

    [SkippableTheory]
    [InlineData("", "needs")]
    [InlineData("offers", "offers")]
    public async Task They_keep_to_a_place(string who, string side)
    {
        var where = $"{{ {side}: {{ organisations: {{ some: {{ territories: {{ some: {{ within: \"{Place}\" }} }} }} }} }} }}";
        var answer = await AskAsync(
            $"{{ matches(where: {where}, minScore: 50, first: 0) {{ totalCount }} "
                + $"themeBalance(where: {where}, gaps: [UNSOUGHT], first: 0) {{ totalCount }} }}"
        );
        var pairs = answer.GetProperty("matches").GetProperty("totalCount").GetInt32();
        var themes = answer.GetProperty("themeBalance").GetProperty("totalCount").GetInt32();
        Assert.NotEqual(0, pairs);
        var page = await OpenAsync("/besoins");
        await page.GetByRole(AriaRole.Button, new() { Name = "lieu", Exact = true }).ClickAsync();
        await page.Locator(".popover").GetByRole(AriaRole.Combobox).FillAsync("Nouvelle-Aq");
        await page.Locator(".popover").GetByRole(AriaRole.Option, new() { NameString = "Nouvelle-Aquitaine" }).First.ClickAsync();
        await SettledAsync(page);
        if (who != "")
        {
            await page.GetByLabel("À qui s’appliquent les critères").SelectOptionAsync(who);
        }

        await Assertions.Expect(page.GetByRole(AriaRole.Tab, new() { NameRegex = new($"^Rapprochements {pairs}$") })).ToBeVisibleAsync();
        var unsought = page.GetByRole(AriaRole.Tab, new() { NameString = $"Sans demande {themes} thème" });
        await Assertions.Expect(unsought).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".needs-sentence")).ToContainTextAsync("Nouvelle-Aquitaine");
        await SettledAsync(page);
        await ShootAsync(page, $"needs-{side}");
    }

    [SkippableFact]
    public async Task Unanswered_needs_are_those_of_the_named_question()
    {
        var body = (await Server.GetAsync("/questions/needs-without-offer", "application/json")).Body;
        var question = System.Text.Json.JsonDocument.Parse(body);
        var needs = question.RootElement.GetProperty("data").GetProperty("needs").GetProperty("nodes").EnumerateArray().ToList();
        Assert.NotEmpty(needs);
        var page = await OpenAsync("/besoins?cote=unanswered");
        var cards = page.Locator(".gaps-alone .pair-card");
        await Assertions.Expect(cards).ToHaveCountAsync(needs.Count);
        for (var index = 0; index < needs.Count; index++)
        {
            var text = needs[index].GetProperty("text").GetString()!.Replace('\'', '’');
            await Assertions.Expect(cards.Nth(index)).ToContainTextAsync(text);
        }
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_hundred_pairs_are_shown_with_the_way_to_the_rest(bool byKeyboard)
    {
        var page = await OpenAsync("/besoins?seuil=0&theme=theme/mutualisation");
        await Assertions.Expect(page.Locator(".pair-lines path")).ToHaveCountAsync(100);
        var answer = await AskAsync(
            """{ themeBalance(where: { themes: { id: { eq: "theme/mutualisation" } } }) { nodes { needs { items { id } } } } }"""
        );
        var needs = answer.GetProperty("themeBalance").GetProperty("nodes")[0].GetProperty("needs").GetProperty("items");
        var given = string.Join(", ", needs.EnumerateArray().Select(need => $"\"{need.GetProperty("id").GetString()}\""));
        var pairs = await AskAsync($"{{ matches(where: {{ needs: {{ id: {{ in: [{given}] }} }} }}, first: 0) {{ totalCount }} }}");
        var total = pairs.GetProperty("matches").GetProperty("totalCount").GetInt32();
        Assert.InRange(total, 101, 200);
        await page.ChooseAsync(page.GetByRole(AriaRole.Button, new() { Name = "Les suivants" }), byKeyboard);
        await Assertions.Expect(page.Locator(".pair-pages")).ToContainTextAsync($"101 à {total} sur {total}");
        await Assertions.Expect(page.Locator(".pair-lines path")).ToHaveCountAsync(total - 100);
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Both_sheets_of_a_pair_stand_side_by_side(bool byKeyboard)
    {
        var answer = await AskAsync("{ matches(first: 1) { nodes { need { id } offer { id } } } }");
        var best = answer.GetProperty("matches").GetProperty("nodes")[0];
        var page = await OpenAsync("/besoins");
        await page.ChooseAsync(page.GetByRole(AriaRole.Button, new() { Name = "Les deux fiches côte à côte" }), byKeyboard);
        foreach (var side in new[] { "need", "offer" })
        {
            var id = best.GetProperty(side).GetProperty("id").GetString();
            await Assertions.Expect(page.Locator($".two-sheets [data-id='{id}'] h2")).ToBeVisibleAsync();
        }

        await SettledAsync(page);
        await ShootAsync(page, "two-sheets");
    }
}
