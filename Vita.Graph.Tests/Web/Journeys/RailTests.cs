using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>The left column: each number is what a click on it gives.</summary>
[Trait("Speed", "Slow")]
public sealed class RailTests(Explorer explorer) : Journey(explorer)
{
    private const string Kind = "kinds: { some: { eq: AI } }";
    private const string Milieu = "{ territories: { some: { milieux: { some: { eq: RURAL } } } } }";

    /// <summary>What each facet asks of an organisation, written down for a value.</summary>
    private static readonly Dictionary<string, Func<string, string>> Asked = new()
    {
        ["KIND"] = value => $"{{ kinds: {{ some: {{ eq: {value} }} }} }}",
        ["MILIEU"] = value => $"{{ territories: {{ some: {{ milieux: {{ some: {{ eq: {value} }} }} }} }} }}",
        ["REGION"] = value => $"{{ territories: {{ some: {{ within: \"{value}\" }} }} }}",
        ["THEME_SOUGHT"] = value => $"{{ themesSought: {{ some: {OnTheme(value)} }} }}",
        ["THEME_OFFERED"] = value => $"{{ themesOffered: {{ some: {OnTheme(value)} }} }}",
        ["NETWORK"] = value => $"{{ memberships: {{ some: {{ node: {{ id: {{ eq: \"{value}\" }} }} }} }} }}",
        ["RESOURCE_SOUGHT"] = value => $"{{ needs: {{ some: {{ resources: {{ some: {{ eq: {value} }} }} }} }} }}",
        ["RESOURCE_OFFERED"] = value => $"{{ offers: {{ some: {{ resources: {{ some: {{ eq: {value} }} }} }} }} }}",
        ["WORKSHOP"] = value => $"{{ projects: {{ some: {{ node: {{ workshops: {{ some: {{ id: {{ eq: \"{value}\" }} }} }} }} }} }} }}",
    };

    private static string OnTheme(string id) =>
        $"{{ or: [{{ id: {{ eq: \"{id}\" }} }}, {{ allBroader: {{ some: {{ id: {{ eq: \"{id}\" }} }} }} }}] }}";

    [SkippableFact]
    public async Task Every_number_is_what_its_click_gives()
    {
        var page = await OpenAsync("/tableau?q=kinds:AI;territories(milieux:RURAL)");
        await page.EvaluateAsync("() => document.querySelectorAll('.rail h3 [aria-expanded=false]').forEach(one => one.click())");
        await page.EvaluateAsync("() => document.querySelectorAll('.rail .facet-more button').forEach(one => one.click())");
        const string Closed = "() => document.querySelectorAll('.rail .tree-open[aria-expanded=false]').forEach(one => one.click())";
        for (var level = 0; level < 3; level++)
        {
            await page.EvaluateAsync(Closed);
            await SettledAsync(page);
        }

        var rows = JsonDocument
            .Parse(
                await page.EvaluateAsync<string>(
                    """
                    () => JSON.stringify([...document.querySelectorAll('[data-facet] .facet')].map(one => ({
                        facet: one.closest('[data-facet]').dataset.facet, value: one.dataset.value,
                        count: Number(one.dataset.count), disabled: one.disabled, shown: one.querySelector('.count').textContent })))
                    """
                )
            )
            .RootElement.EnumerateArray()
            .Select(row => new Row(
                row.GetProperty("facet").GetString()!,
                row.GetProperty("value").GetString()!,
                row.GetProperty("count").GetInt32(),
                row.GetProperty("disabled").GetBoolean(),
                row.GetProperty("shown").GetString()!
            ))
            .ToList();
        Assert.Equal(Asked.Keys.Order(), rows.Select(row => row.Facet).Distinct().Order());
        Assert.Contains(rows, row => row.Value == "theme/emploi-competences");
        Assert.Contains(rows, row => row.Value == "territory/dep-79");
        foreach (var some in rows.Chunk(40))
        {
            var fields = some.Select((row, index) => $"c{index}: organisations(where: {{ and: [{Where(row)}] }}) {{ totalCount }}");
            var answer = await AskAsync($"{{ {string.Join(' ', fields)} }}");
            int Given(int index) => answer.GetProperty($"c{index}").GetProperty("totalCount").GetInt32();
            Assert.Equal(
                some.Select((row, index) => (row.Facet, row.Value, Given(index))),
                some.Select(row => (row.Facet, row.Value, row.Count))
            );
        }

        Assert.All(rows, row => Assert.Equal(row.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), row.Shown));
        Assert.All(rows, row => Assert.Equal(row.Count == 0, row.Disabled));
        Assert.Contains(rows, row => row.Disabled);
        await ShootAsync(page, "rail");
    }

    /// <summary>The other criteria of the address, and this value.</summary>
    private static string Where(Row row) =>
        (row.Facet == "KIND" ? "" : $"{{ {Kind} }} ") + (row.Facet == "MILIEU" ? "" : Milieu) + Asked[row.Facet](row.Value);

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_value_is_excluded_by_a_button_of_its_own(bool byKeyboard)
    {
        var answer = await AskAsync(
            """{ organisations(where: { not: { territories: { some: { milieux: { some: { eq: URBAN } } } } } }) { totalCount } }"""
        );
        var count = answer.GetProperty("organisations").GetProperty("totalCount").GetInt32();
        var page = await OpenAsync("/tableau");
        var asked = 0;
        page.Request += (_, request) => asked += request.PostData?.Contains("query Rail(", StringComparison.Ordinal) is true ? 1 : 0;
        await page.ChooseAsync(page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Exclure.*Urbain$") }), byKeyboard);
        await SettledAsync(page);
        var row = page.Locator("[data-facet=MILIEU] .facet[data-value=URBAN]");
        await Assertions.Expect(row).ToContainTextAsync("≠");
        await Assertions.Expect(page.Locator("table.rows")).ToHaveAttributeAsync("aria-rowcount", $"{count}");
        Assert.Contains("!territories(milieux:URBAN)", Uri.UnescapeDataString(page.Url), StringComparison.Ordinal);
        Assert.Equal(1, asked);

        // Alt and a click do the same, and take it back.
        await row.ClickAsync(new() { Modifiers = [KeyboardModifier.Alt] });
        await SettledAsync(page);
        await Assertions.Expect(row).Not.ToContainTextAsync("≠");
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_broader_theme_is_chosen_with_all_below_it(bool byKeyboard)
    {
        var answer = await AskAsync(
            $$"""{ organisations(where: { themesSought: { some: {{OnTheme("theme/emploi-competences")}} } }) { totalCount } }"""
        );
        var count = answer.GetProperty("organisations").GetProperty("totalCount").GetInt32();
        Assert.Equal(15, count);
        var page = await OpenAsync("/tableau");
        await page.ChooseAsync(page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Thème cherché") }), byKeyboard);
        var search = page.GetByRole(AriaRole.Searchbox, new() { NameString = "Thème cherché" });
        await search.FocusAsync();
        await page.Keyboard.TypeAsync("emploi et comp");
        var row = page.Locator("[data-facet=THEME_SOUGHT] .facet");
        await Assertions.Expect(row).ToHaveCountAsync(1);
        await page.ChooseAsync(row, byKeyboard);
        await Assertions.Expect(page.Locator("table.rows")).ToHaveAttributeAsync("aria-rowcount", $"{count}");
    }

    /// <summary>The pointer shows in the picture which actors have a value.</summary>
    [SkippableFact]
    public async Task The_pointer_on_a_value_fades_the_others()
    {
        var answer = await AskAsync(
            """{ organisations(where: { territories: { some: { milieux: { some: { eq: RURAL } } } } }, first: 1000) { nodes { id } } }"""
        );
        var nodes = answer.GetProperty("organisations").GetProperty("nodes").EnumerateArray();
        var ids = nodes.Select(node => node.GetProperty("id").GetString()!);
        var page = await OpenAsync("/reseau");
        await page.Locator("[data-facet=MILIEU] .facet[data-value=RURAL]").HoverAsync();
        await page.WaitForFunctionAsync("() => window.__vita.scene.look.bright?.size > 0");
        var bright = await page.EvaluateAsync<string[]>("() => [...window.__vita.scene.look.bright].filter(id => id.includes('/'))");
        Assert.Equal(ids.Order(StringComparer.Ordinal), bright.Order(StringComparer.Ordinal));
    }

    /// <summary>Pointing at a value shows it for a while; the relations among the selected then stand out again.</summary>
    [SkippableTheory]
    [InlineData("[data-facet=MILIEU] .facet[data-value=RURAL]")]
    [InlineData(".facets-kinds .facet >> nth=1")]
    public async Task The_pointer_gives_back_what_stood_out_before(string pointed)
    {
        const string Among = """
            () => JSON.stringify([...(window.__vita.scene.look.bright ?? [])].sort()) ===
                JSON.stringify([...window.__vita.state().selected].sort())
            """;
        var answer = await AskAsync("{ organisations(order: [{ id: ASC }], first: 3) { nodes { id } } }");
        var nodes = answer.GetProperty("organisations").GetProperty("nodes").EnumerateArray();
        var page = await OpenAsync("/reseau?s=" + string.Join(',', nodes.Select(node => node.GetProperty("id").GetString())));
        await page.GetByRole(AriaRole.Button, new() { Name = "Relations entre eux" }).ClickAsync();
        await page.WaitForFunctionAsync(Among);
        await page.Locator(pointed).HoverAsync();
        await page.WaitForFunctionAsync("() => window.__vita.scene.look.bright?.size > 3");
        await page.Locator(".selection-bar b").HoverAsync();
        await page.WaitForFunctionAsync(Among);

        // Nor is it lost where the view looks at the picture in another way.
        await page.GetByRole(AriaRole.Button, new() { Name = "Noms", Exact = true }).ClickAsync();
        await page.WaitForFunctionAsync("() => !window.__vita.scene.look.labels");
        await page.WaitForFunctionAsync(Among);
        await page.GetByRole(AriaRole.Button, new() { Name = "Relations entre eux" }).ClickAsync();
        await page.WaitForFunctionAsync("() => window.__vita.scene.look.bright === null");
    }

    private sealed record Row(string Facet, string Value, int Count, bool Disabled, string Shown);
}
