using System.Threading.RateLimiting;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.GraphQL.Execution;

/// <summary>
/// Few places, and those who wait for one. Each caller has a line of its own, and no more of it stands in the common line than there are
/// places: a caller
/// that asks once waits for one turn, however many another has asked.
/// </summary>
internal sealed class TurnQueue : IDisposable
{
    /// <summary>What a caller that was sent away is told to wait.</summary>
    private const int RetrySeconds = 5;

    private readonly PartitionedRateLimiter<string> _places;
    private readonly TimeSpan _patience;

    /// <param name="places">How many run at once.</param>
    /// <param name="waiting">How many of one caller may wait.</param>
    /// <param name="patience">How long one waits at most.</param>
    public TurnQueue(int places, int waiting, TimeSpan patience)
    {
        var ofCaller = PartitionedRateLimiter.Create<string, string>(caller =>
            RateLimitPartition.GetConcurrencyLimiter(caller, _ => Line(places, waiting))
        );
        var ofAll = PartitionedRateLimiter.Create<string, int>(_ =>
            RateLimitPartition.GetConcurrencyLimiter(0, _ => Line(places, waiting * 8))
        );
        (_places, _patience) = (PartitionedRateLimiter.CreateChained(ofCaller, ofAll), patience);
    }

    /// <summary>A place, to be given back by disposing of it.</summary>
    /// <exception cref="RequestRefusedException">Too many wait, or it took too long.</exception>
    /// <exception cref="OperationCanceledException">The caller is gone.</exception>
    public async ValueTask<IDisposable> EnterAsync(string caller, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(_patience);
        try
        {
            var place = await _places.AcquireAsync(caller, 1, patience.Token);
            return place.IsAcquired ? place : throw Busy();
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw Busy();
        }
    }

    /// <inheritdoc cref="EnterAsync"/>
    /// <remarks>For a run that is under way on a thread of its own.</remarks>
    public IDisposable Enter(string caller, CancellationToken cancellation) =>
        EnterAsync(caller, cancellation).AsTask().GetAwaiter().GetResult();

    public void Dispose() => _places.Dispose();

    /// <summary>The refusal of a request that would have to wait too long.</summary>
    public static RequestRefusedException Busy() =>
        new(
            QueryCodes.Busy,
            "The server is answering as many long questions as it can. Ask again in a few seconds, or ask for less at once."
        )
        {
            RetryAfter = RetrySeconds,
        };

    private static ConcurrencyLimiterOptions Line(int places, int waiting) =>
        new()
        {
            PermitLimit = places,
            QueueLimit = waiting,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        };
}
