using Microsoft.Playwright;
using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>The question of the README, built from chips.</summary>
[Trait("Speed", "Slow")]
public sealed class FlagshipTests(Explorer explorer) : Journey(explorer)
{
    private const string Where = """
        { kinds: { some: { eq: AI } }, territories: { some: { milieux: { some: { eq: RURAL } } } },
          needs: { some: { resources: { some: { eq: ARGUMENT } }, themes: { some: { id: { eq: "theme/clause-insertion" } } } } } }
        """;

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_gives_two_actors_and_says_why(bool byKeyboard)
    {
        var page = await OpenAsync("/tableau");
        var rail = page.GetByRole(AriaRole.Complementary, new() { Name = "Filtres" });
        var popover = page.Locator(".popover");
        await Choose(rail.GetByRole(AriaRole.Button, new() { NameRegex = new("^Association intermédiaire") }));
        await Choose(rail.GetByRole(AriaRole.Button, new() { NameRegex = new("^Rural") }));
        await Choose(page.GetByRole(AriaRole.Button, new() { Name = "critère", Exact = true }));
        await Choose(Item("Cherche"));
        await Choose(Item("Ressources"));
        await Choose(Item("Argumentaire"));
        await Choose(page.Locator(".sentence").GetByRole(AriaRole.Button, new() { NameString = "argumentaire" }));
        await Choose(Item("Préciser"));
        await Choose(Item("Thèmes"));
        var names = popover.GetByRole(AriaRole.Combobox).First;
        await names.FocusAsync();
        await page.Keyboard.TypeAsync("clause");
        await Assertions.Expect(popover.GetByRole(AriaRole.Option, new() { NameString = "Clause d’insertion" }).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await SettledAsync(page);

        var expected = (await AskAsync($"{{ organisations(where: {Where}, order: [{{ name: ASC }}]) {{ nodes {{ id }} }} }}"))
            .GetProperty("organisations")
            .GetProperty("nodes")
            .EnumerateArray()
            .Select(node => node.GetProperty("id").GetString()!)
            .ToList();
        Assert.Equal(2, expected.Count);
        await Assertions.Expect(page.Locator("tbody tr[data-id]")).ToHaveCountAsync(2);
        Assert.Equal(
            expected,
            await page.Locator("tbody tr[data-id]").EvaluateAllAsync<string[]>("rows => rows.map(row => row.dataset.id)")
        );

        await Choose(page.Locator($"tr[data-id='{expected[1]}']").GetByRole(AriaRole.Button, new() { NameString = "Pourquoi" }));
        await Assertions.Expect(page.Locator(".why-row")).ToContainTextAsync("p. 28");
        await Assertions.Expect(page.Locator(".why-row")).ToContainTextAsync("Clause d’insertion");
        await SettledAsync(page);
        await ShootAsync(page, "flagship");

        await Choose(page.GetByRole(AriaRole.Button, new() { Name = "Emporter", Exact = true }));
        var taken = await page.RunAndWaitForDownloadAsync(() =>
            Choose(popover.GetByRole(AriaRole.Link, new() { NameString = "Tableau" }))
        );
        var rows = (await File.ReadAllTextAsync(await taken.PathAsync())).TrimEnd('\n').Split('\n');
        Assert.Equal(3, rows.Length);
        Assert.All(expected, id => Assert.Contains(rows, row => row.Contains(id, StringComparison.Ordinal)));

        Task Choose(ILocator target) => page.ChooseAsync(target, byKeyboard);
        ILocator Item(string name) => popover.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{name}") }).Last;
    }

    /// <summary>A suspended criterion stays in the sentence and is not asked.</summary>
    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Without_rural_it_gives_three(bool byKeyboard)
    {
        var page = await OpenAsync("/tableau?q=" + Chips);
        await Assertions.Expect(page.Locator("tbody tr[data-id]")).ToHaveCountAsync(2);
        await page.ChooseAsync(Chip(page, "rural"), byKeyboard);
        await page.ChooseAsync(page.Locator(".popover").GetByRole(AriaRole.Button, new() { Name = "Suspendre" }), byKeyboard);
        await Assertions.Expect(page.Locator("tbody tr[data-id]")).ToHaveCountAsync(3);
        await Assertions.Expect(Chip(page, "rural")).ToHaveAttributeAsync("data-off", "true");
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(page.Locator("tbody tr[data-id]")).ToHaveCountAsync(2);
    }

    /// <summary>Of two criteria in a group, one is enough.</summary>
    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_group_asks_for_one_or_the_other(bool byKeyboard)
    {
        var page = await OpenAsync("/tableau?q=" + Chips);
        var popover = page.Locator(".popover");
        await page.ChooseAsync(Chip(page, "rural"), byKeyboard);
        await page.ChooseAsync(popover.GetByRole(AriaRole.Button, new() { NameRegex = new("^Ou bien") }), byKeyboard);
        await page.ChooseAsync(popover.GetByRole(AriaRole.Button, new() { NameRegex = new("^Propose ") }).First, byKeyboard);
        await page.ChooseAsync(popover.GetByRole(AriaRole.Button, new() { NameRegex = new("^[Nn]’importe lequel") }), byKeyboard);
        await SettledAsync(page);
        var answer = await AskAsync(
            """
            { organisations(where: { kinds: { some: { eq: AI } },
                or: [{ territories: { some: { milieux: { some: { eq: RURAL } } } } }, { offers: { any: true } }],
                needs: { some: { resources: { some: { eq: ARGUMENT } }, themes: { some: { id: { eq: "theme/clause-insertion" } } } } } }) {
                totalCount } }
            """
        );
        var count = answer.GetProperty("organisations").GetProperty("totalCount").GetInt32();
        Assert.Equal(3, count);
        await Assertions.Expect(page.Locator("tbody tr[data-id]")).ToHaveCountAsync(count);
        await Assertions.Expect(page.Locator(".sentence")).ToContainTextAsync("soit");
    }

    [SkippableFact]
    public async Task Too_much_is_refused_in_words()
    {
        var page = await OpenAsync("/tableau?q=" + string.Join(';', Enumerable.Repeat("kinds:AI", 20)));
        await Assertions.Expect(page.Locator(".sentence")).ToContainTextAsync("20 critères au plus");
        await Assertions.Expect(page.Locator(".chip.add")).ToBeDisabledAsync();
        var deep = await OpenAsync("/tableau?q=needs(themes(needs(themes(needs(themes)))))");
        await Assertions.Expect(deep.Locator("main")).ToContainTextAsync("au plus 20 critères, sur 4 niveaux");
    }

    private const string Chips = "kinds:AI;territories(milieux:RURAL);needs(resources:ARGUMENT;themes:theme/clause-insertion)";

    private static ILocator Chip(IPage page, string name) => page.Locator(".sentence .chip").Filter(new() { HasText = name });

    /// <summary>What is shown has an address, and the address shows the same in another profile.</summary>
    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_AI_of_COORACE_in_rural_places_are_shared_by_a_link(bool byKeyboard)
    {
        var page = await OpenAsync("/tableau");
        var rail = page.GetByRole(AriaRole.Complementary, new() { Name = "Filtres" });
        await page.ChooseAsync(
            rail.GetByRole(AriaRole.Heading, new() { NameString = "Réseau" }).Last.GetByRole(AriaRole.Button),
            byKeyboard
        );
        foreach (var name in new[] { "COORACE", "Rural", "Association intermédiaire" })
        {
            await page.ChooseAsync(rail.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{name}") }).First, byKeyboard);
        }

        await SettledAsync(page);
        var answer = await AskAsync(
            """
            { organisations(where: { kinds: { some: { eq: AI } }, memberships: { some: { node: { id: { eq: "network/coorace" } } } },
                territories: { some: { milieux: { some: { eq: RURAL } } } } }) { totalCount } }
            """
        );
        var count = answer.GetProperty("organisations").GetProperty("totalCount").GetInt32();
        Assert.NotEqual(0, count);
        await Assertions.Expect(page.Locator("tbody tr[data-id]")).ToHaveCountAsync(count);

        var other = await OpenAsync(page.Url);
        await Assertions.Expect(other.Locator("tbody tr[data-id]")).ToHaveCountAsync(count);
        Assert.Equal(await RowsOf(page), await RowsOf(other));
        Assert.Equal(await page.Locator("h1").InnerTextAsync(), await other.Locator("h1").InnerTextAsync());

        static Task<string[]> RowsOf(IPage of) =>
            of.Locator("tbody tr[data-id]").EvaluateAllAsync<string[]>("rows => rows.map(row => row.dataset.id)");
    }

    /// <summary>A dead end says which way leads out of it, with the number behind it.</summary>
    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Where_nothing_is_found_the_page_names_the_criterion_to_drop(bool byKeyboard)
    {
        var answer = await AskAsync(
            """{ organisations(where: { needs: { some: { resources: { some: { eq: ARGUMENT } } } } }) { totalCount } }"""
        );
        var count = answer.GetProperty("organisations").GetProperty("totalCount").GetInt32();
        var page = await OpenAsync("/tableau?q=kinds:SCOP;needs(resources:ARGUMENT)");
        var empty = page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Aucune organisation" });
        await Assertions.Expect(empty).ToBeVisibleAsync();
        await page.ChooseAsync(empty.GetByRole(AriaRole.Button, new() { NameRegex = new($"{count}$") }), byKeyboard);
        await Assertions.Expect(page.Locator("tbody tr[data-id]")).ToHaveCountAsync(count);
    }
}
