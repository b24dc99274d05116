using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Engines;

/// <summary>Carries out plans over one store.</summary>
public interface IGraphEngine
{
    /// <summary>A text that changes with the data and only then; null where the data may change at any moment.</summary>
    string? DataVersion { get; }

    /// <summary>Writes the value of <c>data</c>, a JSON object in UTF-8, to <paramref name="output"/>.</summary>
    /// <param name="plan">What is asked.</param>
    /// <param name="arguments">One value per parameter of the plan.</param>
    /// <param name="output">Receives the bytes; incomplete when an exception is thrown.</param>
    /// <param name="control">Ends the run early, or lets it wait.</param>
    /// <returns>The ids among the arguments that no node has, in the order of the parameters; seen in the same graph as the
    /// answer.</returns>
    /// <exception cref="QueryException">The operation asks for more than the limits allow, or a cursor is not one of its list.</exception>
    ValueTask<IReadOnlyList<UnknownId>> RunAsync(OperationPlan plan, object?[] arguments, Utf8Buffer output, RunControl control);

    /// <summary>The whole graph in memory, for what is written from all of it: tables and files.</summary>
    /// <exception cref="StoreException">It cannot be read now.</exception>
    ValueTask<Snapshot> SnapshotAsync(CancellationToken cancellation);

    /// <summary>How the nodes are called, for hints; null where that cannot be had now.</summary>
    ValueTask<INodeNames?> NamesAsync(CancellationToken cancellation);

    /// <summary>Makes what first requests would wait for. It takes its time, and is called beside the requests that are served already. By
    /// itself an engine has nothing to make.</summary>
    void Warm() { }

    /// <summary>How it would carry a plan out, for people to read: the statement with its parameters; empty where there is nothing to say
    /// beyond the plan.</summary>
    /// <exception cref="QueryException">A cursor is not one of its list.</exception>
    string Explain(OperationPlan plan, object?[] arguments);
}
