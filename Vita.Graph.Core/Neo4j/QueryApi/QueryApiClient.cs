namespace Vita.Graph.Core.Neo4j.QueryApi;

/// <summary>Asks a Neo4j through its HTTP Query API. One for each database; safe for several threads.</summary>
/// <remarks>
/// What the caller gives up is ended on the server too, in the background: see <see cref="SettledAsync"/>. Reads are repeated a few times
/// on faults of
/// a moment, writes never. What this client has written, its next statements see, on whichever member of a cluster they run.
/// </remarks>
public sealed class QueryApiClient : IDisposable
{
    /// <summary>How long an answer may be that is read as a whole.</summary>
    public const long DefaultMaxBytes = 64L * 1024 * 1024;

    private const string Reading = "Read";
    private const string Writing = "Write";
    private readonly QueryChannel _channel;
    private readonly StatementEnder _ender;
    private string? _written;

    /// <param name="connection">Which database, as whom.</param>
    /// <param name="handler">What sends requests, for tests; disposed with the client.</param>
    public QueryApiClient(Neo4jConnection connection, HttpMessageHandler? handler = null)
    {
        Connection = connection;
        _channel = new(connection, handler ?? DefaultHandler());
        _ender = new(_channel);
    }

    public Neo4jConnection Connection { get; }

    /// <summary>Runs a reading statement to its end, then gives all rows as one array, <c>[[…],[…]]</c>. Returns the bookmark.</summary>
    /// <exception cref="Neo4jException">It failed; nothing was given to <paramref name="values"/>.</exception>
    /// <param name="statement">What is asked.</param>
    /// <param name="values">Takes the rows.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <param name="maxBytes">The greatest length of the answer.</param>
    /// <param name="hold">Told of the memory that the answer takes, as it grows.</param>
    public Task<string> ReadAsync(
        CypherStatement statement,
        ValuesReader values,
        CancellationToken cancellation,
        long maxBytes = DefaultMaxBytes,
        Action<long>? hold = null
    ) =>
        ReadRetries.RunAsync(
            token =>
                ReadOnceAsync(
                    statement,
                    (body, form, inner) => QueryAnswerBody.ReadWholeAsync(body, form, values, maxBytes, inner, hold),
                    token
                ),
            cancellation
        );

    /// <summary>Runs a reading statement and gives each row, <c>[…]</c>, as soon as it has arrived. Returns the bookmark.</summary>
    /// <exception cref="Neo4jException">It failed, perhaps after some rows; then it was not repeated.</exception>
    public Task<string> ReadRowsAsync(CypherStatement statement, ValuesReader row, CancellationToken cancellation) =>
        ReadRetries.RunAsync(token => ReadRowsOnceAsync(statement, row, token), cancellation);

    /// <summary>The bookmark now: it changes with every commit, and only then. What is read afterwards is not older, on whichever member of
    /// a cluster.</summary>
    public async Task<string> BookmarkAsync(CancellationToken cancellation)
    {
        var bookmark = await ReadAsync(new("RETURN 1"), (ref reader) => reader.Skip(), cancellation);
        Remember(bookmark);
        return bookmark;
    }

    /// <summary>Runs a statement in a transaction of its own, once: for constraints and indexes.</summary>
    /// <exception cref="Neo4jException">It failed.</exception>
    public async Task<UpdateCounters> WriteAsync(CypherStatement statement, CancellationToken cancellation)
    {
        var request = RequestNumber.Next();
        var answer = await SendAsync(
            new(HttpMethod.Post, "", RequestWriter.Write(statement, request, Writing, _written)),
            WholeAsync,
            () => _ender.End(request),
            cancellation
        );
        Remember(answer.Bookmark);
        return answer.Counters;
    }

    /// <summary>Begins a transaction that writes. Dispose it: what is not committed is then rolled back.</summary>
    /// <exception cref="Neo4jException">It cannot begin.</exception>
    public Task<QueryTransaction> BeginAsync(CancellationToken cancellation) => ReadRetries.RunAsync(BeginOnceAsync, cancellation);

    /// <summary>Rolls back a transaction that another process began and left. False while one of its statements still runs.</summary>
    internal Task<bool> TryRollBackAsync(string transaction, CancellationToken cancellation) =>
        _channel.TryRollBackAsync(transaction, null, cancellation);

    /// <summary>Ends when all that was given up so far has ended on the server too. For shutdown and tests; takes some seconds at
    /// most.</summary>
    public Task SettledAsync() => _ender.Settled;

    /// <summary>Closes connections, once what was given up has ended.</summary>
    public void Dispose() => _ = _ender.Settled.ContinueWith(_ => _channel.Dispose(), TaskScheduler.Default);

    internal void Remember(string bookmark) => _written = bookmark.Length > 0 ? bookmark : _written;

    private Task<string> ReadRowsOnceAsync(CypherStatement statement, ValuesReader row, CancellationToken cancellation) =>
        RowsAsync(row, async (read, token) => await ReadOnceAsync(statement, read, token), cancellation);

    /// <summary>After a row was given on, no fault is one that can be repeated.</summary>
    internal static async Task<T> RowsAsync<T>(
        ValuesReader row,
        Func<BodyReader, CancellationToken, Task<T>> send,
        CancellationToken cancellation
    )
    {
        var given = new RowCount();
        try
        {
            return await send((body, form, inner) => QueryAnswerBody.ReadRowsAsync(body, form, given, row, inner), cancellation);
        }
        catch (Neo4jException error) when (error.IsTransient && given.Rows > 0)
        {
            throw error.Lasting();
        }
    }

    private async Task<string> ReadOnceAsync(CypherStatement statement, BodyReader read, CancellationToken cancellation)
    {
        var request = RequestNumber.Next();
        var asked = new ChannelRequest(HttpMethod.Post, "", RequestWriter.Write(statement, request, Reading, _written))
        {
            Form = statement.Form,
        };
        var answer = await SendAsync(asked, read, () => _ender.End(request), cancellation);
        return answer.Bookmark;
    }

    private async Task<QueryTransaction> BeginOnceAsync(CancellationToken cancellation)
    {
        var affinity = new ClusterAffinity();
        var answer = await SendAsync(
            new(HttpMethod.Post, "/tx", RequestWriter.WriteEmpty(Writing, _written)) { Affinity = affinity },
            WholeAsync,
            null,
            cancellation
        );
        return new(
            this,
            _channel,
            _ender,
            answer.Transaction ?? throw new Neo4jException(Neo4jCodes.NotNeo4j, Connection.Place, "a transaction began without a number."),
            affinity
        );
    }

    /// <summary>Bookmarks outlive a database that is replaced by another under its name: then they are forgotten.</summary>
    private async Task<Answer> SendAsync(ChannelRequest request, BodyReader read, Action? abandoned, CancellationToken cancellation)
    {
        try
        {
            return await _channel.SendAsync(request, read, abandoned, cancellation);
        }
        catch (Neo4jException error) when (error.Neo4jCode?.Contains("Bookmark", StringComparison.Ordinal) == true)
        {
            _written = null;
            throw;
        }
    }

    internal static Task<Answer> WholeAsync(Stream body, ValueForm form, CancellationToken cancellation) =>
        QueryAnswerBody.ReadWholeAsync(body, form, null, DefaultMaxBytes, cancellation);

    private static SocketsHttpHandler DefaultHandler() =>
        new()
        {
            ConnectTimeout = TimeSpan.FromSeconds(5),
            // Whoever answers under the name tomorrow may be another machine.
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            // Credentials go to the address that was given and nowhere else.
            AllowAutoRedirect = false,
            UseCookies = false,
        };
}
