using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>What the page says when something is not as usual: new data, nobody there, a slow answer, a refusal, nothing found.</summary>
[Trait("Speed", "Slow")]
public sealed class StatesTests(Explorer explorer) : Journey(explorer)
{
    /// <summary>Additions are the difference of what GraphQL counts in both versions. Nothing moves until somebody asks.</summary>
    [SkippableTheory]
    [InlineData("/tableau", "Données mises à jour : 3 ajouts, 1 retrait.", "Recharger")]
    [InlineData("/tableau?l=en", "The data have been updated: 3 additions, 1 removal.", "Reload")]
    public async Task New_data_say_how_many_came_and_wait_to_be_asked(string address, string text, string reload)
    {
        var page = await OpenAsync(address);
        var bar = page.Locator(".news");
        await Assertions.Expect(bar).ToHaveCountAsync(0);
        await page.RouteAsync("**/health/ready", route =>
            route.FulfillAsync(new() { ContentType = "application/json", Body = """{"status":"ready","version":"next"}""" })
        );
        await page.RouteAsync("**/graphql", async route =>
        {
            if (route.Request.PostData?.Contains("query Totals", StringComparison.Ordinal) != true)
            {
                await route.ContinueAsync();
                return;
            }

            // Three organisations more, one project fewer.
            var answer = await (await route.FetchAsync()).TextAsync();
            answer = Plus(Plus(answer, "organisations", 3), "projects", -1);
            await route.FulfillAsync(new() { ContentType = "application/json", Body = answer });
        });
        await Assertions.Expect(page.Locator("tbody tr")).Not.ToHaveCountAsync(0);
        var before = await page.Locator("tbody tr").CountAsync();
        await page.EvaluateAsync("() => document.dispatchEvent(new Event('visibilitychange'))");
        await Assertions.Expect(bar).ToContainTextAsync(text);
        await ShootAsync(page, "state-news");
        Assert.Equal(before, await page.Locator("tbody tr").CountAsync());
        await page.UnrouteAllAsync();
        await page.RunAndWaitForRequestAsync(() => bar.GetByRole(AriaRole.Button, new() { Name = reload }).ClickAsync(), "**/graphql");
        await SettledAsync(page);
        await Assertions.Expect(bar).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task Offline_is_said_and_what_is_shown_stays()
    {
        var page = await OpenAsync("/tableau");
        await Assertions.Expect(page.Locator("tbody tr")).Not.ToHaveCountAsync(0);
        var rows = await page.Locator("tbody tr").CountAsync();
        await page.Context.SetOfflineAsync(true);
        await Assertions.Expect(page.Locator(".news")).ToHaveTextAsync("Hors ligne. Ce qui est affiché reste utilisable.");
        await ShootAsync(page, "state-offline");
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(rows);
        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator(".news")).ToHaveCountAsync(0);
    }

    /// <summary>After a second grey lines, after eight what is going on and a button that stops it; the page goes on from there.</summary>
    [SkippableFact]
    public async Task A_slow_answer_is_said_and_can_be_stopped()
    {
        var page = await OpenAsync("/tableau");
        var wait = new TaskCompletionSource();
        await page.RouteAsync("**/graphql", async route =>
        {
            if (route.Request.PostData?.Contains("query MapCounts", StringComparison.Ordinal) == true)
            {
                await wait.Task;
            }

            // Whoever was stopped does not take the answer any more.
            await route.ContinueAsync().ContinueWith(_ => { }, TaskScheduler.Default);
        });
        await page.GetByRole(AriaRole.Link, new() { Name = "Carte", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".skeleton")).ToBeVisibleAsync();
        var stop = page.GetByRole(AriaRole.Button, new() { Name = "Arrêter" });
        await Assertions.Expect(stop).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".waiting")).ToContainTextAsync(new Regex("Le serveur cherche depuis [89] secondes"));
        await ShootAsync(page, "state-slow");
        await stop.ClickAsync();
        var problem = page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(problem).ToContainTextAsync("Arrêté.");
        await Assertions.Expect(page.Locator(".waiting")).ToHaveCountAsync(0);
        wait.SetResult();
        await problem.GetByRole(AriaRole.Button, new() { Name = "Réessayer" }).ClickAsync();
        await Assertions.Expect(page.Locator("svg.france")).ToBeVisibleAsync();
        Forgive("net::ERR_ABORTED");
    }

    /// <summary>A refusal gives its limit in words, says that nothing was cut, and leads back to what was accepted.</summary>
    [SkippableTheory]
    [InlineData("fr", "Taille demandée : 12 000 ; limite : 10 000.", "Revenir à la question précédente")]
    [InlineData("en", "Size asked for: 12,000; limit: 10,000.", "Back to the previous question")]
    public async Task A_refusal_has_its_limit_in_words_and_a_way_back(string language, string limit, string back)
    {
        var page = await OpenAsync(language == "fr" ? "/carte" : "/carte?l=en");
        await page.RouteAsync("**/graphql", route =>
            route.Request.PostData is { } asked
            && asked.Contains("query MapCounts", StringComparison.Ordinal)
            && asked.Contains("\"AI\"", StringComparison.Ordinal)
                ? route.FulfillAsync(new() { ContentType = "application/json", Body = Refusal })
                : route.ContinueAsync()
        );
        await page.Locator(".rail .facet").Filter(new() { HasText = "Association intermédiaire" }).First.ClickAsync();
        var problem = page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(problem).ToContainTextAsync(limit);
        await Assertions.Expect(problem).Not.ToContainTextAsync("at most");
        await ShootAsync(page, "state-refused-" + language);
        await problem.GetByRole(AriaRole.Button, new() { Name = back }).ClickAsync();
        await Assertions.Expect(problem).ToHaveCountAsync(0);
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex("q="));
    }

    /// <summary>Failures of the server are told in the reader's language, not in its own.</summary>
    [SkippableTheory]
    [InlineData("BUSY", "Le serveur répond déjà à beaucoup de questions.")]
    [InlineData("TIMEOUT", "La réponse a pris trop de temps")]
    [InlineData("NOT_READY", "Le serveur charge encore les données.")]
    [InlineData("INTERNAL", "Le serveur a rencontré une erreur")]
    public async Task A_failure_is_told_in_the_language_of_the_page(string code, string text)
    {
        var page = await OpenAsync("/tableau");
        var isDown = true;
        await page.RouteAsync("**/graphql", route =>
            isDown && route.Request.PostData?.Contains("query MapCounts", StringComparison.Ordinal) == true
                ? route.FulfillAsync(
                    new()
                    {
                        ContentType = "application/json",
                        Body = $$$"""{"errors":[{"message":"in English","extensions":{"code":"{{{code}}}"}}]}""",
                    }
                )
                : route.ContinueAsync()
        );
        await page.GetByRole(AriaRole.Link, new() { Name = "Carte", Exact = true }).ClickAsync();
        var problem = page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(problem).ToContainTextAsync(text);
        await Assertions.Expect(problem).Not.ToContainTextAsync("in English");
        isDown = false;
        await problem.GetByRole(AriaRole.Button, new() { Name = "Réessayer" }).ClickAsync();
        await Assertions.Expect(page.Locator("svg.france")).ToBeVisibleAsync();
    }

    private const string Refusal = """
        {"errors":[{"message":"'organisations' makes this operation write up to 12,000 values; at most 10,000 are allowed.",
         "extensions":{"code":"LIMIT_COST","found":12000,"limit":10000}}]}
        """;

    /// <summary>An answer in which a kind has more things.</summary>
    private static string Plus(string answer, string kind, int more) =>
        Regex.Replace(answer, $"\"{kind}\":\\s*\\{{\\s*\"totalCount\":\\s*(\\d+)", found =>
            FormattableString.Invariant(
                $"\"{kind}\":{{\"totalCount\":{int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) + more}"
            )
        );
}
