using Vita.Graph.Core.Schema;

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
            "The most relations of a path.",
            ShortestPaths.DefaultMaxLength,
            0,
            ShortestPaths.MostLength
        );
        var via = new ChoicesArgument(
            "via",
            "The types of relation to follow, both ways; all by default.",
            AnalysisVocabularies.RelationTypes(schema)
        );
        var where = new FilterArgument("where", "What nodes between the two ends must satisfy.");
        var without = NodesArgument.Without("Nodes that no path leads over; the two ends are there all the same.");
        var first = new NumberArgument("first", "At most so many paths; all are counted.", ShortestPaths.DefaultLimit, 0, MaxPaths);
        var path = new ResultType<GraphPath>("GraphPath", "A path.")
            .Nodes("nodes", found => found.Nodes, size => size.Number(maxLength) + 1, "Its nodes, from one end to the other.")
            .Many("edges", edge, found => found.Edges, size => size.Number(maxLength), "What joins each node to the next.")
            .Int(
                "links",
                found => (int)Math.Min(int.MaxValue, found.Links),
                "How many relations the nodes between the two ends have in all: the fewer, the more the path tells."
            );
        var result = new ResultType<ShortestPaths>(
            "ShortestPaths",
            "All shortest paths between two nodes. Two relations between the same nodes make two paths."
        )
            .OptionalInt("length", found => found.Length, "How many relations each has; absent where none is short enough.")
            .Int("totalCount", found => (int)Math.Min(int.MaxValue, found.Count), "How many there are, also those not listed.")
            .Many(
                "paths",
                path,
                found => found.Paths,
                size => size.Number(first),
                "The first of them: by links, then by the relations of the node between the ends that has most, then by the ids of "
                    + "their nodes."
            );
        return GraphAnalysis.OfOptional(
            "path",
            "The shortest paths between two nodes; null where one of them does not exist. Between two porteurs they lead over what "
                + "nearly all share, such as network/vita: leave that out by without.",
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
                    TypesOf(request, via),
                    request.Accepts,
                    request.Number(first),
                    request.NodeSet(without),
                    request.Cancellation
                )
                : null;
    }

    private static HashSet<RelationType>? TypesOf(AnalysisRequest request, ChoicesArgument via) =>
        request.Texts(via)?.Select(name => AnalysisVocabularies.RelationTypeOf(request.Snapshot.Schema, name)).ToHashSet();

    private static GraphAnalysis Neighbourhood(GraphSchema schema, ResultType<PathEdge> edge)
    {
        var of = new NodesArgument("of", "Where to begin. Nodes that do not exist are passed over.");
        var depth = new NumberArgument("depth", "How many relations to go.", 1, 0, MaxDepth);
        var kinds = new ChoicesArgument(
            "kinds",
            "The kinds of nodes to show and to go through; all by default.",
            AnalysisVocabularies.Kinds(schema)
        );
        var without = NodesArgument.Without("Nodes that are not shown, gone through or counted; a node of of is there all the same.");
        var first = new NumberArgument("first", "At most so many nodes.", NeighbourhoodLimits.Default.Nodes, 0, MaxNeighbours);
        var perRelation = new NumberArgument(
            "perRelation",
            "At most so many nodes that one node brings in over one relation, so that a hub does not crowd out the others.",
            NeighbourhoodLimits.Default.PerRelation,
            0,
            MaxNeighbours
        );
        var leftOut = new ResultType<LeftOut>("LeftOut", "Neighbours that are not in the answer.")
            .Enum("kind", AnalysisVocabularies.Kinds(schema), group => AnalysisVocabularies.NameOf(group.Kind), "Their kind.")
            .Int("count", group => group.Count, "How many.");
        var neighbour = new ResultType<Neighbour>("Neighbour", "A node of a neighbourhood.")
            .Node("node", (_, found) => found.Node, "The node.")
            .Int("depth", found => found.Depth, "How many relations away it is.")
            .Many(
                "leftOut",
                leftOut,
                found => found.LeftOut,
                _ => schema.Kinds.Count,
                "Its neighbours that are not in the answer, by kind: cut off, or too far."
            );
        var result = new ResultType<Neighbourhood>("Neighbourhood", "What surrounds some nodes.")
            .Many("nodes", neighbour, found => found.Nodes, size => size.Number(first), "The nodes, nearest first.")
            .Many(
                "edges",
                edge,
                found => found.Edges,
                size => Math.Min(MaxEdges, 10.0 * size.Number(first)),
                "The relations between these nodes."
            )
            .Int("edgesLeftOut", found => found.EdgesLeftOut, "How many relations between these nodes are not in the answer.");
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
            perRelation
        );

        Neighbourhood Run(AnalysisRequest request)
        {
            var nodes = request.Nodes(of);
            var limits = new NeighbourhoodLimits(request.Number(first), request.Number(perRelation), MaxEdges);
            return nodes.Distinct().Count() > limits.Nodes
                ? throw new AnalysisException(
                    "LIMIT_ROWS",
                    $"'{of.Name}' names {nodes.Distinct().Count()} nodes and '{first.Name}' is {limits.Nodes}: give a 'first' of at "
                        + $"least as many."
                )
                : Paths.Neighbourhood.Of(
                    request.Snapshot,
                    nodes,
                    request.Number(depth),
                    request.Kinds(kinds),
                    limits,
                    request.NodeSet(without),
                    request.Cancellation
                );
        }
    }

    private static GraphAnalysis Connections(GraphSchema schema, ResultType<PathEdge> edge)
    {
        var from = new NodeArgument("from", "An organisation or a project.");
        var to = new NodeArgument("to", "Another.");
        var without = NodesArgument.Without("Nodes that do not count as shared, nor as a way to what is; the two themselves do.");
        var first = new NumberArgument(
            "first",
            "At most so many things, and direct relations; all are counted.",
            Paths.Connections.DefaultLimit,
            0,
            MaxShared
        );
        var route = new ResultType<Route>("Route", "How an actor comes to what it shares.")
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
                "How the first comes to it; the first few routes."
            )
            .Int("fromCount", found => (int)Math.Min(int.MaxValue, found.FromCount), "How many routes the first has.")
            .Many("to", route, found => found.To, _ => Paths.Connections.DefaultRoutes, "How the second comes to it; the first few routes.")
            .Int("toCount", found => (int)Math.Min(int.MaxValue, found.ToCount), "How many routes the second has.");
        var result = new ResultType<Connections>("Connections", "What two actors have to do with each other.")
            .Int("totalCount", found => found.Count, "How many things they share.")
            .Many("shared", shared, found => found.Shared, size => size.Number(first), "The first of them, by reason, then by id.")
            .Int("directCount", found => found.DirectCount, "How many relations join the two directly.")
            .Many("direct", edge, found => found.Direct, size => size.Number(first), "The first of them.");
        return GraphAnalysis.OfOptional(
            "connections",
            "What two organisations or projects share: themes, networks, territories, partners; null where one of them does not exist.",
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
                    "ID_WRONG_KIND",
                    $"'{argument.Name}' is '{request.Text(argument)}', the id of a {kind}; expected an organisation or a project: only "
                        + $"these share things."
                );
            }
        }
    }
}
