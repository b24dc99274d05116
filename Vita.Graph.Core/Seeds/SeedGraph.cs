using System.Runtime.InteropServices;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds;

/// <summary>All that the files declare: what the checks read and the facts are made of.</summary>
internal sealed class SeedGraph(GraphSchema schema, IReadOnlyList<FileFacts> files)
{
    public GraphSchema Schema => schema;

    /// <summary>In the order of the files and of their lines, as are the edges.</summary>
    public IReadOnlyList<NodeDeclaration> NodeDeclarations { get; } = [.. files.SelectMany(file => file.Nodes)];

    public IReadOnlyList<EdgeDeclaration> Edges { get; } = [.. files.SelectMany(file => file.Edges)];

    /// <summary>The sources that the files name, once per file.</summary>
    public IEnumerable<(Place Place, string Id)> Sources =>
        files.SelectMany(file => file.Sources.Select(source => (new Place(file.File, source.Value), source.Key)));

    /// <summary>The nodes by id, each with what all its declarations say.</summary>
    public Dictionary<string, MergedNode> Nodes { get; } = new(StringComparer.Ordinal);

    /// <summary>Joins the declarations of each node; reports where they contradict each other.</summary>
    public void Merge(ProblemList problems)
    {
        Nodes.EnsureCapacity(NodeDeclarations.Count);
        foreach (var declaration in NodeDeclarations)
        {
            ref var node = ref CollectionsMarshal.GetValueRefOrAddDefault(Nodes, declaration.Fact.Id, out var isKnown);
            if (isKnown)
            {
                node!.Add(declaration, problems);
            }
            else
            {
                node = new(declaration);
            }
        }
    }
}
