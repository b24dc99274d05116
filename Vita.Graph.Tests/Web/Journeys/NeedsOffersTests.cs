using System.Text.Json;
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
        var question = JsonDocument.Parse(body);
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

    /// <summary>Beside the needs that nothing answers stands why, and what comes nearest all the same.</summary>
    [SkippableTheory]
    [InlineData("unanswered", false)]
    [InlineData("unanswered", true)]
    [InlineData("unsought", false)]
    public async Task What_stands_alone_says_why_and_what_is_near(string side, bool isEnglish)
    {
        var (one, other, type) = side == "unanswered" ? ("need", "offer", "Need") : ("offer", "need", "Offer");
        var page = await OpenAsync($"/besoins?cote={side}" + (isEnglish ? "&l=en" : ""));
        var cards = page.Locator(".gaps .pair-card");
        var panel = page.Locator(".why-panel");
        await Assertions.Expect(cards.First).ToHaveAttributeAsync("data-chosen", "true");
        for (var at = 0; at < Math.Min(3, await cards.CountAsync()); at++)
        {
            await cards.Nth(at).GetByRole(AriaRole.Button).ClickAsync();
            await SettledAsync(page);
            var id = await cards.Nth(at).GetAttributeAsync("data-id");
            var answer = await AskAsync(
                $"{{ node(id: \"{id}\") {{ ... on {type} {{ text themes {{ label labelEn }} }} }} "
                    + $"matches({one}: \"{id}\", first: 3) {{ nodes {{ {other} {{ label }} }} }} }}"
            );
            var node = answer.GetProperty("node");
            await ContainsAsync(panel.Locator(".why-side"), node.GetProperty("text"));
            var themes = node.GetProperty("themes").EnumerateArray().ToList();
            await Assertions.Expect(panel.Locator(".why-themes li:not([data-theme-id])")).ToHaveCountAsync(themes.Count);
            foreach (var theme in themes)
            {
                var english = theme.GetProperty("labelEn");
                await ContainsAsync(panel, isEnglish && english.ValueKind is JsonValueKind.String ? english : theme.GetProperty("label"));
            }

            var nearest = answer.GetProperty("matches").GetProperty("nodes").EnumerateArray().ToList();
            await Assertions.Expect(panel.Locator(".match")).ToHaveCountAsync(nearest.Count);
            for (var place = 0; place < nearest.Count; place++)
            {
                await ContainsAsync(panel.Locator(".match").Nth(place), nearest[place].GetProperty(other).GetProperty("label"));
            }

            await Assertions.Expect(panel.GetByRole(AriaRole.Status)).Not.ToBeEmptyAsync();
        }

        await ShootAsync(page, $"alone-{side}{(isEnglish ? "-en" : "")}");
        await panel.GetByRole(AriaRole.Button).First.ClickAsync();
        var hint = isEnglish ? "Choose a" : "Choisissez un";
        await Assertions.Expect(panel.GetByRole(AriaRole.Status)).ToContainTextAsync(hint);
    }

    /// <summary>An item of the address that does not exist is told; under criteria, the panel says whose offers count.</summary>
    [SkippableFact]
    public async Task What_stands_alone_is_not_guessed()
    {
        var page = await OpenAsync("/besoins?cote=unanswered&seul=need/nobody");
        var panel = page.Locator(".why-panel");
        await Assertions.Expect(panel.GetByRole(AriaRole.Status)).ToContainTextAsync("Cet élément n’est pas dans le graphe.");
        await Assertions.Expect(panel.Locator(".why-themes")).ToHaveCountAsync(0);

        page = await OpenAsync("/besoins?cote=unanswered&q=kinds:AI&qui=offers");
        await Assertions
            .Expect(page.Locator(".why-panel .why-far").First)
            .ToContainTextAsync("Seules comptent les offres de ces organisations");
    }

    /// <summary>On a nearby theme the panel counts what the theme's own sheet of needs and offers counts.</summary>
    [SkippableFact]
    public async Task Nearby_themes_have_as_many_offers_as_the_balance_says()
    {
        var page = await OpenAsync("/besoins?cote=unanswered");
        var near = page.Locator(".why-themes li[data-theme-id]");
        var cards = page.Locator(".gaps .pair-card");
        for (var at = 0; await near.CountAsync() == 0 && at < await cards.CountAsync(); at++)
        {
            await cards.Nth(at).GetByRole(AriaRole.Button).ClickAsync();
            await SettledAsync(page);
        }

        var id = await near.First.GetAttributeAsync("data-theme-id");
        var answer = await AskAsync(
            $"{{ themeBalance(where: {{ themes: {{ id: {{ eq: \"{id}\" }} }} }}) {{ nodes {{ theme {{ id }} offers {{ own }} }} }} }}"
        );
        var own = answer
            .GetProperty("themeBalance")
            .GetProperty("nodes")
            .EnumerateArray()
            .Single(one => one.GetProperty("theme").GetProperty("id").GetString() == id)
            .GetProperty("offers")
            .GetProperty("own")
            .GetInt32();
        Assert.NotEqual(0, own);
        await Assertions.Expect(near.First.Locator(".count")).ToHaveTextAsync($"{own} {(own == 1 ? "offre" : "offres")}");
        await near.First.GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(page.Locator($".balance-row[data-theme-id='{id}']")).ToHaveAttributeAsync("aria-current", "true");
    }

    /// <summary>That a text of the data is there. The page prints it with marks and spaces of its own.</summary>
    private static async Task ContainsAsync(ILocator place, JsonElement text) =>
        Assert.Contains(Plain(text.GetString()!), Plain(await place.InnerTextAsync()), StringComparison.Ordinal);

    private static string Plain(string text) => string.Concat(text.Replace('’', '\'').Where(letter => !char.IsWhiteSpace(letter)));

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
