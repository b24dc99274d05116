using Vita.Graph.Core.Neo4j.QueryApi;

namespace Vita.Graph.Core.Neo4j.Reading;

/// <summary>A moment from which a bookmark tells whether anything changes.</summary>
/// <remarks>
/// Neo4j gives the bookmark of a commit some time, for a large one seconds, before readers see what was committed, and shows it to them bit
/// by bit. So whoever reads
/// right after a new bookmark may read the old graph, or half of each, and no later bookmark would tell. Seen on 5.26.30. Until a
/// transaction is visible as a whole
/// its status is Closing. Neo4j enterprise shows transactions of others to users with the privilege SHOW TRANSACTION only.
/// </remarks>
internal static class StillMoment
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(20);

    /// <summary>A bookmark of which everything is visible. With the same bookmark later, nothing has changed in between.</summary>
    public static async Task<string> BookmarkAsync(QueryApiClient client, CancellationToken cancellation)
    {
        var bookmark = await client.BookmarkAsync(cancellation);
        // Those that close now may be in the bookmark. Those that close later are not, or will have changed it.
        var closing = await ClosingAsync(client, cancellation);
        while (closing.Count > 0)
        {
            await Task.Delay(Patience, cancellation);
            closing.IntersectWith(await ClosingAsync(client, cancellation));
        }

        return bookmark;
    }

    private static async Task<HashSet<string>> ClosingAsync(QueryApiClient client, CancellationToken cancellation)
    {
        var closing = new HashSet<string>();
        await client.ReadRowsAsync(
            new("SHOW TRANSACTIONS YIELD transactionId AS t, status AS s WHERE s STARTS WITH 'Closing' RETURN t, s"),
            (ref reader) =>
            {
                reader.Read();
                closing.Add(reader.GetString()!);
                reader.Read();
                reader.Read();
            },
            cancellation
        );
        return closing;
    }
}
