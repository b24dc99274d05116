namespace Vita.Graph.Core.Neo4j.QueryApi;

/// <summary>An open transaction that writes. Statements run one after the other; between them it is kept alive. What is not committed is
/// rolled back.</summary>
public sealed class QueryTransaction : IAsyncDisposable
{
    /// <summary>A third of the time after which Neo4j gives an idle transaction up.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan LongestRollback = TimeSpan.FromSeconds(10);
    private readonly QueryApiClient _client;
    private readonly QueryChannel _channel;
    private readonly StatementEnder _ender;
    private readonly string _path;
    private readonly ClusterAffinity _affinity;
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly Timer _keeper;
    private bool _isOpen = true;

    internal QueryTransaction(QueryApiClient client, QueryChannel channel, StatementEnder ender, string number, ClusterAffinity affinity)
    {
        (_client, _channel, _ender, _affinity) = (client, channel, ender, affinity);
        Number = number;
        _path = QueryChannel.PathOf(number);
        _keeper = new(_ => _ = KeepAliveAsync(), null, Idle, Idle);
    }

    /// <summary>The number under which the API knows it: with it, another client can roll it back.</summary>
    internal string Number { get; }

    /// <summary>Runs a statement; gives each row as it arrives to <paramref name="row"/>. Returns what it changed.</summary>
    /// <exception cref="Neo4jException">It failed: the transaction is rolled back, and can only be disposed.</exception>
    public async Task<UpdateCounters> RunAsync(CypherStatement statement, CancellationToken cancellation, ValuesReader? row = null)
    {
        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            return row is null
                ? await SendAsync(statement, QueryApiClient.WholeAsync, cancellation)
                : await QueryApiClient.RowsAsync(row, (read, token) => SendAsync(statement, read, token), cancellation);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>Commits. Returns the bookmark, which this client's next statements carry.</summary>
    /// <exception cref="Neo4jException">It failed. After a lost connection nobody knows whether it was committed.</exception>
    public async Task<string> CommitAsync(CancellationToken cancellation)
    {
        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            // Once the commit is on its way, the transaction is no longer ours to roll back.
            _isOpen = false;
            var answer = await _channel.SendAsync(
                new(HttpMethod.Post, $"{_path}/commit", RequestWriter.WriteEmpty(null, null)) { Affinity = _affinity },
                QueryApiClient.WholeAsync,
                null,
                cancellation
            );
            _client.Remember(answer.Bookmark);
            return answer.Bookmark;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <summary>Rolls back what was not committed. Never throws: what cannot be rolled back expires.</summary>
    public async ValueTask DisposeAsync()
    {
        await _keeper.DisposeAsync();
        if (_isOpen)
        {
            _isOpen = false;
            await RollBackAsync();
        }

        _oneAtATime.Dispose();
    }

    private async Task<UpdateCounters> SendAsync(CypherStatement statement, BodyReader read, CancellationToken cancellation)
    {
        var request = RequestNumber.Next();
        var asked = new ChannelRequest(HttpMethod.Post, _path, RequestWriter.Write(statement, request, null, null))
        {
            Affinity = _affinity,
            Form = statement.Form,
        };
        var answer = await _channel.SendAsync(asked, read, () => _ender.End(request), cancellation);
        return answer.Counters;
    }

    /// <summary>While a statement that was given up goes on, Neo4j refuses to roll back: so once more, until it has ended.</summary>
    private async Task RollBackAsync()
    {
        using var deadline = new CancellationTokenSource(LongestRollback);
        try
        {
            while (!await _channel.TryRollBackAsync(Number, _affinity, deadline.Token))
            {
                await Task.Delay(100, deadline.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // It expires within a minute.
        }
    }

    private async Task KeepAliveAsync()
    {
        try
        {
            // A statement that runs keeps the transaction alive by itself.
            if (_isOpen && _oneAtATime.Wait(0))
            {
                try
                {
                    using var deadline = new CancellationTokenSource(Idle);
                    await SendAsync(new("RETURN 1"), QueryApiClient.WholeAsync, deadline.Token);
                }
                finally
                {
                    _oneAtATime.Release();
                }
            }
        }
        catch (Exception error) when (error is Neo4jException or OperationCanceledException or ObjectDisposedException)
        {
            // The next statement will tell.
        }
    }
}
