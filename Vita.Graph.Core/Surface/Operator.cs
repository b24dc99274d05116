namespace Vita.Graph.Core.Surface;

/// <summary>A key of the filter of a value.</summary>
/// <param name="Name">The key: <c>eq</c>, negated <c>neq</c>.</param>
/// <param name="Comparison">How the value compares.</param>
/// <param name="IsNegated">Whether it must not compare so.</param>
/// <param name="Description">What must hold, in English.</param>
public sealed record Operator(string Name, Comparison Comparison, bool IsNegated, string Description)
{
    /// <summary>Whether it is given a list of values.</summary>
    public bool TakesList => Comparison is Comparison.In;
}
