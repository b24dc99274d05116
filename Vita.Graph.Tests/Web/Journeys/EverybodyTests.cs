using Deque.AxeCore.Playwright;
using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>That nobody is kept out: axe finds nothing in any view, light and dark, on a desk and on a phone.</summary>
[Trait("Speed", "Slow")]
public sealed class EverybodyTests(Explorer explorer) : Journey(explorer)
{
    private static readonly string[] Views =
    [
        "/reseau",
        "/fiche/organisation/porte-ouverte-emploi",
        "/carte?lieu=territory/region-1970-54",
        "/tableau",
        "/besoins",
        "/besoins?cote=unanswered",
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
        await Microsoft.Playwright.Assertions.Expect(page.Locator(".main > *").First).ToBeVisibleAsync();
        await SettledAsync(page);
        await ShootAsync(page, $"axe{view.Split('?')[0].Replace('/', '-')}-{screen}");
        var found = await page.RunAxe();
        Assert.Equal([], found.Violations.Select(one => $"{one.Id} ({one.Nodes.Length}): {one.Nodes[0].Html}"));
    }
}
