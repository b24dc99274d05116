namespace Vita.Graph.Server.Access;

/// <summary>Who asks, as far as answers depend on it.</summary>
/// <param name="Scopes">What the caller may see beside public data.</param>
/// <param name="Number">The same for callers of the same scopes, 0 for anonymous ones; makes a short key.</param>
public sealed record Caller(IReadOnlySet<string> Scopes, int Number)
{
    public static Caller Anonymous { get; } = new(new HashSet<string>(), 0);

    public bool IsAnonymous => Number == 0;
}
