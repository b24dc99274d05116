using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;
using Xunit;

namespace Vita.Graph.Tests.Seeds;

/// <summary>Seeds written within a test.</summary>
internal static class SeedText
{
    /// <summary>A source with ten pages, and one with none.</summary>
    public const string Sources = """
        source: source/paper
        sources:
          - {id: source/paper, title: Paper, pages: 10, page: 1}
          - {id: source/register, title: Register, source: source/register}
        """;

    /// <summary>The facts of files that have no fault; <see cref="Sources"/> is one of them.</summary>
    public static GraphFacts Facts(params (string Name, string Text)[] files)
    {
        var result = Read(files);
        Assert.Empty(result.Problems);
        return result.Facts!;
    }

    public static SeedResult Read(params (string Name, string Text)[] files)
    {
        using var folder = new TemporaryFolder().With("seeds/sources.yaml", Sources);
        foreach (var (name, text) in files)
        {
            folder.With($"seeds/{name}", text);
        }

        return SeedReader.Read(folder.PathOf("seeds"), VitaSchema.Current);
    }

    /// <summary>A node by its id.</summary>
    public static NodeFact Node(this IGraphSource graph, string id) =>
        graph.Nodes(graph.Schema.KindOfId(id)!).Single(node => node.Id == id);

    public static object? Value(this NodeFact node, string property) => node.Values[node.Kind.FindProperty(property)!.Index];

    public static object? Value(this EdgeFact edge, string property) => edge.Values[edge.Edges.Type.FindProperty(property)!.Index];

    /// <summary>What each line of its provenance states, as <c>name population</c>.</summary>
    public static string[] Stated(this NodeFact node) =>
        [.. node.Provenance.Select(line => string.Join(' ', line.Fields.Among(node.Kind.Properties).Select(property => property.Name)))];

    /// <summary>The edges of a relation type, whatever they join.</summary>
    public static IReadOnlyList<EdgeFact> Edges(this IGraphSource graph, string type) =>
        [.. graph.Schema.EdgeSets.Where(edges => edges.Type.Name == type).SelectMany(graph.EdgesOf)];

    /// <summary>Edges as <c>from → to, page, basis</c>.</summary>
    public static string[] Shown(this IEnumerable<EdgeFact> edges) =>
        [.. edges.Select(edge => $"{edge.From} → {edge.To}, {edge.Provenance.Page}, {edge.Provenance.Basis}")];
}
