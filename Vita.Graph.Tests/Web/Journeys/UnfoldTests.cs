using System.Globalization;
using Microsoft.Playwright;
using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>Neighbours are brought again and again until none is left, each time by one request, and taken back.</summary>
[Trait("Speed", "Slow")]
public sealed class UnfoldTests(Explorer explorer) : Journey(explorer)
{
    private const string Hub = "theme/services-a-la-personne";

    [SkippableFact]
    public async Task A_hub_is_unfolded_by_one_request_each_time_until_nothing_is_left()
    {
        var page = await OpenAsync($"/fiche/{Hub}");
        var asked = 0;
        page.Request += (_, request) => asked += request.Url.EndsWith("/graphql", StringComparison.Ordinal) ? 1 : 0;
        var before = await PositionsAsync(page);
        var button = page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Déplier") });
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(button).ToBeVisibleAsync();
        var left = await NumberAsync(button);
        Assert.True(left > 40, $"{Hub} is no hub: {left}");
        for (var turn = 0; left > 0; turn++)
        {
            Assert.True(turn < 12, "it never ends");
            var shown = await CountAsync(page);
            asked = 0;
            await button.ClickAsync();
            if (left > 12)
            {
                await dialog.Locator(".menu-item").First.ClickAsync();
            }

            await page.WaitForFunctionAsync("count => window.__vita.shown().nodes.length > count", shown);
            await SettledAsync(page);
            Assert.Equal(1, asked);
            var brought = await CountAsync(page) - shown;
            Assert.InRange(brought, 1, 20);
            left -= brought;
            await (left > 0 ? Assertions.Expect(button).ToContainTextAsync($"+{left}") : Assertions.Expect(button).ToHaveCountAsync(0));
        }

        var neighbours = await AskAsync(
            $"{{ neighbourhood(of: [\"{Hub}\"], first: 200, perRelation: 200) {{ nodes {{ node {{ id }} }} }} }}"
        );
        var all = (await page.EvaluateAsync<string[]>("() => window.__vita.shown().nodes")).ToHashSet();
        Assert.All(neighbours.GetProperty("neighbourhood").GetProperty("nodes").EnumerateArray(), found =>
            Assert.Contains(found.GetProperty("node").GetProperty("id").GetString()!, all)
        );

        await page.GetByRole(AriaRole.Button, new() { Name = "Replier" }).ClickAsync();
        await page.WaitForFunctionAsync("count => window.__vita.shown().nodes.length === count", await FirstCountAsync());
        await SettledAsync(page);
        Assert.Equal(before, await PositionsAsync(page));
    }

    private async Task<int> FirstCountAsync() =>
        (await AskAsync("{ picture { totalCount } }")).GetProperty("picture").GetProperty("totalCount").GetInt32();

    private static async Task<int> NumberAsync(ILocator button) =>
        int.Parse((await button.InnerTextAsync()).Split('+')[1], CultureInfo.InvariantCulture);

    private static Task<int> CountAsync(IPage page) => page.EvaluateAsync<int>("() => window.__vita.shown().nodes.length");

    private static Task<string> PositionsAsync(IPage page) =>
        page.EvaluateAsync<string>("() => JSON.stringify(Object.entries(window.__vita.positions()).sort())");
}
