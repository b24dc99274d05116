using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis.Paths;

/// <summary>The shortest paths between two nodes, as a root field.</summary>
internal static class PathAnalysis
{
    private const int MaxPaths = 1000;

    public static GraphAnalysis Of(GraphSchema schema, ResultType<PathEdge> edge)
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
                "How many relations the nodes between the two ends have in total. The fewer, the more meaningful the path."
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
}
