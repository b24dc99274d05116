using System.Collections.Concurrent;

namespace Vita.Graph.Core.Neo4j.QueryApi;

/// <summary>
/// Ends statements that nobody waits for any more. Neither a closed connection nor <c>maxExecutionTime</c> ends them, so another
/// connection looks for the transaction whose statement carries their number, and terminates it.
/// </summary>
internal sealed class StatementEnder(QueryChannel channel)
{
    /// <summary>A statement may not have begun when it is given up: it is looked for again, for about seven seconds.</summary>
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.Zero,
        TimeSpan.FromMilliseconds(50),
        TimeSpan.FromMilliseconds(200),
        TimeSpan.FromMilliseconds(500),
        TimeSpan.FromSeconds(1),
        TimeSpan.FromSeconds(2),
        TimeSpan.FromSeconds(3),
    ];

    private static readonly TimeSpan LongestTry = TimeSpan.FromSeconds(5);

    /// <summary>It has parameters of its own, under another name, so that it never finds itself.</summary>
    private const string Statement =
        $"SHOW TRANSACTIONS YIELD transactionId AS t, parameters AS p WHERE p.{CypherNames.RequestParameter} = $ended TERMINATE "
        + $"TRANSACTIONS t YIELD transactionId RETURN transactionId, 1";

    private readonly ConcurrentDictionary<string, Task> _running = [];

    /// <summary>Ends when every statement given up so far has ended, or was looked for in vain.</summary>
    public Task Settled => Task.WhenAll(_running.Values);

    /// <summary>Starts ending a statement and returns at once.</summary>
    public void End(string request) => _running[request] = Task.Run(() => EndAsync(request));

    private async Task EndAsync(string request)
    {
        foreach (var wait in Waits)
        {
            await Task.Delay(wait);
            if (await TryAsync(request))
            {
                break;
            }
        }

        _running.TryRemove(request, out _);
    }

    /// <summary>Whether there is nothing left to do: it was found, or nobody is there to be asked.</summary>
    private async Task<bool> TryAsync(string request)
    {
        using var deadline = new CancellationTokenSource(LongestTry);
        var found = false;
        try
        {
            var statement = new CypherStatement(Statement, new Dictionary<string, object?> { ["ended"] = request });
            var body = RequestWriter.Write(statement, RequestNumber.Next(), null, null);
            await channel.SendAsync(
                new(HttpMethod.Post, "", body),
                (stream, form, cancellation) =>
                    QueryAnswerBody.ReadRowsAsync(stream, form, new(), (ref reader) => found = reader.TrySkip(), cancellation),
                null,
                deadline.Token
            );
            return found;
        }
        catch (Neo4jException error)
        {
            return error.Code != Neo4jCodes.Busy && error.Code != Neo4jCodes.ConnectionLost;
        }
        catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException)
        {
            return error is ObjectDisposedException;
        }
    }
}
