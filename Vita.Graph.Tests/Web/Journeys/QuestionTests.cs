using Microsoft.Playwright;
using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>Named questions as forms.</summary>
[Trait("Speed", "Slow")]
public sealed class QuestionTests(Explorer explorer) : Journey(explorer)
{
    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_question_is_changed_read_as_a_table_shared_and_taken_away(bool byKeyboard)
    {
        var page = await OpenAsync("/question");
        var list = page.GetByRole(AriaRole.Navigation, new() { Name = "Questions toutes faites" });
        await page.ChooseAsync(list.GetByRole(AriaRole.Link, new() { Name = "Quelles SIAE agissent dans tel milieu" }), byKeyboard);
        await page.ChooseAsync(page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Retirer Périurbain") }), byKeyboard);
        await SettledAsync(page);

        var csv = (await Server.GetAsync("/questions/actors-by-milieu.csv?milieux=SEMI_RURAL")).Body.TrimEnd('\n').Split('\n');
        await Assertions.Expect(page.Locator(".answer tbody tr")).ToHaveCountAsync(csv.Length - 1);
        foreach (var line in csv.Skip(1))
        {
            var name = line.Split(',')[0].Trim('"').Replace('\'', '’');
            await Assertions.Expect(page.Locator(".answer tbody")).ToContainTextAsync(name);
        }

        var other = await OpenAsync(page.Url);
        Assert.Equal(await page.Locator(".answer").InnerTextAsync(), await other.Locator(".answer").InnerTextAsync());

        var taken = await page.RunAndWaitForDownloadAsync(() =>
            page.ChooseAsync(page.GetByRole(AriaRole.Link, new() { Name = "CSV", Exact = true }), byKeyboard)
        );
        Assert.Equal(csv, (await File.ReadAllTextAsync(await taken.PathAsync())).TrimEnd('\n').Split('\n'));
        await ShootAsync(page, "question");

        var editor = await page.GetByRole(AriaRole.Link, new() { Name = "GraphQL", Exact = true }).GetAttributeAsync("href");
        var graphiql = await OpenAsync(editor!);
        await Assertions.Expect(graphiql.Locator(".graphiql-editor-tool")).ToContainTextAsync("SEMI_RURAL");
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_question_becomes_chips_where_chips_can_say_it(bool byKeyboard)
    {
        foreach (var name in new[] { "clause-arguments", "actors-of-a-territory", "network-members" })
        {
            var page = await OpenAsync($"/question?question={name}");
            await Assertions.Expect(page.Locator(".answer tbody tr")).Not.ToHaveCountAsync(0);
            var rows = await page.Locator(".answer tbody tr").CountAsync();
            await page.ChooseAsync(page.GetByRole(AriaRole.Link, new() { Name = "Modifier comme question libre" }), byKeyboard);
            await Assertions.Expect(page.Locator("table.rows")).ToHaveAttributeAsync("aria-rowcount", $"{rows}");
            await Assertions.Expect(page.Locator(".sentence .chip")).Not.ToHaveCountAsync(0);
        }

        var other = await OpenAsync("/question?question=founded-before");
        await Assertions.Expect(other.GetByRole(AriaRole.Link, new() { Name = "Modifier comme question libre" })).ToHaveCountAsync(0);
        await Assertions.Expect(other.Locator(".question-unfree")).ToContainTextAsync("année de création");
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Rows_say_why_they_are_there_and_stand_in_a_picture(bool byKeyboard)
    {
        var answer = await AskAsync(
            """
            { organisations(where: { and: [{ memberships: { some: { node: { id: { eq: "network/coorace" } } } } },
                { id: { eq: "organisation/action-emploi" } }] }) {
                edges { because { relations { page } } } } }
            """
        );
        var reasons = answer.GetProperty("organisations").GetProperty("edges")[0].GetProperty("because").EnumerateArray();
        var number = reasons.SelectMany(reason => reason.GetProperty("relations").EnumerateArray()).First().GetProperty("page").GetInt32();
        var page = await OpenAsync("/question?question=network-members");
        var row = page.Locator("tr[data-id='organisation/action-emploi']");
        await page.ChooseAsync(row.GetByRole(AriaRole.Button, new() { NameString = "Pourquoi" }), byKeyboard);
        await Assertions.Expect(page.Locator(".why-row")).ToContainTextAsync("COORACE");
        await Assertions.Expect(page.Locator(".why-row")).ToContainTextAsync($"p. {number}");

        var ids = await page.Locator(".answer tbody tr[data-id]").EvaluateAllAsync<string[]>("rows => rows.map(row => row.dataset.id)");
        await page.ChooseAsync(page.Locator(".question .seg").GetByRole(AriaRole.Button, new() { Name = "Réseau" }), byKeyboard);
        await page.WaitForFunctionAsync("count => window.__vita.shown?.().nodes.length === count", ids.Length);
        var shown = await page.EvaluateAsync<string[]>("() => window.__vita.shown().nodes");
        Assert.Equal(ids.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    /// <summary>All of them open, answer, and show as many rows as their CSV has.</summary>
    [SkippableFact]
    public async Task Every_named_question_is_answered()
    {
        var page = await OpenAsync("/question");
        await Assertions.Expect(page.Locator(".questions-link")).ToHaveCountAsync(31);
        var links = await page.Locator(".questions-link").EvaluateAllAsync<string[]>("all => all.map(one => one.getAttribute('href'))");
        foreach (var link in links)
        {
            await page.GotoAsync(Address + link);
            await SettledAsync(page);
            await Assertions.Expect(page.Locator(".question-bar h2")).Not.ToHaveTextAsync("");
            await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
            var name = System.Web.HttpUtility.ParseQueryString(new Uri(Address + link).Query)["question"] ?? "clause-arguments";
            var rows = System.Text.Json.JsonDocument.Parse((await Server.GetAsync($"/questions/{name}", "application/json")).Body);
            Assert.False(rows.RootElement.TryGetProperty("errors", out _), name);
            Assert.Equal(
                (name, RowsIn(rows.RootElement.GetProperty("data"))),
                (name, await page.Locator(".answer tbody tr").CountAsync())
            );
        }
    }

    private static int RowsIn(System.Text.Json.JsonElement data)
    {
        var root = data.EnumerateObject().Single().Value;
        return (
            root.ValueKind is System.Text.Json.JsonValueKind.Array ? root : root.EnumerateObject().Select(part => part.Value).First(IsList)
        ).GetArrayLength();

        static bool IsList(System.Text.Json.JsonElement value) => value.ValueKind is System.Text.Json.JsonValueKind.Array;
    }
}
