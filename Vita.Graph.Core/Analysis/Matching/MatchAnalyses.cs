using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

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
            (
                MatchOf.Project,
                new("project", "Matches for the needs and the offers of this project.", IsRequired: false, relations.Project)
            ),
            (
                MatchOf.Organisation,
                new("organisation", "Matches for the projects that this organisation carries.", IsRequired: false, relations.Organisation)
            ),
        ];
        var where = new FilterArgument(
            "where",
            "Which needs and offers take part. Keys: needs, offers, projects and organisations. A filter on "
                + "projects or organisations must hold for the project of an item, or for one of its carriers; it "
                + "does not apply to the item given by an id. Other kinds are refused."
        );
        var minScore = new NumberArgument("minScore", "The minimum score.", 0, 0, 5 * MatchWeights.MostPoints);
        var first = new NumberArgument("first", "The maximum number listed. All are counted.", 20, 0, MaxMatches);
        var result = new ResultType<Matches>("Matches", "Needs, and the offers that may answer them.")
            .Int("totalCount", found => found.TotalCount, "How many there are, including those not listed.")
            .Many(
                "nodes",
                MatchType(schema, relations),
                found => found.Nodes,
                size =>
                    Math.Min(
                        size.Number(first),
                        (double)size.Statistics.CountOf(relations.Need) * size.Statistics.CountOf(relations.Offer)
                    ),
                "The best ones, best first. Equal scores are ordered by the ids of the need and the offer."
            );
        return GraphAnalysis.Of(
            "matches",
            "Which offers may answer which needs, best first. The score counts shared themes, resources, "
                + "audiences and networks, and how near they are. A need and an offer never match if they belong "
                + "to the same project or to two projects of one organisation, or if they share only a place or a "
                + "network.",
            result,
            Run,
            [.. ids.Select(id => id.Argument), where, minScore, first]
        );

        Matches Run(AnalysisRequest request)
        {
            FilteredKinds.Check(request, where, MatchFilter.Kinds(relations));
            var (least, most) = (request.Number(minScore), request.Number(first));
            return ids.Where(id => request.IsGiven(id.Argument)).ToList() switch
            {
                [] => Matching.Matches.Find(request, MatchOf.Everything, -1, least, most),
                [var (of, id)] => request.Node(id) is { } node
                    ? Matching.Matches.Find(request, of, node.Row, least, most)
                    : Matching.Matches.None,
                [var one, var other, ..] => throw new AnalysisException(
                    QueryCodes.MatchIds,
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
                "The sum of the points of its parts, to one decimal. At most 100 with the default weights."
            )
            .Many(
                "parts",
                PartType(schema),
                match => match.Parts(),
                _ => MatchWords.Criteria.Values.Count,
                "How the score is made up: one part for each criterion that gave points."
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
                "The way in which the two match. For several themes, the best one."
            )
            .Int(
                "distance",
                part => part.Distance,
                "Steps in the thesaurus between the two best themes. 0 if they are the same theme, and for other criteria."
            )
            .Int("count", part => part.Count, "How many things they have in common, including those not listed.")
            .Nodes(
                "nodes",
                part => part.Nodes,
                _ => 2 * MatchRoutes.Shown,
                "The first of these that are nodes: themes (best first), territories, networks."
            )
            .Texts("values", part => part.Values, "Those of these that are values: resources, audiences, milieux.")
            .Many(
                "relations",
                EdgeType.Of(schema),
                part => part.Relations,
                _ => 2 * MatchRoutes.Shown * TypicalRoute,
                "The relations from the need and from the offer to what they share, with their sources."
            );
}
