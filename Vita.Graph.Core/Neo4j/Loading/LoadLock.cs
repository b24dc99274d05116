using System.Text.Json;
using Vita.Graph.Core.Neo4j.QueryApi;

namespace Vita.Graph.Core.Neo4j.Loading;

/// <summary>
/// Lets one load at a time into the database. The open transaction of a load that was killed keeps its locks for a minute: where that process ran here and
/// is gone, its transaction is ended; else it is waited for.
/// </summary>
internal sealed class LoadLock(QueryApiClient client, Action<string>? tell)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Setting the id to what it is takes the lock and changes nothing.</summary>
    private const string Statement = $"MERGE (g:{CypherNames.GraphLabel} {{id: '{GraphId}'}}) SET g.id = g.id";

    /// <summary>The id of the one node of <see cref="CypherNames.GraphLabel"/>.</summary>
    public const string GraphId = "graph";

    private string? _told;
    private bool _hasEnded;

    /// <summary>Whether a load that failed so may begin anew: the two stood in each other's way, or Neo4j told our transaction of the end of one that we ended.</summary>
    /// <remarks>Seen on 5.26.30: after an idle transaction is terminated, the next one to begin fails once with the same code.</remarks>
    public bool MayBeginAnew(Neo4jException error) =>
        error.Code == Neo4jCodes.Busy || (_hasEnded && error.Neo4jCode == "Neo.ClientError.Transaction.Terminated");

    /// <summary>Returns when the transaction is the only load.</summary>
    public async Task<UpdateCounters> TakeAsync(QueryTransaction transaction, CancellationToken cancellation)
    {
        await transaction.RunAsync(new("CALL tx.setMetaData($by)", new Dictionary<string, object?> { ["by"] = LoadingProcess.Current.ToMap() }), cancellation);
        var taken = transaction.RunAsync(new(Statement), cancellation);
        while (await Task.WhenAny(taken, Task.Delay(Patience, cancellation)) != taken)
        {
            await TryLookAsync(cancellation);
        }

        var counters = await taken;
        return counters.NodesCreated > 0 ? counters : default;
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        foreach (var (transaction, process) in await OthersAsync(cancellation))
        {
            if (process.IsKnownDead)
            {
                Tell($"Ending the load of {process}, which was killed.");
                _hasEnded = true;
                await client.WriteAsync(new("TERMINATE TRANSACTIONS $t", new Dictionary<string, object?> { ["t"] = transaction }), cancellation);
            }
            else
            {
                Tell($"Waiting for the load of {process}. If it was killed, Neo4j gives it up within a minute.");
            }
        }
    }

    /// <summary>Ends loads of this machine that were killed, and tells of others. Whoever may not see transactions can still wait for them.</summary>
    public async Task TryLookAsync(CancellationToken cancellation)
    {
        try
        {
            await LookAsync(cancellation);
        }
        catch (Neo4jException error) when (error.Code == Neo4jCodes.RightMissing)
        {
            Tell("Waiting for a load, or for somebody who edits the graph.");
        }
    }

    private void Tell(string message)
    {
        if (message != _told)
        {
            tell?.Invoke(_told = message);
        }
    }

    private async Task<List<(string Transaction, LoadingProcess Process)>> OthersAsync(CancellationToken cancellation)
    {
        var others = new List<(string, LoadingProcess)>();
        await client.ReadRowsAsync(
            new($"SHOW TRANSACTIONS YIELD transactionId AS t, metaData AS m, status AS s WHERE m.{LoadingProcess.Mark} AND NOT s STARTS WITH 'Terminated' RETURN t, m"),
            (ref reader) =>
            {
                using var row = JsonDocument.ParseValue(ref reader);
                if (LoadingProcess.Of(row.RootElement[1]) is { } process && process != LoadingProcess.Current)
                {
                    others.Add((row.RootElement[0].GetString()!, process));
                }
            },
            cancellation);
        return others;
    }
}
