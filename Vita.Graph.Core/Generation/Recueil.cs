using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Generation;

/// <summary>What the recueil says, as models for what is made up: whatever is generated takes after one of its nodes, so shares and sizes
/// are measured, never typed in.</summary>
internal sealed class Recueil
{
    private readonly HashSet<string> _sources;
    private readonly ILookup<string, EdgeFact>[] _out;
    private readonly ILookup<string, EdgeFact>[] _in;
    private readonly HashSet<EdgeFact> _leads;
    private readonly Dictionary<string, NodeFact> _nodes = [];

    public Recueil(IGraphSource graph)
    {
        Graph = graph;
        Kinds = new(graph.Schema);

        // The recueil is whatever tells of projects: the official registers and the thesaurus do not.
        _sources = [.. graph.Nodes(Kinds.Project).SelectMany(project => project.Provenance).Select(provenance => provenance.Source)];
        EdgeFact[][] edges = [.. graph.Schema.EdgeSets.Select(set => graph.EdgesOf(set).Where(IsWritten).ToArray())];
        _out = [.. edges.Select(set => set.ToLookup(edge => edge.From))];
        _in = [.. edges.Select(set => set.ToLookup(edge => edge.To))];
        _leads =
        [
            .. edges[Kinds.Carries.Index]
                .GroupBy(edge => edge.To)
                .Select(carriers => carriers.FirstOrDefault(MadeKinds.IsPorteur) ?? carriers.First()),
        ];
        Organisations = Of(Kinds.Organisation);
        FollowUps = [.. Of(Kinds.Project).Where(project => !_in[Kinds.Carries.Index].Contains(project.Id))];
        Territories = [.. Of(Kinds.Territory).Where(territory => !IsOfficial(territory))];
        Served = [.. Of(Kinds.Territory).Where(territory => _in[Kinds.Concerns.Index].Contains(territory.Id))];
        Targets = [.. edges.Select(set => set.Select(edge => edge.To).Distinct().Select(NodeOf).ToArray())];
    }

    public IGraphSource Graph { get; }

    public MadeKinds Kinds { get; }

    public IReadOnlyList<NodeFact> Organisations { get; }

    /// <summary>Projects that nobody carries: named on the sheet of another only.</summary>
    public IReadOnlyList<NodeFact> FollowUps { get; }

    /// <summary>Territories that only the recueil knows.</summary>
    public IReadOnlyList<NodeFact> Territories { get; }

    /// <summary>Territories that its projects concern.</summary>
    public IReadOnlyList<NodeFact> Served { get; }

    /// <summary>By edge set, the nodes that its edges enter.</summary>
    public IReadOnlyList<IReadOnlyList<NodeFact>> Targets { get; }

    public IEnumerable<EdgeFact> Out(EdgeSet set, string id) => _out[set.Index][id];

    public IEnumerable<EdgeFact> In(EdgeSet set, string id) => _in[set.Index][id];

    /// <summary>Whether the edge joins a project to the one organisation, of those that carry it, which made it up.</summary>
    public bool IsLead(EdgeFact carries) => _leads.Contains(carries);

    /// <summary>The nodes of a kind that it tells of.</summary>
    public IReadOnlyList<NodeFact> Of(NodeKind kind) => [.. Graph.Nodes(kind).Where(node => node.Provenance.Any(IsOurs))];

    public NodeFact NodeOf(string id) =>
        _nodes.TryGetValue(id, out var node) ? node : _nodes[id] = Graph.Nodes(Graph.Schema.KindOfId(id)!).First(node => node.Id == id);

    /// <summary>Whether a register knows it too.</summary>
    public bool IsOfficial(NodeFact territory) => territory.Provenance.Any(provenance => !IsOurs(provenance));

    public bool IsOurs(ProvenanceFact provenance) => _sources.Contains(provenance.Source);

    /// <summary>Themes that an item takes over from its project are computed again when the generated seeds are read.</summary>
    private bool IsWritten(EdgeFact edge) => IsOurs(edge.Provenance) && edge.Provenance.Basis != Provenance.FromProject;
}
