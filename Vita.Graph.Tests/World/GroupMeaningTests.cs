using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Surface;
using Xunit;

namespace Vita.Graph.Tests.World;

/// <summary>What groups, aggregates and facets mean, over the small world: what is expected is typed here, and both the product and the
/// naive evaluator are asked.</summary>
public class GroupMeaningTests
{
    [Theory]
    [InlineData(
        "a row counts once in the group of each of its keys, and one without in that of the absent key",
        "groupBy(by: [KIND]) { count kind }",
        "4 null 2 AI 1 ACI 1 GES"
    )]
    [InlineData(
        "several keys make one group for each combination that occurs",
        "groupBy(by: [KIND, FOUNDED_YEAR]) { labels }",
        "null null Atelier et chantier d'insertion 1985 Association intermédiaire 1985 Association intermédiaire null Groupe (ou "
            + "groupement) économique solidaire null null -2147483648 null 1985"
    )]
    [InlineData(
        "labels in English; yes and no",
        "groupBy(by: [IS_SIAE], order: [{ keys: ASC }]) { labels labelsEn }",
        "non no oui yes null null"
    )]
    [InlineData(
        "a key at the end of a path that leads there in several ways is one key",
        "groupBy(by: [TERRITORY], having: { count: { eq: 1 } }) { territory { id } count }",
        "territory/ring-1 1 territory/ring-2 1"
    )]
    [InlineData("values at the end of a path", "groupBy(by: [MILIEU], order: [{ keys: ASC }]) { milieu count }", "RURAL 1 URBAN 1 null 6")]
    [InlineData(
        "absent keys come last in both directions",
        "groupBy(by: [MILIEU], order: [{ keys: DESC }]) { milieu }",
        "URBAN RURAL null"
    )]
    [InlineData("two edges to one network are one key", "groupBy(by: [CERTIFICATION]) { count certification { name } }", "5 null 2 Label")]
    [InlineData(
        "offset and first cut what is ordered",
        "groupBy(by: [KIND], order: [{ count: ASC }, { keys: DESC }], offset: 1, first: 2) { kind }",
        "ACI AI"
    )]
    [InlineData(
        "statistics of none are absent, their numbers 0",
        "groupBy(by: [KIND], order: [{ keys: ASC }], offset: 2, first: 1) { kind aggregate { foundedYear { count distinct min max sum "
            + "avg stddev } } }",
        "GES 0 0 null null null null null"
    )]
    [InlineData(
        "statistics of one value have no deviation",
        "groupBy(by: [KIND], first: 1, offset: 2) { kind aggregate { foundedYear { count sum avg stddev } } }",
        "ACI 1 1985 1985 null"
    )]
    [InlineData(
        "having asks statistics too, and an absent one satisfies only what is negated",
        "groupBy(by: [KIND], having: { foundedYear: { min: { ngte: 1985 } } }) { kind }",
        "null GES"
    )]
    [InlineData(
        "having with logic",
        "groupBy(by: [KIND], having: { or: [{ count: { gt: 3 } }, { not: { foundedYear: { count: { eq: 0 } } } }] }) { kind }",
        "null AI ACI"
    )]
    [InlineData(
        "groups are ordered by a statistic, absent last",
        "groupBy(by: [KIND], order: [{ foundedYear: { max: DESC } }]) { kind aggregate { foundedYear { max } } }",
        "ACI 1985 AI 1985 null 1985 GES null"
    )]
    public async Task Organisations(string sentence, string selection, string values)
    {
        var found = JsonLeaves.Of(await Ask($"{{ organisations {{ {selection} }} }}"));
        Assert.True(values == found, $"{sentence}: {found}");
    }

    [Theory]
    [InlineData(
        "{ organisations { aggregate { count distinct foundedYear { count distinct min max sum avg stddev } kinds { count distinct } "
            + "name { count distinct } } } }",
        "7 7 3 2 -2147483648 1985 -2147479678 -715826559.3333334 1239851408.2934039 4 3 6 5"
    )]
    [InlineData("{ figures { aggregate { count value { count sum min max avg } } } }", "3 2 1E+21 -0.5 1E+21 5E+20")]
    [InlineData("{ organisations(first: 0) { aggregate { count } } }", "7")]
    [InlineData(
        "{ organisations(where: { or: [] }) { aggregate { count distinct foundedYear { sum } } groupBy(by: [KIND]) { count } } }",
        "0 0 null"
    )]
    [InlineData(
        "{ node(id: \"organisation/oeuvre-1\") { ... on Organisation { partnersConnection { aggregate { count distinct } } } } }",
        "3 2"
    )]
    [InlineData(
        "{ node(id: \"organisation/alone\") { ... on Organisation { partnersConnection { aggregate { count foundedYear { max } } } "
            + "needsConnection(where: { text: { contains: \"x\" } }) { totalCount aggregate { count } } } } }",
        "0 null 0 0"
    )]
    [InlineData(
        "{ node(id: \"organisation/oeuvre-1\") { ... on Organisation { certificationsConnection { aggregate { count distinct date { min "
            + "max } version { count } node { count name { distinct } } } } } } }",
        "2 1 2008 2011-05-01 1 2 1"
    )]
    [InlineData("{ territories { groupBy(by: [REGION], order: [{ keys: ASC }]) { region { id } count } } }", "territory/new 1 null 5")]
    [InlineData(
        "{ territories { groupBy(by: [REGION_2010], order: [{ keys: ASC }]) { region2010 { id } count } } }",
        "territory/old 1 null 5"
    )]
    [InlineData(
        "{ territories { groupBy(by: [KIND, MILIEU]) { count labels } } }",
        "2 Région, d'aujourd'hui ou de 1970–2015 null 2 null Rural 2 null null 1 null Urbain"
    )]
    [InlineData("{ needs { groupBy(by: [THEME], order: [{ keys: DESC }]) { theme { label } count } } }", "Milieu 1 Bas 1")]
    public async Task A_question(string document, string values) => Assert.Equal(values, JsonLeaves.Of(await Ask(document)));

    [Theory]
    [InlineData(
        "a facet counts as if nothing were asked of its own key",
        "kinds: { some: { eq: GES } }",
        "KIND null 4 AI 2 ACI 1 GES 1 IS_SIAE null 1"
    )]
    [InlineData(
        "what is asked of others counts",
        "kinds: { some: { eq: AI } }, foundedYear: { gt: 0 }",
        "KIND ACI 1 AI 1 null 1 IS_SIAE null 1"
    )]
    [InlineData(
        "its own conditions are left out wherever they must hold: under and, not, and where all of an or are its own",
        "and: [{ not: { kinds: { any: true } } }, { or: [{ kinds: { any: true } }, { kinds: { none: {} } }] }], name: { "
            + "startsWith: \"L\" }",
        "KIND AI 2 ACI 1 GES 1 IS_SIAE"
    )]
    [InlineData(
        "but not where an or mixes them with others",
        "or: [{ kinds: { some: { eq: GES } } }, { foundedYear: { lt: 0 } }]",
        "KIND GES 1 null 1 IS_SIAE null 1 null 1"
    )]
    [InlineData(
        "an or of nothing asks of nothing, wherever it lies",
        "or: [{ or: [] }, { kinds: { some: { eq: GES } } }]",
        "KIND null 4 AI 2 ACI 1 GES 1 IS_SIAE null 1"
    )]
    [InlineData(
        "so does a comparison with null",
        "not: { or: [{ foundedYear: { gt: null } }, { kinds: { some: { eq: GES } } }] }",
        "KIND null 4 AI 2 ACI 1 GES 1 IS_SIAE null 4 null 2"
    )]
    public async Task Facets_of_organisations(string sentence, string where, string values)
    {
        var found = JsonLeaves.Of(
            await Ask($"{{ organisations(where: {{ {where} }}) {{ facets(by: [KIND, IS_SIAE]) {{ key groups {{ kind count }} }} }} }}")
        );
        Assert.True(values == found, $"{sentence}: {found}");
    }

    [Fact]
    public async Task More_groups_than_the_limit_are_refused_and_never_cut()
    {
        var engine = new EmbeddedEngine(SnapshotBuilder.Build(SmallWorld.Facts), RealPipeline.NoLimits with { MaxGroups = 3 });
        var pipeline = new RealPipeline(SmallWorld.Facts.Schema, engine);

        Assert.Equal("4", JsonLeaves.Of(await pipeline.Data("{ organisations { groupBy(by: [IS_SIAE], first: 1) { count } } }"))[..1]);
        var refusal = await Assert.ThrowsAsync<QueryException>(() =>
            pipeline.Data("{ organisations { few: groupBy(by: [KIND], first: 1) { count } } }")
        );
        Assert.Equal(QueryCodes.LimitGroups, refusal.Errors[0].Code);
        Assert.Equal("'few' makes more than 3 groups. Group by fewer keys, or let 'where' keep fewer rows.", refusal.Errors[0].Message);
    }

    private static async Task<string> Ask(string document)
    {
        var answer = await SmallWorld.Asked.Real.Data(document);
        Assert.Equal(SmallWorld.Asked.Naive.Data(document), answer);
        return answer;
    }
}
