using System.Text.Json;
using System.Text.Json.Serialization;
using Vita.Graph.Core.Analysis.Networks;

namespace Vita.Graph.Tests.Analysis.Networks;

/// <summary>A graph and what networkx says of it, as <c>figures.py</c> wrote it.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record Figures(
    int Count,
    int[][] Edges,
    int[] Degree,
    double[] WeightedDegree,
    double[] Betweenness,
    double[] Closeness,
    double[] PageRank,
    int[] Core,
    int[] Component,
    double Modularity
)
{
    private static readonly string Folder = TestFiles.PathOf("Analysis", "Networks", "Figures");

    public static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);

    [JsonIgnore]
    public WeightedGraph Graph => new(Count, Edges.Select(edge => new WeightedEdge(edge[0], edge[1], edge[2])));

    public static Figures Read(string name) =>
        JsonSerializer.Deserialize<Figures>(File.ReadAllText(Path.Combine(Folder, $"{name}.json")), JsonSerializerOptions.Web)!;
}
