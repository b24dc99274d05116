using System.Globalization;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Stores;

namespace Vita.Graph.Tests.Web;

/// <summary>A store that a test changes while the server runs.</summary>
internal sealed class MemoryStore(Func<IGraphEngine> load) : IGraphStore
{
    private int _changes = 1;
    private Func<IGraphEngine> _load = load;

    public int Loads { get; private set; }

    public void Change(Func<IGraphEngine> load)
    {
        _load = load;
        Interlocked.Increment(ref _changes);
    }

    public ValueTask<string> StampAsync(CancellationToken cancellation) => new(_changes.ToString(CultureInfo.InvariantCulture));

    public Task<IGraphEngine> LoadAsync(CancellationToken cancellation)
    {
        Loads++;
        return Task.FromResult(_load());
    }
}

/// <summary>An engine that never comes to an end by itself.</summary>
internal sealed class EndlessEngine : IGraphEngine
{
    public string? DataVersion => "endless";

    public string Explain(OperationPlan plan, object?[] arguments) => "";

    public ValueTask<Snapshot> SnapshotAsync(CancellationToken cancellation) => throw new NotSupportedException();

    public ValueTask<INodeNames?> NamesAsync(CancellationToken cancellation) => new((INodeNames?)null);

    public async ValueTask<IReadOnlyList<UnknownId>> RunAsync(
        OperationPlan plan,
        object?[] arguments,
        Utf8Buffer output,
        RunControl control
    )
    {
        await Task.Delay(Timeout.Infinite, control.Cancellation);
        return [];
    }
}

/// <summary>An engine that fails in a way that nobody foresaw, and counts how often it is asked.</summary>
internal sealed class BrokenEngine : IGraphEngine
{
    public string? DataVersion => "broken";

    public string Explain(OperationPlan plan, object?[] arguments) => "";

    public ValueTask<Snapshot> SnapshotAsync(CancellationToken cancellation) => throw new NotSupportedException();

    public ValueTask<INodeNames?> NamesAsync(CancellationToken cancellation) => new((INodeNames?)null);

    public ValueTask<IReadOnlyList<UnknownId>> RunAsync(OperationPlan plan, object?[] arguments, Utf8Buffer output, RunControl control) =>
        throw new InvalidOperationException("secret of the inside");
}

/// <summary>An engine over data that somebody else may change at any moment, as a Neo4j that is read live.</summary>
internal sealed class UnversionedEngine(IGraphEngine engine) : IGraphEngine
{
    public string? DataVersion => null;

    public string Explain(OperationPlan plan, object?[] arguments) => engine.Explain(plan, arguments);

    public ValueTask<Snapshot> SnapshotAsync(CancellationToken cancellation) => throw new NotSupportedException();

    public ValueTask<INodeNames?> NamesAsync(CancellationToken cancellation) => engine.NamesAsync(cancellation);

    public ValueTask<IReadOnlyList<UnknownId>> RunAsync(OperationPlan plan, object?[] arguments, Utf8Buffer output, RunControl control) =>
        engine.RunAsync(plan, arguments, output, control);
}
