using Vita.Graph.Core.Facts;
using Vita.Graph.Tests.World.Naive;

namespace Vita.Graph.Tests.World;

/// <summary>A graph with both ways of asking it.</summary>
internal sealed class AskedGraph(IGraphSource facts)
{
    public IGraphSource Facts { get; } = facts;

    public NaiveEvaluator Naive { get; } = new(facts);

    public RealPipeline Real { get; } = new(facts);
}
