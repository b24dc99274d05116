using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Analysis.Layout;

/// <summary>Pictures of the graph, as a root field.</summary>
internal static class PictureAnalyses
{
    private const int UsualNodes = 400;
    private const int MaxNodes = 10_000;
    private const int UsualAround = 20;
    private const int MaxAround = 200;
    private const int MaxEdges = 100_000;

    public static IEnumerable<GraphAnalysis> Of(GraphSchema schema) => [Picture(schema)];

    private static GraphAnalysis Picture(GraphSchema schema)
    {
        var kinds = new ChoicesArgument(
            "kinds",
            "The kinds of nodes to show. By default organisations, projects, networks and themes, or those of ids where these are given.",
            AnalysisVocabularies.Kinds(schema)
        );
        var where = new FilterArgument("where", "The conditions for a node to be shown. Only kinds that are shown can be filtered.");
        var ids = new NodesArgument(
            "ids",
            "Show only these nodes; all by default. Those that do not exist are ignored.",
            IsRequired: false
        );
        var without = NodesArgument.Without("Nodes that are not shown or counted.");
        var around = new NodesArgument(
            "around",
            "Show the neighbours of these nodes too: over each relation in turn, those with most relations first. "
                + "Nodes that do not exist are ignored.",
            IsRequired: false
        );
        var aroundKinds = new ChoicesArgument(
            "aroundKinds",
            "The kinds of these neighbours; all by default.",
            AnalysisVocabularies.Kinds(schema)
        );
        var aroundRelations = new ChoicesArgument(
            "aroundRelations",
            "The types of relation to these neighbours; all by default.",
            AnalysisVocabularies.RelationTypes(schema)
        );
        var aroundFirst = new NumberArgument("aroundFirst", "The maximum number of these neighbours.", UsualAround, 0, MaxAround);
        var first = new NumberArgument("first", "The maximum number of nodes. The rest is counted by kind.", UsualNodes, 0, MaxNodes);
        var node = new ResultType<PicturedNode>("PictureNode", "A node of a picture.")
            .Node("node", (_, found) => found.Drawn.Node, "The node.")
            .WithPlace(found => found.Place)
            .Int("degree", found => found.Drawn.Degree, "How many relations it has in the whole graph.")
            .Float("size", found => found.Drawn.Size, "The radius of its mark, in the same pixels as x and y.")
            .Many(
                "leftOut",
                LeftOutType.Of(schema),
                found => found.In.Hidden.ByKind(found.Number),
                _ => schema.Kinds.Count,
                "Its neighbours that are not in the picture, by kind."
            )
            .Many(
                "relationsLeftOut",
                LeftOutType.OfRelations(schema),
                found => found.In.Hidden.ByRelation(found.Number),
                _ => LeftOutType.TypicalRelations,
                "The same, by relation. A neighbour over two relations is in both."
            );
        var result = new ResultType<PictureResult>("Picture", "Nodes to draw, with their places, and the relations between them.")
            .Many("nodes", node, found => found.Nodes, size => size.Number(first), "The nodes, those with most relations first.")
            .Many(
                "edges",
                EdgeType.Of(schema),
                found => found.Picture.Edges,
                size => Math.Min(MaxEdges, 10.0 * size.Number(first)),
                "All relations between these nodes."
            )
            .Many(
                "nodesLeftOut",
                LeftOutType.Of(schema),
                found => found.Picture.LeftOut,
                _ => schema.Kinds.Count,
                "The nodes beyond first, by kind: those with fewest relations."
            )
            .Int("totalCount", found => found.Picture.TotalCount, "How many nodes there are, including those left out.");
        return GraphAnalysis.Of(
            "picture",
            "A picture of the graph: nodes with their places, computed once for a version of the data, and the relations between them. "
                + "A node has the same place in every picture and in the network files. A picture with too many relations is refused, "
                + "never truncated.",
            result,
            Run,
            kinds,
            where,
            ids,
            without,
            first,
            around,
            aroundKinds,
            aroundRelations,
            aroundFirst
        );

        PictureResult Run(AnalysisRequest request)
        {
            var shown = KindsOf(request, kinds, ids);
            FilteredKinds.Check(request, where, shown);
            CheckAround(request);
            IEnumerable<GraphNode> nodes = [.. Candidates(request, shown, ids).Except(request.NodeSet(without))];
            if (request.IsGiven(around))
            {
                nodes = nodes.Concat(Brought(request, nodes.ToHashSet()));
            }

            return new(Layout.Picture.Of(request.Snapshot, nodes, request.Number(first), MaxEdges, request.Cancellation), request.Places);
        }

        // What says which neighbours, without a node to have them, is a slip: passing it over would answer another question.
        void CheckAround(AnalysisRequest request)
        {
            AnalysisArgument? useless =
                request.IsGiven(around) ? null
                : request.IsGiven(aroundKinds) ? aroundKinds
                : request.IsGiven(aroundRelations) ? aroundRelations
                : request.Number(aroundFirst) != UsualAround ? aroundFirst
                : null;
            if (useless is not null)
            {
                throw new AnalysisException(
                    QueryCodes.MissingValue,
                    $"'{useless.Name}' restricts the neighbours of the nodes in '{around.Name}', which is not given. Give it, or leave out "
                        + $"'{useless.Name}'."
                );
            }
        }

        IEnumerable<GraphNode> Brought(AnalysisRequest request, HashSet<GraphNode> shown)
        {
            var parents = request.Nodes(around).ToHashSet();
            var most = request.Number(aroundFirst);
            return Neighbourhood
                .Of(
                    request.Snapshot,
                    parents,
                    kinds: request.Kinds(aroundKinds),
                    limits: new(parents.Count + most, most, 0),
                    without: request.NodeSet(without),
                    via: AnalysisVocabularies.RelationTypesOf(request, aroundRelations),
                    order: NeighbourOrder.Degree,
                    shown: shown,
                    cancellation: request.Cancellation
                )
                .Nodes.Where(found => found.Depth > 0)
                .Select(found => found.Node);
        }
    }

    private static IReadOnlyList<NodeKind> KindsOf(AnalysisRequest request, ChoicesArgument kinds, NodesArgument ids) =>
        request.Kinds(kinds) is { } given ? [.. given]
        : request.IsGiven(ids) ? request.Snapshot.Schema.Kinds
        : [.. PictureNodes.Kinds(request.Snapshot.Schema)];

    private static IEnumerable<GraphNode> Candidates(AnalysisRequest request, IReadOnlyList<NodeKind> kinds, NodesArgument ids)
    {
        var nodes = request.IsGiven(ids)
            ? request.Nodes(ids).Distinct().Where(node => kinds.Contains(node.Kind))
            : kinds.SelectMany(kind => Enumerable.Range(0, request.Snapshot[kind].Count).Select(row => new GraphNode(kind, row)));
        return request.Accepts is { } accepts ? nodes.Where(node => accepts(node.Kind, node.Row)) : nodes;
    }

    private sealed record PicturedNode(DrawnNode Drawn, Picture In, PlacesInPicture Places)
    {
        public int Number => In.Walk.NumberOf(Drawn.Node);

        public (double X, double Y) Place => Places.Of(Drawn.Node);
    }

    private sealed record PictureResult(Picture Picture, PlacesInPicture Places)
    {
        public IEnumerable<PicturedNode> Nodes => Picture.Nodes.Select(node => new PicturedNode(node, Picture, Places));
    }
}
