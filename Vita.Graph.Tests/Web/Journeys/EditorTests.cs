using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary><c>/graphiql</c> and <c>/schema</c>.</summary>
[Trait("Speed", "Slow")]
public sealed class EditorTests(Explorer explorer) : Journey(explorer)
{
    [SkippableFact]
    public async Task GraphiQL_opens_with_the_question_of_its_address_and_asks_it()
    {
        var page = await OpenAsync(
            "/graphiql?query="
                + Uri.EscapeDataString("query($first: Int) { networks(first: $first) { totalCount } }")
                + "&variables="
                + Uri.EscapeDataString("""{"first":2}""")
        );
        var count = (await AskAsync("{ networks { totalCount } }")).GetProperty("networks").GetProperty("totalCount").GetInt32();
        await Assertions.Expect(page.Locator(".graphiql-query-editor")).ToContainTextAsync("networks");
        await Assertions.Expect(page.Locator(".graphiql-editor-tool")).ToContainTextAsync("\"first\": 2");
        await page.Locator(".graphiql-execute-button").ClickAsync();
        await Assertions.Expect(page.Locator(".result-window")).ToContainTextAsync($"\"totalCount\": {count}");
        await ShootAsync(page, "graphiql");
    }

    [SkippableFact]
    public async Task The_explorer_of_fields_and_the_workers_come_from_this_server()
    {
        var page = await OpenAsync("/graphiql?query=%7Bnetworks%7BtotalCount%7D%7D");
        await page.GetByLabel("GraphiQL Explorer").First.ClickAsync();
        await Assertions.Expect(page.Locator(".graphiql-plugin")).ToContainTextAsync("organisations");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Schéma" })).ToHaveAttributeAsync("href", "/schema");
    }

    [SkippableTheory]
    [InlineData(1440, false)]
    [InlineData(390, true)]
    public async Task The_schema_is_a_picture_and_a_list(int width, bool isDark)
    {
        var page = await OpenAsync("/schema", new(width, 900, isDark));
        await Assertions.Expect(page.Locator(".schema-kind")).ToHaveCountAsync(12);
        await Assertions.Expect(page.Locator(".schema-line")).Not.ToHaveCountAsync(0);
        await page.Locator("summary", new() { HasTextString = "Organisation" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("#Organisation")).ToContainTextAsync("needs");
        await ShootAsync(page, $"schema-{width}");
        var found = await page.RunAxe();
        Assert.Equal([], found.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"));
    }
}
