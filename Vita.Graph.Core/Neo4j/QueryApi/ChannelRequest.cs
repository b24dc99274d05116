namespace Vita.Graph.Core.Neo4j.QueryApi;

/// <summary>What is sent: behind <c>/db/…/query/v2</c>, with which body.</summary>
internal sealed record ChannelRequest(HttpMethod Method, string Path, ReadOnlyMemory<byte> Body)
{
    /// <summary>How values are to come.</summary>
    public ValueForm Form { get; init; }

    /// <summary>Which member of a cluster an open transaction lives on; null outside transactions.</summary>
    public ClusterAffinity? Affinity { get; init; }
}

/// <summary>How values come in the JSON of an answer.</summary>
internal enum ValueForm
{
    /// <summary>As JSON has them. Floats that fit 32 bits are rounded.</summary>
    Plain,

    /// <summary>Each with its type, Floats with all digits.</summary>
    Typed,
}

/// <summary>Behind the one address of a cluster, a header brings all requests of a transaction to the member that began it.</summary>
internal sealed class ClusterAffinity
{
    private const string Header = "neo4j-cluster-affinity";
    private string? _member;

    public void Take(HttpResponseMessage response) =>
        _member = response.Headers.TryGetValues(Header, out var values) ? values.FirstOrDefault() : _member;

    public void Give(HttpRequestMessage message)
    {
        if (_member is not null)
        {
            message.Headers.TryAddWithoutValidation(Header, _member);
        }
    }
}
