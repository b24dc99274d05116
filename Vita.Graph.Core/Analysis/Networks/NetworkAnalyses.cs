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
            "The kind of the nodes. Those without a type of their own, as organisations of no known kind, are among them.",
            AnalysisVocabularies.ActorKinds(schema)
        );
        var by = new ChoicesArgument(
            "by",
            "What ties two of them; each reason says what kinds it ties, and is refused for others.",
            reasons,
            IsRequired: true
        );
        var where = new FilterArgument("where", "What nodes must satisfy to be in the network.");
        var minWeight = new NumberArgument("minWeight", "Ties of less weight are left out.", 1, 1, MostWeight);

        var without = NodesArgument.Without("Nodes that are neither in the network, nor shared, nor on the way to what is.");

        var reason = new ResultType<NetworkReason>("TieThing", "A thing that ties two nodes of a network.")
            .Enum("reason", reasons, found => AnalysisVocabularies.NameOf(found.Thing.Reason), "What sharing it means.")
            .Text(
                "name",
                found => found.Name,
                "Its name, in French; of a partnership, who names whom: A → B, or A ↔ B where each names the other."
            )
            .Node(
                "node",
                (_, found) => found.Node,
                "The shared node; of a partnership, the one that is named as a partner, of two that name each other the first by id."
            )
            .Many(
                "relations",
                edge,
                found => found.Relations,
                _ => MostRelations,
                "What makes the tie: the relations from each of the two to the shared node, the first way of each; of a partnership, "
                    + "those by which they name each other."
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
                "These things, by reason, then by id."
            );
        var node = new ResultType<NetworkNode>("NetworkNode", "A node of a network, and its place in it.")
            .Node("node", (_, found) => found.Node, "The node.")
            .Int("degree", found => found.In.Indicators.Degree[found.Place], "How many others it is tied to.")
            .Float("weightedDegree", found => found.In.Indicators.WeightedDegree[found.Place], "The sum of the weights of its ties.")
            .Float(
                "betweenness",
                found => found.In.Indicators.Distances.Betweenness[found.Place],
                "The share of pairs of other nodes whose shortest paths lead over it, from 0 to 1; ties count as one step each."
            )
            .Float(
                "closeness",
                found => found.In.Indicators.Distances.Closeness[found.Place],
                "How near it is to all others, from 0 to 1 (Wasserman and Faust)."
            )
            .Float(
                "pageRank",
                found => found.In.Indicators.PageRank[found.Place],
                "The share of time that a random walk along ties spends on it (damping 0.85)."
            )
            .Int(
                "core",
                found => found.In.Indicators.Core[found.Place],
                "The greatest k of a group around it in which each is tied to k others."
            )
            .Int("component", found => found.In.Indicators.Component[found.Place], "The number of the connected part that it lies in.")
            .Int(
                "community",
                found => found.In.Indicators.Communities.CommunityOf[found.Place],
                "The number of its community: a group with more ties inside than chance would put there (Louvain, the same at each run)."
            );
        var result = new ResultType<NetworkResult>("ActorNetwork", "A network of actors that share things.")
            .Int("nodeCount", found => found.Projection.Rows.Count, "How many nodes it has, those without ties included.")
            .Int("tieCount", found => found.Projection.Edges.Count, "How many ties it has.")
            .Int(
                "communityCount",
                found => found.Indicators.Communities.Count,
                "How many communities it has; a node without ties is one of its own."
            )
            .Float(
                "modularity",
                found => found.Indicators.Communities.Modularity,
                "How well the communities part it: the share of weight inside them less the share expected by chance."
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
            "Actors tied by what they share, with figures of each one's place. A network beyond the limits is refused, never cut.",
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
            try
            {
                var projection = Projection.Of(
                    request.Snapshot,
                    kind,
                    asked,
                    accepts,
                    request.Number(minWeight),
                    cancellation: request.Cancellation,
                    without: request.NodeSet(without)
                );
                return new(projection, new(projection.Graph, cancellation: request.Cancellation));
            }
            catch (ArgumentException refusal)
            {
                throw new AnalysisException("NETWORK_REASONS", refusal.Message.Split(" (Parameter", 2)[0]);
            }
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
internal sealed record NetworkResult(Projection Projection, Indicators Indicators)
{
    public IEnumerable<NetworkNode> Nodes =>
        Projection.Rows.Select((row, place) => new NetworkNode(new(Projection.Kind, row), place, this));

    public IEnumerable<NetworkTie> Ties => Projection.Edges.Select(edge => new NetworkTie(Projection, edge));
}
