using Vita.Graph.Core.Analysis.Matching;

namespace Vita.Graph.Core.Engines;

/// <summary>What an engine is set to.</summary>
/// <param name="Limits">What one operation may take.</param>
public sealed record EngineSettings(EngineLimits Limits)
{
    /// <summary>The weights that the analysis of matches uses.</summary>
    public MatchWeights Matching { get; init; } = MatchWeights.Default;
}
