using Microsoft.Playwright;
using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>Somebody looks for an actor and reads where what it seeks is printed.</summary>
[Trait("Speed", "Slow")]
public sealed class FindTests(Explorer explorer) : Journey(explorer)
{
    private const string Box = "Chercher une structure, un thème, un lieu…";

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Porte_Ouverte_Emploi_is_found_by_the_beginning_of_its_words(bool byKeyboard)
    {
        var page = await OpenAsync("/reseau");
        var box = page.GetByRole(AriaRole.Combobox, new() { Name = Box });
        if (byKeyboard)
        {
            await page.Keyboard.PressAsync("/");
            await Assertions.Expect(box).ToBeFocusedAsync();
        }
        else
        {
            await box.ClickAsync();
        }

        await page.Keyboard.TypeAsync("porte ouv");
        var option = page.GetByRole(AriaRole.Option, new() { Name = "Porte Ouverte Emploi" });
        await Assertions.Expect(option).ToBeVisibleAsync();
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-activedescendant", new System.Text.RegularExpressions.Regex("."));
        await (byKeyboard ? page.Keyboard.PressAsync("Enter") : option.ClickAsync());

        var sheet = page.GetByRole(AriaRole.Complementary, new() { Name = "Fiche" });
        await Assertions.Expect(sheet.GetByRole(AriaRole.Heading, new() { Name = "Porte Ouverte Emploi" })).ToBeVisibleAsync();
        Assert.Contains("organisation/porte-ouverte-emploi", page.Url, StringComparison.Ordinal);

        var said = await AskAsync(
            """
            { organisations(where: { id: { eq: "organisation/porte-ouverte-emploi" } }) {
                nodes { needs { text provenance { page } } } } }
            """
        );
        var needs = said.GetProperty("organisations").GetProperty("nodes")[0].GetProperty("needs").EnumerateArray().ToList();
        Assert.Equal(2, needs.Count);
        foreach (var need in needs)
        {
            var number = need.GetProperty("provenance")[0].GetProperty("page").GetInt32();
            var text = need.GetProperty("text").GetString()!.Replace('\'', '’');
            await Assertions.Expect(sheet.GetByRole(AriaRole.Link, new() { Name = text })).ToBeVisibleAsync();
            await Assertions.Expect(sheet.GetByRole(AriaRole.Link, new() { Name = $"p. {number}", Exact = true })).Not.ToHaveCountAsync(0);
        }

        await SettledAsync(page);
        await ShootAsync(page, "find");
    }

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_could_help_Jura_Service_with_mobility_is_said_with_the_reasons(bool byKeyboard)
    {
        var answer = await AskAsync(
            """
            { matches(need: "need/jura-service-plateforme-mobilite", first: 1) {
                nodes { score offer { text organisations(first: 1, order: [{ name: ASC }]) { name } } } } }
            """
        );
        var best = answer.GetProperty("matches").GetProperty("nodes")[0];
        var score = best.GetProperty("score").GetDouble().ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
        var helper = best.GetProperty("offer").GetProperty("organisations")[0].GetProperty("name").GetString()!;

        var page = await OpenAsync("/besoins?theme=theme/mobilite");
        var need = page.GetByRole(AriaRole.Region, new() { Name = "Cherchent" })
            .GetByRole(AriaRole.Button, new() { NameString = "Jura Service" });
        await page.ChooseAsync(need, byKeyboard);
        var why = page.GetByRole(AriaRole.Complementary, new() { Name = "Pourquoi ce rapprochement" });
        await Assertions.Expect(why).ToContainTextAsync(score.Replace('.', ','));
        await Assertions.Expect(why).ToContainTextAsync(helper);
        await Assertions.Expect(why).ToContainTextAsync("Même thème");
        await Assertions.Expect(why.GetByRole(AriaRole.Link, new() { Name = "p. 8", Exact = true })).Not.ToHaveCountAsync(0);
        await SettledAsync(page);
        await ShootAsync(page, "needs-offers");
    }
}
