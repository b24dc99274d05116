using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>
/// A person's way through the page. It fails at its end if the page wrote an error to the console, broke its own policy, asked another
/// host, or got an answer that was an error.
/// </summary>
[Collection(nameof(Explorer))]
public abstract class Journey(Explorer explorer) : IAsyncLifetime
{
    /// <summary>How long the page may take for anything, in milliseconds.</summary>
    internal const int Patience = 60_000;

    private static readonly string Pictures = Path.Combine(TestFiles.Home, "TestResults", "web");

    private readonly List<IBrowserContext> _contexts = [];
    private readonly ConcurrentQueue<string> _faults = new();

    protected string Address => explorer.Address;

    private protected TestServer Server => explorer.Server;

    /// <summary>What has gone wrong so far.</summary>
    protected IReadOnlyCollection<string> Faults => _faults;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var context in _contexts)
        {
            await context.DisposeAsync();
        }

        Assert.Equal([], _faults);
    }

    /// <summary>Opens an address in a profile of its own and waits until the page has come to rest.</summary>
    /// <param name="address">As <c>/reseau?q=…</c>.</param>
    /// <param name="look">The screen; by default 1440 × 900, light.</param>
    protected async Task<IPage> OpenAsync(string address, Screen? look = null)
    {
        await explorer.RequireAsync();
        look ??= new();
        var context = await explorer.Browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = look.Width, Height = look.Height },
                ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
                ReducedMotion = ReducedMotion.Reduce,
                Locale = "fr-FR",
                HasTouch = look.Width < 720,
            }
        );
        _contexts.Add(context);
        context.SetDefaultTimeout(Patience);

        // The page shows what it does to whoever asks for it before it starts: `window.__vita`.
        await context.AddInitScriptAsync("window.__vitaTest = true");
        var page = await context.NewPageAsync();
        Watch(page);
        await page.GotoAsync(address.StartsWith('/') ? Address + address : address);
        await SettledAsync(page);
        return page;
    }

    /// <summary>Waits until nothing is asked, drawn or moved any more, some frames long: an answer may lead to a question.</summary>
    protected static async Task SettledAsync(IPage page)
    {
        await page.EvaluateAsync("() => { window.__calmFrames = 0; }");
        await page.WaitForFunctionAsync(
            """
            () => {
              const isCalm = document.getElementById("page") ? window.__vita?.settled() : true;
              window.__calmFrames = isCalm ? window.__calmFrames + 1 : 0;
              return window.__calmFrames > 4;
            }
            """
        );
    }

    /// <summary>Data of a GraphQL answer, asked past the page.</summary>
    protected async Task<JsonElement> AskAsync(string query)
    {
        await explorer.RequireAsync();
        var reply = await Server.PostAsync(JsonSerializer.Serialize(new { query }));
        var answer = JsonDocument.Parse(reply.Body).RootElement;
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>Keeps what is seen, for the eye.</summary>
    protected static async Task ShootAsync(IPage page, string name)
    {
        Directory.CreateDirectory(Pictures);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, name + ".png") });
    }

    /// <summary>Faults that say this belong to the journey.</summary>
    protected void Forgive(string part)
    {
        var others = _faults.Where(fault => !fault.Contains(part, StringComparison.Ordinal)).ToList();
        _faults.Clear();
        others.ForEach(_faults.Enqueue);
    }

    private void Watch(IPage page)
    {
        page.Console += (_, message) => Note(message.Type is "error", $"console: {message.Text} {message.Location}");
        page.PageError += (_, error) => Note(true, $"thrown: {error}");
        page.Request += (_, request) =>
            Note(
                !request.Url.StartsWith(Address + "/", StringComparison.Ordinal)
                    && !request.Url.StartsWith("data:", StringComparison.Ordinal)
                    && !request.Url.StartsWith("blob:", StringComparison.Ordinal),
                $"another host: {request.Url}"
            );
        page.Response += (_, response) => Note(response.Status >= 400, $"{response.Status}: {response.Url}");
    }

    private void Note(bool isFault, string fault)
    {
        if (isFault)
        {
            _faults.Enqueue(fault);
        }
    }

    /// <summary>A screen, and what its owner likes.</summary>
    public sealed record Screen(int Width = 1440, int Height = 900, bool IsDark = false)
    {
        public static Screen Phone { get; } = new(390, 844);

        public override string ToString() => $"{Width}-{(IsDark ? "dark" : "light")}";
    }
}
