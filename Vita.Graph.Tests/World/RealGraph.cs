using Vita.Graph.Core;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;

namespace Vita.Graph.Tests.World;

/// <summary>The bundled seeds, read once per test run by whoever needs them first.</summary>
internal static class RealGraph
{
    private static readonly Lazy<GraphFacts> Read = new(() =>
    {
        var result = SeedReader.Read(Path.Combine(VitaPaths.Home, "seeds"), VitaSchema.Current);
        return result.Facts ?? throw new InvalidOperationException(string.Join('\n', result.Problems));
    });

    private static readonly Lazy<AskedGraph> Ask = new(() => new(Facts));

    public static GraphFacts Facts => Read.Value;

    public static AskedGraph Asked => Ask.Value;
}
