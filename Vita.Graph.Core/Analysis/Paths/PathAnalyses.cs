using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Analysis.Paths;

/// <summary>What lies between nodes and around them, as root fields.</summary>
internal static class PathAnalyses
{
    private const int MaxPaths = 1000;
    private const int MaxDepth = 6;
    private const int MaxNeighbours = 2_000;
    private const int MaxEdges = 20_000;
    private const int MaxShared = 1000;

    public static IEnumerable<GraphAnalysis> Of(GraphSchema schema)
    {
        var edge = EdgeType.Of(schema);
        return [Path(schema, edge), Neighbourhood(schema, edge), Connections(schema, edge)];
    }

    private static GraphAnalysis Path(GraphSchema schema, ResultType<PathEdge> edge)
    {
        var from = new NodeArgument("from", "Where paths begin.");
        var to = new NodeArgument("to", "Where they end.");
        var maxLength = new NumberArgument(
            "maxLength",
            "The maximum number of relations in a path.",
            ShortestPaths.DefaultMaxLength,
            0,
            ShortestPaths.MostLength
        );
        var via = new ChoicesArgument(
            "via",
            "The types of relation to follow, both ways; all by default.",
            AnalysisVocabularies.RelationTypes(schema)
        );
        var where = new FilterArgument("where", "The conditions for the nodes between the two ends.");
        var without = NodesArgument.Without("Nodes that no path may pass through. The two ends are always allowed.");
        var first = new NumberArgument(
            "first",
            "The maximum number of paths listed. All are counted.",
            ShortestPaths.DefaultLimit,
            0,
            MaxPaths
        );
        var path = new ResultType<GraphPath>("GraphPath", "A path.")
            .Nodes("nodes", found => found.Nodes, size => size.Number(maxLength) + 1, "Its nodes, from one end to the other.")
            .Many("edges", edge, found => found.Edges, size => size.Number(maxLength), "What joins each node to the next.")
            .Int(
                "links",
                found => (int)Math.Min(int.MaxValue, found.Links),
                "How many relations the nodes between the two ends have in total. The fewer, the more meaningful " + "the path."
            );
        var result = new ResultType<ShortestPaths>(
            "ShortestPaths",
            "All shortest paths between two nodes. Two relations between the same nodes make two paths."
        )
            .OptionalInt("length", found => found.Length, "How many relations each has; absent where none is short enough.")
            .Int("totalCount", found => (int)Math.Min(int.MaxValue, found.Count), "How many there are, including those not listed.")
            .Many(
                "paths",
                path,
                found => found.Paths,
                size => size.Number(first),
                "The first ones: by links, then by the relations of the most connected node between the ends, "
                    + "then by the ids of their nodes."
            );
        return GraphAnalysis.OfOptional(
            "path",
            "The shortest paths between two nodes. null if one of them does not exist. Between two porteurs, "
                + "they usually pass through something that nearly all share, such as network/vita: use without to "
                + "leave it out.",
            result,
            Run,
            from,
            to,
            maxLength,
            via,
            where,
            without,
            first
        );

        ShortestPaths? Run(AnalysisRequest request) =>
            request.Node(from) is { } start && request.Node(to) is { } end
                ? ShortestPaths.Between(
                    request.Snapshot,
                    start,
                    end,
                    request.Number(maxLength),
                    AnalysisVocabularies.RelationTypesOf(request, via),
                    request.Accepts,
                    request.Number(first),
                    request.NodeSet(without),
                    request.Cancellation
                )
                : null;
    }

    private static GraphAnalysis Neighbourhood(GraphSchema schema, ResultType<PathEdge> edge)
    {
        var of = new NodesArgument("of", "The starting nodes. Those that do not exist are ignored.");
        var depth = new NumberArgument("depth", "How many relations to follow.", 1, 0, MaxDepth);
        var kinds = new ChoicesArgument(
            "kinds",
            "The kinds of nodes to show and to go through; all by default.",
            AnalysisVocabularies.Kinds(schema)
        );
        var without = NodesArgument.Without(
            "Nodes that are not shown, passed through or counted. The nodes given in of are always there."
        );
        var first = new NumberArgument("first", "The maximum number of nodes.", NeighbourhoodLimits.Default.Nodes, 0, MaxNeighbours);
        var perRelation = new NumberArgument(
            "perRelation",
            "The maximum number of nodes that one node adds through one relation, so that a hub does not " + "crowd out the others.",
            NeighbourhoodLimits.Default.PerRelation,
            0,
            MaxNeighbours
        );
        var relations = new ChoicesArgument(
            "relations",
            "The types of relation to follow, both ways; all by default. Relations between the nodes are given whatever their type.",
            AnalysisVocabularies.RelationTypes(schema)
        );
        var order = new ChoiceArgument(
            "order",
            "Which neighbours of a node are added first; by id by default.",
            AnalysisVocabularies.NeighbourOrders,
            AnalysisVocabularies.NameOf(NeighbourOrder.Id)
        );
        var shown = new NodesArgument(
            "shown",
            "Nodes that the caller already has. They are not added or counted again, but their relations to the nodes of the answer "
                + "are given; those between two of them are not. Those that do not exist are ignored.",
            IsRequired: false
        );
        var neighbour = new ResultType<NeighbourWithPlace>("Neighbour", "A node of a neighbourhood.")
            .Node("node", (_, found) => found.Neighbour.Node, "The node.")
            .WithPlace(found => found.Places.Of(found.Neighbour.Node))
            .Int("depth", found => found.Neighbour.Depth, "How many relations away it is.")
            .Many(
                "leftOut",
                LeftOutType.Of(schema),
                found => found.Neighbour.LeftOut,
                _ => schema.Kinds.Count,
                "Its neighbours that are not in the answer, by kind: beyond the limits, or too far."
            )
            .Many(
                "relationsLeftOut",
                LeftOutType.OfRelations(schema),
                found => found.Neighbour.RelationsLeftOut,
                _ => LeftOutType.TypicalRelations,
                "The same, by relation. A neighbour over two relations is in both."
            );
        var result = new ResultType<NeighbourhoodWithPlaces>("Neighbourhood", "What is around some nodes.")
            .Many("nodes", neighbour, found => found.Nodes, size => size.Number(first), "The nodes, nearest first.")
            .Many(
                "edges",
                edge,
                found => found.Found.Edges,
                size => Math.Min(MaxEdges, 10.0 * size.Number(first)),
                "The relations between these nodes, and between them and those of shown."
            )
            .Int("edgesLeftOut", found => found.Found.EdgesLeftOut, "How many of these relations are not in the answer.");
        return GraphAnalysis.Of(
            "neighbourhood",
            "The nodes around some nodes, and the relations between them.",
            result,
            Run,
            of,
            depth,
            kinds,
            without,
            first,
            perRelation,
            relations,
            order,
            shown
        );

        NeighbourhoodWithPlaces Run(AnalysisRequest request)
        {
            var nodes = request.Nodes(of);
            var limits = new NeighbourhoodLimits(request.Number(first), request.Number(perRelation), MaxEdges);
            return nodes.Distinct().Count() > limits.Nodes
                ? throw new AnalysisException(
                    QueryCodes.LimitRows,
                    $"'{of.Name}' names {nodes.Distinct().Count()} nodes and '{first.Name}' is {limits.Nodes}: give a 'first' of at "
                        + $"least as many."
                )
                : new(
                    Paths.Neighbourhood.Of(
                        request.Snapshot,
                        nodes,
                        request.Number(depth),
                        request.Kinds(kinds),
                        limits,
                        request.NodeSet(without),
                        AnalysisVocabularies.RelationTypesOf(request, relations),
                        AnalysisVocabularies.ValueOf<NeighbourOrder>(request.Choice(order)),
                        request.NodeSet(shown),
                        request.Cancellation
                    ),
                    request.Places
                );
        }
    }

    private static GraphAnalysis Connections(GraphSchema schema, ResultType<PathEdge> edge)
    {
        var from = new NodeArgument("from", "An organisation or a project.");
        var to = new NodeArgument("to", "Another.");
        var without = NodesArgument.Without(
            "Nodes that do not count as shared, nor as a way to something shared. The two actors themselves " + "always count."
        );
        var first = new NumberArgument(
            "first",
            "The maximum number of shared things, and of direct relations. All are counted.",
            Paths.Connections.DefaultLimit,
            0,
            MaxShared
        );
        var route = new ResultType<Route>("Route", "How an actor is related to what it shares.")
            .Enum("way", AnalysisVocabularies.TieWays, found => AnalysisVocabularies.NameOf(found.Way), "In which way.")
            .Nodes("nodes", found => found.Path.Nodes, _ => 4, "The nodes from the actor to what it shares.")
            .Many("edges", edge, found => found.Path.Edges, _ => 3, "What joins each node to the next.");
        var shared = new ResultType<Connection>("SharedThing", "Something that two actors share.")
            .Enum(
                "reason",
                AnalysisVocabularies.TieReasons(schema),
                found => AnalysisVocabularies.NameOf(found.Reason),
                "What sharing it means."
            )
            .Node("node", (_, found) => found.Shared, "What they share.")
            .Many(
                "from",
                route,
                found => found.From,
                _ => Paths.Connections.DefaultRoutes,
                "How the first actor is related to it: the first few routes."
            )
            .Int("fromCount", found => (int)Math.Min(int.MaxValue, found.FromCount), "How many routes the first has.")
            .Many(
                "to",
                route,
                found => found.To,
                _ => Paths.Connections.DefaultRoutes,
                "How the second actor is related to it: the first few routes."
            )
            .Int("toCount", found => (int)Math.Min(int.MaxValue, found.ToCount), "How many routes the second has.");
        var result = new ResultType<Connections>("Connections", "How two actors are related.")
            .Int("totalCount", found => found.Count, "How many things they share.")
            .Many("shared", shared, found => found.Shared, size => size.Number(first), "The first of them, by reason, then by id.")
            .Int("directCount", found => found.DirectCount, "How many relations join the two directly.")
            .Many("direct", edge, found => found.Direct, size => size.Number(first), "The first of them.");
        return GraphAnalysis.OfOptional(
            "connections",
            "What two organisations or projects share: themes, networks, territories, partners. null if one " + "of them does not exist.",
            result,
            Run,
            from,
            to,
            without,
            first
        );

        Connections? Run(AnalysisRequest request)
        {
            Check(request, from);
            Check(request, to);
            return request.Node(from) is { } one && request.Node(to) is { } other
                ? Paths.Connections.Between(
                    request.Snapshot,
                    one,
                    other,
                    request.Number(first),
                    without: request.NodeSet(without),
                    cancellation: request.Cancellation
                )
                : null;
        }

        static void Check(AnalysisRequest request, NodeArgument argument)
        {
            var kind = request.Snapshot.Schema.KindOfId(request.Text(argument))!;
            if (Networks.Ties.Of(kind).Count == 0)
            {
                throw new AnalysisException(
                    QueryCodes.IdWrongKind,
                    $"'{argument.Name}' is '{request.Text(argument)}', the id of a {kind}; expected an organisation or a project: only "
                        + $"these share things."
                );
            }
        }
    }
}
