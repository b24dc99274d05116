using System.Text.Json;
using Vita.Graph.Core.Neo4j.QueryApi;

namespace Vita.Graph.Core.Neo4j.Loading;

/// <summary>
/// Lets one load at a time into the database. The open transaction of a load that was killed keeps its locks for a minute: where that
/// process ran here and
/// is gone, its transaction is rolled back; else it is waited for.
/// </summary>
/// <remarks>
/// Rolled back through the API, not terminated: on 5.26.30 a terminated transaction that nobody uses any more leaves a connection inside
/// the server that fails
/// other people's statements with Neo.ClientError.Transaction.Terminated, or closes their transactions, for minutes.
/// </remarks>
internal sealed class LoadLock(QueryApiClient client, Action<string>? tell)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Setting the id to what it is takes the lock and changes nothing.</summary>
    private const string Statement = $"MERGE (g:{CypherNames.GraphLabel} {{id: '{GraphId}'}}) SET g.id = g.id";

    /// <summary>The id of the one node of <see cref="CypherNames.GraphLabel"/>.</summary>
    public const string GraphId = "graph";

    private string? _told;

    /// <summary>Returns when the transaction is the only load.</summary>
    public async Task<UpdateCounters> TakeAsync(QueryTransaction transaction, CancellationToken cancellation)
    {
        await IntroduceAsync(transaction, cancellation);
        var taken = transaction.RunAsync(new(Statement), cancellation);
        while (await Task.WhenAny(taken, Task.Delay(Patience, cancellation)) != taken)
        {
            await TryLookAsync(cancellation);
        }

        var counters = await taken;
        return counters.NodesCreated > 0 ? counters : default;
    }

    /// <summary>Rolls back loads of this machine that were killed, and tells of others. Whoever may not see transactions can still wait for
    /// them.</summary>
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

    /// <summary>Says whose transaction it is, for those who wait. It has done nothing yet: where Neo4j has closed it already (see the
    /// remarks), another one can be begun.</summary>
    private async Task IntroduceAsync(QueryTransaction transaction, CancellationToken cancellation)
    {
        try
        {
            await transaction.RunAsync(
                new(
                    "CALL tx.setMetaData($by)",
                    new Dictionary<string, object?> { ["by"] = LoadingProcess.Current.ToMap(transaction.Number) }
                ),
                cancellation
            );
        }
        catch (Neo4jException error)
            when (error.Neo4jCode is "Neo.ClientError.Procedure.ProcedureCallFailed" or "Neo.ClientError.Transaction.Terminated")
        {
            throw new Neo4jException(
                Neo4jCodes.Busy,
                client.Connection.Place,
                $"a transaction was closed as soon as it was begun ({error.Neo4jCode}).",
                error
            )
            {
                Neo4jCode = error.Neo4jCode,
            };
        }
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        foreach (var (transaction, process) in await OthersAsync(cancellation))
        {
            if (!process.IsKnownDead)
            {
                Tell($"Waiting for the load of {process}. If it was killed, Neo4j gives it up within a minute.");
            }
            else if (await client.TryRollBackAsync(transaction, cancellation))
            {
                Tell($"Rolled back the load of {process}, which was killed.");
            }
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
            new(
                $"SHOW TRANSACTIONS YIELD metaData AS m, status AS s WHERE m.{LoadingProcess.Mark} IS NOT NULL AND NOT s STARTS WITH "
                    + $"'Terminated' RETURN m.{LoadingProcess.Mark}, m"
            ),
            (ref reader) =>
            {
                using var row = JsonDocument.ParseValue(ref reader);
                if (LoadingProcess.Of(row.RootElement[1]) is { } process && process != LoadingProcess.Current)
                {
                    others.Add((row.RootElement[0].GetString()!, process));
                }
            },
            cancellation
        );
        return others;
    }
}
