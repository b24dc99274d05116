using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>That nobody is kept out: axe finds nothing in any view, light and dark, on a desk and on a phone.</summary>
[Trait("Speed", "Slow")]
public sealed partial class EverybodyTests(Explorer explorer) : Journey(explorer)
{
    private static readonly string[] Views =
    [
        "/reseau",
        "/acteurs",
        "/fiche/organisation/porte-ouverte-emploi",
        "/carte?lieu=territory/region-1970-54",
        "/tableau",
        "/besoins",
        "/besoins?cote=unanswered",
        "/besoins?cote=unsought",
        "/carte?forme=teinte&s=territory/dep-79",
        "/question",
        "/question?question=could-answer&l=en",
    ];

    public static TheoryData<string, int, bool> All()
    {
        var all = new TheoryData<string, int, bool>();
        foreach (var view in Views)
        {
            all.Add(view, 1440, false);
            all.Add(view, 1440, true);
            all.Add(view, 390, false);
            all.Add(view, 390, true);
        }

        return all;
    }

    [SkippableTheory]
    [MemberData(nameof(All))]
    public async Task Axe_finds_nothing(string view, int width, bool isDark)
    {
        var screen = new Screen(width, width < 720 ? 844 : 900, isDark);
        var page = await OpenAsync(view, screen);
        await Assertions.Expect(page.Locator(".main > *").First).ToBeVisibleAsync();

        // What is faded while an answer is on its way is not what people read.
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await SettledAsync(page);
        await ShootAsync(page, $"axe{NotInNames().Replace(view, "-")}-{screen}");
        var found = await page.RunAxe();
        Assert.Equal(
            [],
            found.Violations.Select(one =>
                $"{one.Id} ({one.Nodes.Length}): {one.Nodes[0].Html} {one.Nodes[0].Any.FirstOrDefault()?.Message}"
            )
        );
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInNames();

    /// <summary>On a phone nothing lies beyond the right edge, what one taps is 44 pixels high, and the status line is there.</summary>
    [SkippableTheory]
    [InlineData("/reseau")]
    [InlineData("/acteurs")]
    [InlineData("/carte?lieu=territory/dep-79")]
    [InlineData("/tableau?q=kinds:AI")]
    [InlineData("/besoins")]
    [InlineData("/besoins?cote=unanswered")]
    [InlineData("/question?question=could-answer")]
    public async Task A_thumb_reaches_everything(string view)
    {
        var page = await OpenAsync(view, Screen.Phone);
        await Assertions.Expect(page.Locator(".status")).ToContainTextAsync("Source");
        await SettledAsync(page);
        var outOfReach = await page.EvaluateAsync<string[]>(OutOfReach);
        Assert.Equal([], outOfReach);
    }

    /// <summary>The same for what opens over the view: filters, themes, questions, and why a need stands alone.</summary>
    [SkippableTheory]
    [InlineData("/tableau", ".rail-open")]
    [InlineData("/besoins", ".rail-open")]
    [InlineData("/question", ".rail-open")]
    [InlineData("/besoins?cote=unanswered", ".gaps .pair-card button")]
    public async Task A_thumb_reaches_what_opens(string view, string opener)
    {
        var page = await OpenAsync(view, Screen.Phone);
        await page.Locator(opener).First.TapAsync();
        await SettledAsync(page);
        var outOfReach = await page.EvaluateAsync<string[]>(OutOfReach);
        Assert.Equal([], outOfReach);
    }

    /// <summary>What stands in the head and above the view of a desk is in the menu of a phone.</summary>
    [SkippableFact]
    public async Task The_menu_of_a_phone_has_what_a_desk_has()
    {
        var page = await OpenAsync("/reseau", Screen.Phone);
        await Assertions.Expect(page.Locator(".starters a")).ToHaveCountAsync(3);
        await page.Locator(".menu-button").ClickAsync();
        var menu = page.GetByRole(AriaRole.Dialog);
        foreach (var name in new[] { "Annuler", "Copier le lien", "Emporter", "Aide", "EN", "Passer au sombre" })
        {
            await Assertions.Expect(menu.GetByRole(AriaRole.Button, new() { Name = name, Exact = true })).ToBeVisibleAsync();
        }

        await ShootAsync(page, "phone-menu");
    }

    /// <summary>The source line comes from the graph: title, date, pages, and how many others there are.</summary>
    [SkippableFact]
    public async Task The_source_line_says_what_the_graph_says()
    {
        var sources = (
            await AskAsync("{ sources(order: [{ pages: DESC }], first: 1) { totalCount nodes { id title date pages } } }")
        ).GetProperty("sources");
        var first = sources.GetProperty("nodes")[0];
        Assert.Equal("2010-03", first.GetProperty("date").GetString());
        var page = await OpenAsync("/tableau");
        var line = page.Locator(".status .end");
        var others = sources.GetProperty("totalCount").GetInt32() - 1;
        await Assertions
            .Expect(line)
            .ToContainTextAsync($", mars 2010, {first.GetProperty("pages").GetInt32()} pages, et {others} autres sources");
        Assert.Contains(first.GetProperty("title").GetString()![..30], await line.InnerTextAsync(), StringComparison.Ordinal);
        await line.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(first.GetProperty("id").GetString()!));
    }

    private const string OutOfReach = """
        () => [...document.querySelectorAll("a, button, input, select")].flatMap((one) => {
          // A box to tick is touched with its label.
          const box = (one.closest("label") ?? one).getBoundingClientRect();
          if (!box.width || !one.checkVisibility({ visibilityProperty: true }) || one.matches(".skip, .focus-node")) return [];
          if (one.closest(".only-read")) return [];
          const name = one.outerHTML.slice(0, 90);
          return [box.right > innerWidth + 1 ? `cut: ${name}` : "", box.height < 43.5 ? `${Math.round(box.height)} high: ${name}` : ""];
        }).filter(Boolean)
        """;
}
