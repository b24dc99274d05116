using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Primitives;
using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Export;
using Vita.Graph.Core.Export.Metadata;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.Data;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Settings;
using Vita.Graph.Server.Stores;

namespace Vita.Graph.Server.Hosting;

/// <summary>Tables and networks without a server that listens: by the parameters of their addresses, as an anonymous caller.</summary>
public sealed class DataDesk : IAsyncDisposable
{
    private const string Terminal = "terminal";

    private readonly ServiceProvider _services;
    private readonly Snapshot _snapshot;

    /// <exception cref="Questions.QuestionsRefusedException">A file of the questions is not acceptable.</exception>
    public DataDesk(Snapshot snapshot, ServerSettings settings)
    {
        _snapshot = snapshot;
        var services = new ServiceCollection().AddLogging();
        services.TryAddSingleton<IGraphStore>(
            new OneGraph(new EmbeddedEngine(snapshot, new EngineSettings(new()) { Matching = settings.Matching }))
        );
        _services = services.AddVita(settings).BuildServiceProvider();
    }

    /// <summary>What is to be told of the parameters beside the file: ids that no node has.</summary>
    public IReadOnlyList<string> Hints { get; private set; } = [];

    /// <summary>The views of network files, each with what it is.</summary>
    public static IEnumerable<(string Name, Description Description)> Views =>
        NetworkViews.All.Select(view => (view.Name, view.Description));

    /// <summary>A table as <c>/data/v1/name.format</c> has it.</summary>
    /// <exception cref="RequestRefusedException">There is no such table, or a parameter is not acceptable.</exception>
    public async Task<(Table Table, TableOptions Options)> TableAsync(
        string name,
        TableFormat format,
        IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> parameters,
        CancellationToken cancellation
    )
    {
        var (request, reader) = (RequestOf(parameters, cancellation), _services.GetRequiredService<TableReader>());
        var table = reader.TableOf(name);
        var asked = TableParameters.Read(table, request.Parameters, request.Caller);
        var opened = await reader.OpenAsync(request, table, asked, format);
        Hints = [.. request.Hints.Select(hint => hint.Message)];
        return (opened, new(DataSource.LineOf(_snapshot), _snapshot.Version, IsForExcel: asked.IsForExcel));
    }

    /// <summary>A network as <c>/data/v1/network.format</c> has it.</summary>
    /// <exception cref="RequestRefusedException">A parameter is not acceptable.</exception>
    public async Task<GraphView> NetworkAsync(
        IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> parameters,
        CancellationToken cancellation
    )
    {
        var request = RequestOf(parameters, cancellation);
        var found = await _services.GetRequiredService<NetworkReader>().Read(request).Find();
        Hints = [.. request.Hints.Select(hint => hint.Message)];
        return found;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private DataRequest RequestOf(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> parameters, CancellationToken cancellation) =>
        new(
            new QueryCollection(parameters.ToDictionary(pair => pair.Key, pair => new StringValues([.. pair.Value]))),
            Caller.Anonymous,
            Terminal,
            _snapshot,
            cancellation
        );

    /// <summary>A graph that is there already.</summary>
    private sealed class OneGraph(IGraphEngine engine) : IGraphStore
    {
        public ValueTask<string> StampAsync(CancellationToken cancellation) => new("one");

        public Task<IGraphEngine> LoadAsync(CancellationToken cancellation) => Task.FromResult(engine);
    }
}
