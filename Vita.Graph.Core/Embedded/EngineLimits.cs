namespace Vita.Graph.Core.Embedded;

/// <summary>What one operation may take.</summary>
/// <param name="MaxCost">The greatest number of values that an operation may be estimated to write.</param>
/// <param name="MaxAnswerBytes">The greatest size of an answer.</param>
public sealed record EngineLimits(long MaxCost = 2_000_000, int MaxAnswerBytes = 64 * 1024 * 1024);
