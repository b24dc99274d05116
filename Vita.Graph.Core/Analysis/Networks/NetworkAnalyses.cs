using Vita.Graph.Core.Analysis.Layout;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>Networks of actors, as a root field.</summary>
internal static class NetworkAnalyses
{
    private const int MostWeight = 1000;

    /// <summary>Two actors rarely share more things than this.</summary>
    private const int TypicalReasons = 10;

    /// <summary>Three from each of the two to what they share.</summary>
    private const int MostRelations = 6;

    public static IEnumerable<GraphAnalysis> Of(GraphSchema schema) => [Network(schema)];

    private static GraphAnalysis Network(GraphSchema schema)
    {
        var edge = EdgeType.Of(schema);
        var reasons = AnalysisVocabularies.TieReasons(schema);
        var of = new ChoiceArgument(
            "of",
            "The kind of the nodes, including those of no known type.",
            AnalysisVocabularies.ActorKinds(schema)
        );
        var by = new ChoicesArgument(
            "by",
            "What ties two of them. Each reason says which kinds it can tie, and is refused for others.",
            reasons,
            IsRequired: true
        );
        var where = new FilterArgument("where", "The conditions for a node to be in the network.");
        var minWeight = new NumberArgument(NetworkTooLargeException.MinWeight, "Ties of less weight are left out.", 1, 1, MostWeight);

        var without = NodesArgument.Without(
            "Nodes to leave out: they are not in the network, not shared, and not on the way to something shared."
        );

        var reason = new ResultType<NetworkReason>("TieThing", "A thing that ties two nodes of a network.")
            .Enum("reason", reasons, found => AnalysisVocabularies.NameOf(found.Thing.Reason), "What sharing it means.")
            .Text(
                "name",
                found => found.Name,
                "Its name, in French. For a partnership, who names whom: A → B, or A ↔ B if each names the other."
            )
            .Node(
                "node",
                (_, found) => found.Node,
                "The shared node. For a partnership, the node named as a partner; if each names the other, the first by id."
            )
            .Many(
                "relations",
                edge,
                found => found.Relations,
                _ => MostRelations,
                "What makes the tie: the relations from each of the two to the shared node, by the first way "
                    + "found. For a partnership, the relations by which they name each other."
            );
        var tie = new ResultType<NetworkTie>("NetworkTie", "Two nodes that share something.")
            .Node("a", (_, found) => found.A, "The one of them with the lower id.")
            .Node("b", (_, found) => found.B, "The other.")
            .Int("weight", found => found.Edge.Weight, "How many things they share; what both have in several ways counts once.")
            .Many(
                "reasons",
                reason,
                found => found.Reasons.Select(thing => new NetworkReason(found, thing)),
                _ => TypicalReasons,
                "What they share, by reason, then by id."
            );
        var node = new ResultType<NetworkNode>("NetworkNode", "A node of a network, with measures of its place in it.")
            .Node("node", (_, found) => found.Node, "The node.")
            .WithPlace(found => found.In.Places.Value[found.Place], "a picture of this network alone")
            .Int("degree", found => found.In.Indicators.Degree[found.Place], "How many others it is tied to.")
            .Float("weightedDegree", found => found.In.Indicators.WeightedDegree[found.Place], "The sum of the weights of its ties.")
            .Float(
                "betweenness",
                found => found.In.Indicators.Distances.Betweenness[found.Place],
                "The share of pairs of other nodes whose shortest paths pass through it, from 0 to 1. Each tie counts as one step."
            )
            .Float(
                "closeness",
                found => found.In.Indicators.Distances.Closeness[found.Place],
                "How near it is to all others, from 0 to 1 (Wasserman and Faust)."
            )
            .Float(
                "pageRank",
                found => found.In.Indicators.PageRank[found.Place],
                "The share of time that a random walk along ties spends at it (damping 0.85)."
            )
            .Int(
                "core",
                found => found.In.Indicators.Core[found.Place],
                "The largest k for which it belongs to a group where each node is tied to at least k others."
            )
            .Int("component", found => found.In.Indicators.Component[found.Place], "The number of the connected part that it lies in.")
            .Int(
                "community",
                found => found.In.Indicators.Communities.CommunityOf[found.Place],
                "The number of its community: a group with more internal ties than expected by chance (Louvain; "
                    + "every run gives the same result)."
            );
        var result = new ResultType<NetworkResult>("ActorNetwork", "A network of actors that share things.")
            .Int("nodeCount", found => found.Projection.Rows.Count, "How many nodes it has, those without ties included.")
            .Int("tieCount", found => found.Projection.Edges.Count, "How many ties it has.")
            .Int(
                "communityCount",
                found => found.Indicators.Communities.Count,
                "How many communities it has. A node without ties is a community of its own."
            )
            .Float(
                "modularity",
                found => found.Indicators.Communities.Modularity,
                "How well the communities divide it: the share of weight inside them, minus the share expected by chance."
            )
            .Many("nodes", node, found => found.Nodes, size => LargestCount(size, schema), "Its nodes, by id.")
            .Many(
                "ties",
                tie,
                found => found.Ties,
                size => Math.Min(ProjectionLimits.Default.Edges, Math.Pow(LargestCount(size, schema), 2) / 2),
                "Its ties, by the ids of their nodes."
            );
        return GraphAnalysis.Of(
            "network",
            "Actors tied by what they share, with measures of each one's place. A network that exceeds the "
                + "limits is refused, never truncated.",
            result,
            Run,
            of,
            by,
            where,
            without,
            minWeight
        );

        NetworkResult Run(AnalysisRequest request)
        {
            var kind = AnalysisVocabularies.KindOf(request.Snapshot.Schema, request.Text(of));
            var asked = request.Texts(by)!.Select(AnalysisVocabularies.ValueOf<TieReason>).ToList();
            Func<int, bool>? accepts = request.Accepts is { } filter ? row => filter(kind, row) : null;
            var projection = Projection.Of(
                request.Snapshot,
                kind,
                asked,
                accepts,
                request.Number(minWeight),
                cancellation: request.Cancellation,
                without: request.NodeSet(without)
            );
            return new(
                projection,
                new(projection.Graph, cancellation: request.Cancellation),
                new(() => NetworkLayout.Of(projection, request.Cancellation))
            );
        }
    }

    private static int LargestCount(AnalysisSize size, GraphSchema schema) =>
        schema.Kinds.Where(kind => Ties.Of(kind).Count > 0).Max(size.Statistics.CountOf);
}

/// <summary>A node of a network: its place there, and the figures of all.</summary>
internal sealed record NetworkNode(GraphNode Node, int Place, NetworkResult In);

/// <summary>A tie of a network.</summary>
internal sealed record NetworkTie(Projection In, SharedEdge Edge)
{
    public GraphNode A => new(In.Kind, In.Rows[Edge.A]);

    public GraphNode B => new(In.Kind, In.Rows[Edge.B]);

    public IReadOnlyList<SharedThing> Reasons => In.ReasonsOf(Edge);
}

/// <summary>A network as it is asked for.</summary>
/// <param name="Projection">Its nodes and ties.</param>
/// <param name="Indicators">The measures of its nodes.</param>
/// <param name="Places">Where its nodes stand in a picture, by their number.</param>
public sealed record NetworkResult(Projection Projection, Indicators Indicators, Lazy<IReadOnlyList<(double X, double Y)>> Places)
{
    internal IEnumerable<NetworkNode> Nodes =>
        Projection.Rows.Select((row, place) => new NetworkNode(new(Projection.Kind, row), place, this));

    internal IEnumerable<NetworkTie> Ties => Projection.Edges.Select(edge => new NetworkTie(Projection, edge));
}
