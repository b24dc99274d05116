namespace Vita.Graph.Server.Access;

/// <summary>Who asks, as far as answers depend on it.</summary>
/// <param name="Scopes">What the caller may see beside public data.</param>
/// <param name="Number">The same for callers of the same scopes, 0 for anonymous ones; makes a short key.</param>
/// <param name="Key">A name for the key that was sent, not the key itself; null for anonymous callers.</param>
public sealed record Caller(IReadOnlySet<string> Scopes, int Number, string? Key = null)
{
    public static Caller Anonymous { get; } = new(new HashSet<string>(), 0);

    public bool IsAnonymous => Number == 0;

    /// <summary>By whom turns go round: the key, or the address of a caller without one.</summary>
    public string NameFor(HttpContext http) => Key ?? http.Connection.RemoteIpAddress?.ToString() ?? "";
}
