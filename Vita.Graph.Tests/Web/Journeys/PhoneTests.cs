using System.Globalization;
using Microsoft.Playwright;
using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>Tables on a phone: each row is a card, and still a row of a table for those who do not see it.</summary>
[Trait("Speed", "Slow")]
public sealed class PhoneTests(Explorer explorer) : Journey(explorer)
{
    [SkippableTheory]
    [InlineData("/tableau")]
    [InlineData("/tableau?q=kinds:AI")]
    [InlineData("/tableau?nature=themes")]
    [InlineData("/tableau?cherche=insertion")]
    [InlineData("/question?question=could-answer")]
    [InlineData("/question?question=theme-gaps")]
    public async Task Nothing_scrolls_sideways(string address)
    {
        var page = await OpenAsync(address, Screen.Phone);
        await Assertions.Expect(page.Locator(".stacked tbody tr")).Not.ToHaveCountAsync(0);
        await ShootAsync(page, "phone" + address.Replace('/', '-').Replace('?', '-').Replace(':', '-'));
        var wide = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll(".scroll, .answer-scroll, html")]
                .filter(one => one.scrollWidth > one.clientWidth).map(one => `${one.className} ${one.scrollWidth} ${one.clientWidth}`)
            """
        );
        Assert.Equal([], wide);
    }

    [SkippableFact]
    public async Task A_row_is_read_with_the_names_of_its_columns_and_sorted_by_a_tap()
    {
        var answer = await AskAsync(
            "{ organisations(order: [{ needs: { count: DESC } }, { name: ASC }], first: 1) { "
                + "nodes { id needsConnection { totalCount } } } }"
        );
        var first = answer.GetProperty("organisations").GetProperty("nodes")[0];
        var needs = first.GetProperty("needsConnection").GetProperty("totalCount").GetInt32();
        var page = await OpenAsync("/tableau", Screen.Phone);
        await page.GetByRole(AriaRole.Button, new() { Name = "Cherche", Exact = true }).TapAsync();
        var row = page.Locator(".stacked tbody tr").First;
        await Assertions.Expect(row).ToHaveAttributeAsync("data-id", first.GetProperty("id").GetString()!);
        var cell = row.Locator("[data-name=Cherche]");
        await Assertions.Expect(cell).ToHaveTextAsync(needs.ToString(CultureInfo.InvariantCulture));
        Assert.Contains(
            "Cherche",
            await cell.EvaluateAsync<string>("one => getComputedStyle(one, '::before').content"),
            StringComparison.Ordinal
        );

        // What the browser itself tells screen readers, whatever the layout is.
        var client = await page.Context.NewCDPSessionAsync(page);
        var tree = (await client.SendAsync("Accessibility.getFullAXTree"))!.Value.GetProperty("nodes").EnumerateArray();
        var roles = tree.Where(node => node.TryGetProperty("role", out _))
            .Select(node => node.GetProperty("role").GetProperty("value").GetString())
            .ToList();
        Assert.Contains("table", roles);
        Assert.Equal(7, roles.Count(role => role == "columnheader"));
        Assert.Equal(await page.Locator(".stacked tbody tr").CountAsync(), roles.Count(role => role == "rowheader"));
    }
}
