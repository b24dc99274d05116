using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Tests.World.Naive;

/// <summary>A node with its values by name; what is absent is null.</summary>
internal sealed record NaiveNode(
    NodeKind Kind,
    string Id,
    IReadOnlyDictionary<string, object?> Values,
    IReadOnlyList<ProvenanceFact> Provenance
);

/// <summary>A row of a list: a node and, where a direct relation led to it, the edge with its number in the order of the source (-1 without
/// edge).</summary>
internal sealed record NaiveRow(NaiveNode Node, EdgeFact? Edge, int Number)
{
    public NaiveRow(NaiveNode node)
        : this(node, null, -1) { }

    public object? EdgeValue(Property property) => Edge!.Values[property.Index];
}

/// <summary>Facts in dictionaries, and relations followed by looking them up. As slow as it is plain.</summary>
internal sealed class NaiveGraph
{
    private readonly Dictionary<string, NaiveNode> _nodes = [];
    private readonly ILookup<(EdgeSet, string), (EdgeFact Edge, int Number)> _leaving;
    private readonly ILookup<(EdgeSet, string), (EdgeFact Edge, int Number)> _entering;

    public NaiveGraph(IGraphSource source)
    {
        Schema = source.Schema;
        foreach (var fact in Schema.Kinds.SelectMany(source.Nodes))
        {
            var values = fact.Kind.Properties.ToDictionary(property => property.Name, property => fact.Values[property.Index]);
            values["id"] = fact.Id;
            _nodes.Add(fact.Id, new(fact.Kind, fact.Id, values, fact.Provenance));
        }

        var edges = Schema.EdgeSets.SelectMany(set => source.EdgesOf(set).Select((edge, number) => (Edge: edge, Number: number))).ToList();
        _leaving = edges.ToLookup(edge => (edge.Edge.Edges, edge.Edge.From));
        _entering = edges.ToLookup(edge => (edge.Edge.Edges, edge.Edge.To));
    }

    public GraphSchema Schema { get; }

    public NaiveNode? Find(string id) => _nodes.GetValueOrDefault(id);

    /// <summary>All nodes of a kind, by id.</summary>
    public IEnumerable<NaiveRow> RowsOf(NodeKind kind) =>
        _nodes.Values.Where(node => node.Kind == kind).OrderBy(node => node.Id, NaiveText.ByCodePoint).Select(node => new NaiveRow(node));

    /// <summary>Each edge of a direct relation, by target and then as the source orders edges; each target of a derived one once.</summary>
    public IEnumerable<NaiveRow> Links(NaiveNode node, RelationField relation)
    {
        var rows = relation.IsDerived
            ? Reached(node, relation).Distinct().Select(id => new NaiveRow(_nodes[id]))
            : Along(node.Id, relation.Paths[0][0]);
        return rows.OrderBy(row => row.Node.Id, NaiveText.ByCodePoint).ThenBy(row => row.Number);
    }

    /// <summary>The edges of one set that lead on from a node.</summary>
    public IEnumerable<NaiveRow> Along(string id, Step step) =>
        step.Direction is Direction.Out
            ? _leaving[(step.Edges, id)].Select(edge => new NaiveRow(_nodes[edge.Edge.To], edge.Edge, edge.Number))
            : _entering[(step.Edges, id)].Select(edge => new NaiveRow(_nodes[edge.Edge.From], edge.Edge, edge.Number));

    private IEnumerable<string> Reached(NaiveNode node, RelationField relation) =>
        relation.IsTransitive
            ? OneStepOrMore(node.Id, relation.Paths[0][0])
            : relation.Paths.SelectMany(path =>
                path.Aggregate(new[] { node.Id }.AsEnumerable(), (ids, step) =>
                    ids.SelectMany(id => Along(id, step)).Select(row => row.Node.Id)
                )
            );

    private HashSet<string> OneStepOrMore(string id, Step step)
    {
        var reached = Along(id, step).Select(row => row.Node.Id).ToHashSet();
        for (var count = -1; count != reached.Count; )
        {
            count = reached.Count;
            reached.UnionWith(reached.ToList().SelectMany(further => Along(further, step)).Select(row => row.Node.Id));
        }

        return reached;
    }
}
