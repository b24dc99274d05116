using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>Who could help whom, as a root field.</summary>
internal static class MatchAnalyses
{
    private const int MaxMatches = 1000;

    /// <summary>A route is rarely longer than this: to the project, to a territory, and two steps up.</summary>
    private const int TypicalRoute = 4;

    public static IEnumerable<GraphAnalysis> Of(GraphSchema schema) => [Matches(schema), BalanceAnalyses.ThemeBalance(schema)];

    private static GraphAnalysis Matches(GraphSchema schema)
    {
        var relations = new MatchRelations(schema);
        (MatchOf Of, NodeArgument Argument)[] ids =
        [
            (MatchOf.Need, new("need", "The offers that may answer this need.", IsRequired: false, relations.Need)),
            (MatchOf.Offer, new("offer", "The needs that this offer may answer.", IsRequired: false, relations.Offer)),
            (MatchOf.Project, new("project", "Both, for the needs and the offers of this project.", IsRequired: false, relations.Project)),
            (
                MatchOf.Organisation,
                new("organisation", "Both, for the projects that this organisation carries.", IsRequired: false, relations.Organisation)
            ),
        ];
        var where = new FilterArgument(
            "where",
            "Which needs and offers take part: needs, offers; projects and organisations, of which one of an item must satisfy it (its "
                + "project, one that carries it). What an id names is not asked whether its project and carriers do. Other kinds "
                + "are refused."
        );
        var minScore = new NumberArgument("minScore", "The least score.", 0, 0, 5 * MatchWeights.MostPoints);
        var first = new NumberArgument("first", "At most so many; all are counted.", 20, 0, MaxMatches);
        var result = new ResultType<Matches>("Matches", "Needs and offers that may answer them.")
            .Int("totalCount", found => found.TotalCount, "How many there are, also those not listed.")
            .Many(
                "nodes",
                MatchType(schema, relations),
                found => found.Nodes,
                size =>
                    Math.Min(
                        size.Number(first),
                        (double)size.Statistics.CountOf(relations.Need) * size.Statistics.CountOf(relations.Offer)
                    ),
                "The best of them, best first; equal ones by the ids of need and offer."
            );
        return GraphAnalysis.Of(
            "matches",
            "Which offers may answer which needs, best first, by themes, resources, audiences, nearness and networks in common. Never "
                + "of one project, nor of two that one organisation carries; never by place or network alone.",
            result,
            Run,
            [.. ids.Select(id => id.Argument), where, minScore, first]
        );

        Matches Run(AnalysisRequest request)
        {
            MatchFilter.Check(request, where, MatchFilter.Kinds(relations));
            var (least, most) = (request.Number(minScore), request.Number(first));
            return ids.Where(id => request.IsGiven(id.Argument)).ToList() switch
            {
                [] => Matching.Matches.Find(request, MatchOf.Everything, -1, least, most),
                [var (of, id)] => request.Node(id) is { } node
                    ? Matching.Matches.Find(request, of, node.Row, least, most)
                    : Matching.Matches.None,
                [var one, var other, ..] => throw new AnalysisException(
                    "MATCH_IDS",
                    $"'{one.Argument.Name}' and '{other.Argument.Name}' are both given; expected at most one of "
                        + $"{string.Join(", ", ids.Select(id => id.Argument.Name))}. Ask for each under a key of its own."
                ),
            };
        }
    }

    private static ResultType<Match> MatchType(GraphSchema schema, MatchRelations relations) =>
        new ResultType<Match>("Match", "A need and an offer that may answer it.")
            .Node("need", (_, match) => match.Need, "What is sought.", relations.Need)
            .Node("offer", (_, match) => match.Offer, "What is offered.", relations.Offer)
            .Float(
                "score",
                match => (double)match.Score,
                "The sum of the points of its parts, to one decimal; by the default weights at most 100."
            )
            .Many(
                "parts",
                PartType(schema),
                match => match.Parts(),
                _ => MatchWords.Criteria.Values.Count,
                "What the points are for, one for each criterion that gave any."
            );

    private static ResultType<MatchPart> PartType(GraphSchema schema) =>
        new ResultType<MatchPart>("MatchPart", "What one criterion gave to a match.")
            .Enum("criterion", MatchWords.Criteria, part => AnalysisVocabularies.NameOf(part.Criterion), "The criterion.")
            .Float("points", part => (double)part.Points, "The points it gave, to one decimal.")
            .Float("most", part => (double)part.Most, "The most it could give: its weight.")
            .Enum(
                "way",
                MatchWords.Ways,
                part => AnalysisVocabularies.NameOf(part.Way),
                "How the two have something in common; of several themes, the best."
            )
            .Int(
                "distance",
                part => part.Distance,
                "Steps in the thesaurus between the best two themes; 0 where they are one, and of other criteria."
            )
            .Int("count", part => part.Count, "How many things they have in common, also those not listed.")
            .Nodes(
                "nodes",
                part => part.Nodes,
                _ => 2 * MatchRoutes.Shown,
                "The first of them that are nodes: themes, the best first, territories, networks."
            )
            .Texts("values", part => part.Values, "Those that are values: resources, audiences, milieux.")
            .Many(
                "relations",
                EdgeType.Of(schema),
                part => part.Relations,
                _ => 2 * MatchRoutes.Shown * TypicalRoute,
                "The relations that lead from the need, and from the offer, to these, with their sources."
            );
}
