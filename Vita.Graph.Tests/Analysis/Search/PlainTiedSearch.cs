using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Tests.Analysis.Search;

/// <summary>
/// A third opinion on search over ties: sets of ids, each way followed forward from each node over the facts. Of what is tested it shares
/// the declaration of ties, and nothing else.
/// </summary>
internal sealed class PlainTiedSearch
{
    private readonly Dictionary<string, NodeFact> _nodes;
    private readonly Dictionary<(EdgeSet Set, Direction Direction), ILookup<string, string>> _links = [];

    public PlainTiedSearch(GraphFacts facts)
    {
        _nodes = facts.Schema.Kinds.SelectMany(kind => facts.Nodes(kind)).ToDictionary(node => node.Id);
        foreach (var set in facts.Schema.EdgeSets)
        {
            var edges = facts.EdgesOf(set).Where(Stands).ToList();
            _links[(set, Direction.Out)] = edges.ToLookup(edge => edge.From, edge => edge.To);
            _links[(set, Direction.In)] = edges.ToLookup(edge => edge.To, edge => edge.From);
        }
    }

    /// <summary>The nodes that hold all words themselves, and those found by ties.</summary>
    /// <param name="holds">Whether a node has a word.</param>
    /// <param name="words">The words.</param>
    public (HashSet<string> Whole, HashSet<string> Tied) Find(Func<NodeFact, string, bool> holds, IReadOnlyList<string> words)
    {
        HashSet<string> whole = [.. _nodes.Values.Where(node => words.All(word => holds(node, word))).Select(node => node.Id)];
        if (words.Any(word => !_nodes.Values.Any(node => holds(node, word))))
        {
            return (whole, []);
        }

        return (whole, [.. _nodes.Values.Where(node => !whole.Contains(node.Id) && IsTied(node)).Select(node => node.Id)]);

        bool IsTied(NodeFact node)
        {
            var own = words.Where(word => holds(node, word)).ToList();
            var lenders =
                own.Count > 0 || node.Kind.Name is "Organisation" or "Project"
                    ? Around(node).Where(id => !whole.Contains(id)).Select(id => _nodes[id]).ToList()
                    : [];
            return words.Except(own).All(word => lenders.Exists(lender => holds(lender, word)));
        }
    }

    /// <summary>Everything that lends a node words.</summary>
    public HashSet<string> Around(NodeFact node) =>
        [.. WordTies.Of(node.Kind).SelectMany(tie => tie.Steps.Aggregate(new HashSet<string> { node.Id }, Beyond))];

    private HashSet<string> Beyond(HashSet<string> ids, WordStep step)
    {
        var links = _links[(step.Relation.Step.Edges, step.Relation.Step.Direction)];
        HashSet<string> next = [.. ids.SelectMany(id => links[id])];
        while (step.IsRepeated && !ids.IsSupersetOf(next))
        {
            ids = [.. ids, .. next];
            next = [.. ids.SelectMany(id => links[id])];
        }

        return step.IsRepeated ? ids : next;
    }

    private static bool Stands(EdgeFact edge) =>
        edge.Edges.Type.Name switch
        {
            "MEMBER_OF" => Status(edge) is null or "MEMBER",
            "CERTIFIED_BY" => Status(edge) is null or "CERTIFIED" or "RENEWAL",
            _ => true,
        };

    private static string? Status(EdgeFact edge) => (string?)edge.Values[edge.Edges.Type.FindProperty("status")!.Index];
}
