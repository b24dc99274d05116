namespace Vita.Graph.Core.Neo4j.QueryApi;

/// <summary>Neo4j cannot be reached, or refuses. The message says where, what, and what to do; never a password.</summary>
public sealed class Neo4jException : StoreException
{
    private readonly string _place;
    private readonly string _found;

    public Neo4jException(ProblemCode code, string place, string found, Exception? cause = null)
        : base(code, place, found, cause) => (_place, _found) = (place, found);

    /// <summary>Neo4j's own code, <c>Neo.ClientError.…</c>, where it gave one.</summary>
    public string? Neo4jCode { get; init; }

    /// <summary>The same, not to be asked again.</summary>
    internal Neo4jException Lasting() => new(Code, _place, _found, this) { Neo4jCode = Neo4jCode };
}
