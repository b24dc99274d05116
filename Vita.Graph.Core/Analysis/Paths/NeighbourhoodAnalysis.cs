using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Analysis.Paths;

/// <summary>What is around some nodes, as a root field.</summary>
internal static class NeighbourhoodAnalysis
{
    private const int MaxDepth = 6;
    private const int MaxNeighbours = 2_000;
    private const int MaxEdges = 20_000;

    public static GraphAnalysis Of(GraphSchema schema, ResultType<PathEdge> edge)
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
            "The maximum number of nodes that one node adds through one relation, so that a hub does not crowd out the others.",
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
                    Neighbourhood.Of(
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
}
