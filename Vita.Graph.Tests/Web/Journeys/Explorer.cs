using Microsoft.Playwright;
using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Server.Page;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>The explorer over the bundled graph, on a real port of this process, and one browser for all journeys. Both start with the
/// first journey.</summary>
public sealed class Explorer : IAsyncLifetime, IDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private TestServer? _server;

    internal TestServer Server => _server!;

    internal IBrowser Browser => _browser!;

    public string Address => Server.Http.BaseAddress!.ToString().TrimEnd('/');

    /// <summary>Skips the test where the machine has no browser.</summary>
    internal async Task RequireAsync()
    {
        Chromium.Require();
        await _one.WaitAsync();
        try
        {
            _server ??= await TestServer.StartAsync(
                store: new MemoryStore(() => new EmbeddedEngine(SnapshotBuilder.Build(RealGraph.Facts), new EngineLimits())),
                page: PageFolder.BesideTheServer
            );
            // A machine that is busy with other tests draws slowly.
            Assertions.SetDefaultExpectTimeout(Journey.Patience);
            _playwright ??= await Playwright.CreateAsync();
            _browser ??= await Chromium.StartAsync(_playwright);
        }
        finally
        {
            _one.Release();
        }
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    public void Dispose() => _one.Dispose();
}

/// <summary>Journeys run one after the other, in one browser.</summary>
[CollectionDefinition(nameof(Explorer))]
public sealed class OneExplorer : ICollectionFixture<Explorer>;
