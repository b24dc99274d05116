namespace Vita.Graph.Core.Planning;

/// <summary>What a caller may see.</summary>
/// <param name="Scopes">The scopes of the caller; none for an anonymous one.</param>
public sealed record PlanOptions(IReadOnlySet<string> Scopes)
{
    /// <summary>A caller without any scope.</summary>
    public static PlanOptions Anonymous { get; } = new(new HashSet<string>());
}
