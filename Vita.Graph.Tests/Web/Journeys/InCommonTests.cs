using Microsoft.Playwright;
using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>What chosen actors share, in a dialog of the picture, against the field <c>connections</c>.</summary>
[Trait("Speed", "Slow")]
public sealed class InCommonTests(Explorer explorer) : Journey(explorer)
{
    private const string Chosen = "/reseau?s=organisation/ulisse,organisation/jura-service";

    [SkippableTheory]
    [InlineData(false, "")]
    [InlineData(true, ",organisation/porte-ouverte-emploi")]
    public async Task Everything_that_all_share_is_there_with_its_pages(bool byKeyboard, string third)
    {
        var page = await OpenAsync(Chosen + third);
        await SettledAsync(page);
        await page.ChooseAsync(page.GetByRole(AriaRole.Button, new() { Name = "Ce qu’ils partagent" }), byKeyboard);
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(dialog.Locator(".in-common")).ToBeVisibleAsync();

        var shared = await SharedAsync("organisation/jura-service");
        if (third.Length > 0)
        {
            shared = [.. shared.Intersect(await SharedAsync(third[1..]))];
        }

        Assert.NotEmpty(shared);
        await ShootAsync(page, "in-common" + (byKeyboard ? "-three" : ""));
        var links = await dialog
            .Locator("li > .item > a")
            .EvaluateAllAsync<string[]>("all => all.map(one => decodeURIComponent(one.href))");
        Assert.Equal(shared.Count, links.Length);
        Assert.All(shared.Zip(links), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));

        // Each actor has its way to each thing, and each way the page where it is printed.
        var actors = third.Length > 0 ? 3 : 2;
        await Assertions.Expect(dialog.Locator(".way")).ToHaveCountAsync(shared.Count * actors);
        Assert.Equal(0, await dialog.Locator(".way:not(:has(a.page))").CountAsync());

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task Too_many_and_too_few_actors_are_told_how_many_may_be_chosen()
    {
        var page = await OpenAsync("/reseau?s=organisation/ulisse,theme/mobilite");
        await SettledAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ce qu’ils partagent" }).ClickAsync();
        await Assertions
            .Expect(page.GetByRole(AriaRole.Dialog))
            .ToContainTextAsync("Choisissez de 2 à 5 organisations ou projets : la sélection en compte 1.");
    }

    [SkippableTheory]
    [InlineData("organisation/ulisse,organisation/nobody")]
    [InlineData("organisation/nobody,organisation/ulisse,organisation/jura-service")]
    public async Task An_actor_that_does_not_exist_is_told_not_passed_over(string chosen)
    {
        var page = await OpenAsync("/reseau?s=" + chosen);
        await SettledAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ce qu’ils partagent" }).ClickAsync();
        await Assertions
            .Expect(page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Alert))
            .ToHaveTextAsync("Un des éléments sélectionnés n’est pas dans le graphe : retirez-le de la sélection.");
    }

    private async Task<List<string>> SharedAsync(string with)
    {
        var answer = await AskAsync(
            $$"""{ connections(from: "organisation/ulisse", to: "{{with}}", first: 200) { totalCount shared { node { id } } } }"""
        );
        var found = answer.GetProperty("connections");
        var shared = found
            .GetProperty("shared")
            .EnumerateArray()
            .Select(one => one.GetProperty("node").GetProperty("id").GetString()!)
            .ToList();
        Assert.Equal(shared.Count, found.GetProperty("totalCount").GetInt32());
        return shared;
    }
}
