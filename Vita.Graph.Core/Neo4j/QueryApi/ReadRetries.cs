using Polly;
using Polly.Retry;

namespace Vita.Graph.Core.Neo4j.QueryApi;

/// <summary>Asks again, a few times, what failed for a moment's reason: 0.1, 0.2, 0.4 seconds apart, with jitter.</summary>
internal static class ReadRetries
{
    public const int MaxAttempts = 4;

    private static readonly ResiliencePipeline Pipeline = new ResiliencePipelineBuilder()
        .AddRetry(
            new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<Neo4jException>(error => error.IsTransient),
                MaxRetryAttempts = MaxAttempts - 1,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(100),
                MaxDelay = TimeSpan.FromSeconds(2),
                UseJitter = true,
            }
        )
        .Build();

    /// <summary>Runs a step that can be repeated: one that changes nothing and has given nothing on yet.</summary>
    public static async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> step, CancellationToken cancellation) =>
        await Pipeline.ExecuteAsync(async token => await step(token), cancellation);
}
