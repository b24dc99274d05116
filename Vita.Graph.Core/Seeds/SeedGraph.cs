using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds;

/// <summary>All that the files declare: what the checks read and the facts are made of.</summary>
internal sealed class SeedGraph(GraphSchema schema, IReadOnlyList<FileFacts> files)
{
    public GraphSchema Schema => schema;

    /// <summary>In the order of the files and of their lines.</summary>
    public IReadOnlyList<NodeDeclaration> NodeDeclarations { get; } = [.. files.SelectMany(file => file.Nodes)];

    public IReadOnlyList<EdgeDeclaration> Edges { get; } = [.. files.SelectMany(file => file.Edges)];

    public IEnumerable<Declaration> Declarations => NodeDeclarations.Concat<Declaration>(Edges);

    /// <summary>The nodes, one per id, each with what all its declarations say.</summary>
    public Dictionary<string, MergedNode> Nodes { get; } = new(StringComparer.Ordinal);

    /// <summary>Joins the declarations of each node; reports where they contradict each other.</summary>
    public void Merge(List<Problem> problems)
    {
        Nodes.EnsureCapacity(NodeDeclarations.Count);
        foreach (var declaration in NodeDeclarations)
        {
            if (!Nodes.TryAdd(declaration.Id, new(declaration)))
            {
                Nodes[declaration.Id].Add(declaration, problems);
            }
        }
    }
}
