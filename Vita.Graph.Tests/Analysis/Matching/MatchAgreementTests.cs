using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Analysis.Matching;

/// <summary>Matches are those of plain joins over the facts, from every side, on random graphs and on the bundled seeds.</summary>
[Trait("Speed", "Slow")]
public sealed class MatchAgreementTests
{
    private static readonly string[] Sides = ["need", "offer", "project", "organisation"];

    [Fact]
    public async Task Random_graphs_are_matched_as_plain_joins_say()
    {
        var count = 0;
        for (var number = 0; number < RandomGraph.Count; number++)
        {
            count += await Same(RandomGraph.Of(number).Facts, RandomGraph.Of(number).Real, atMostIds: 4);
        }

        Assert.True(count > 3000, $"only {count} matches");
    }

    [Fact]
    public async Task The_bundled_seeds_are_matched_as_plain_joins_say() =>
        Assert.True(await Same(RealGraph.Facts, RealGraph.Asked.Real, atMostIds: 1000) > 500);

    [Fact]
    public async Task Other_weights_give_what_plain_joins_give_with_them()
    {
        var weights = new MatchWeights
        {
            Theme = 33,
            Resource = 0,
            Audience = 7.5m,
            Territory = 40,
            Network = 1,
            Inherited = 0.75m,
            Step = 0.3m,
            Further = 0.45m,
        };
        var plain = new PlainMatches(RealGraph.Facts)
        {
            Theme = 33,
            Resource = 0,
            Audience = 7.5m,
            Territory = 40,
            Network = 1,
            Inherited = 0.75m,
            Step = 0.3m,
            Further = 0.45m,
        };
        var real = new RealPipeline(
            RealGraph.Facts.Schema,
            new EmbeddedEngine(SnapshotBuilder.Build(RealGraph.Facts), new EngineSettings(RealPipeline.NoLimits) { Matching = weights })
        );
        Assert.Equal(Lines(plain.All(), 0), await MatchText.Of(real, "first: 1000"));
    }

    [Theory]
    [InlineData(25)]
    [InlineData(60)]
    public async Task Matches_of_a_lower_score_are_neither_listed_nor_counted(int least) =>
        Assert.Equal(
            Lines(new PlainMatches(RealGraph.Facts).All(), least),
            await MatchText.Of(RealGraph.Asked.Real, $"first: 1000, minScore: {least}")
        );

    /// <summary>With an id, those who answer must satisfy the filter; with none, both sides.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("organisation: \"organisation/passerelle\", ")]
    public async Task Organisations_are_restricted_where_they_are_not_named(string named)
    {
        var agencies = RealGraph
            .Facts.Nodes(RealGraph.Facts.Schema.FindKind("Organisation")!)
            .Where(node => ((string[]?)node.Values[node.Kind.FindProperty("kinds")!.Index] ?? []).Contains("AI"))
            .Select(node => node.Id)
            .ToHashSet();
        bool Takes(PlainItem item) =>
            item.Carriers.Overlaps(agencies) || (named.Length > 0 && item.Carriers.Contains("organisation/passerelle"));
        var expected = new PlainMatches(RealGraph.Facts)
            .All()
            .Where(match =>
                Takes(match.NeedItem)
                && Takes(match.OfferItem)
                && (named.Length == 0 || Has(match, "organisation", "organisation/passerelle"))
            )
            .ToList();
        Assert.True(expected.Count > 10);
        Assert.Equal(
            Lines(expected, 0),
            await MatchText.Of(
                RealGraph.Asked.Real,
                $"{named} first: 1000, where: {{ organisations: {{ kinds: {{ some: {{ eq: AI }} }} }} }}"
            )
        );
    }

    [Fact]
    public async Task Needs_and_projects_are_restricted()
    {
        var expected = new PlainMatches(RealGraph.Facts)
            .All()
            .Where(match => match.NeedItem.Resources.Contains("ARGUMENT") && Listed(match.NeedItem) && Listed(match.OfferItem))
            .ToList();
        Assert.True(expected.Count > 10);
        Assert.Equal(
            Lines(expected, 0),
            await MatchText.Of(
                RealGraph.Asked.Real,
                """first: 1000, where: { needs: { resources: { some: { eq: ARGUMENT } } }, """
                    + """projects: { carriers: { some: { node: { id: { in: """
                    + """["organisation/passerelle", "organisation/porte-ouverte-emploi", "organisation/adpei"] } } } } } }"""
            )
        );

        static bool Listed(PlainItem item) =>
            item.Carriers.Overlaps(["organisation/passerelle", "organisation/porte-ouverte-emploi", "organisation/adpei"]);
    }

    private static async Task<int> Same(IGraphSource facts, RealPipeline real, int atMostIds)
    {
        var all = new PlainMatches(facts).All();
        Assert.Equal(Lines(all, 0), await MatchText.Of(real, "first: 1000"));
        foreach (var side in Sides)
        {
            foreach (var node in facts.Nodes(facts.Schema.KindOfId($"{side}/x")!).Take(atMostIds))
            {
                Assert.Equal(
                    Lines([.. all.Where(match => Has(match, side, node.Id))], 0),
                    await MatchText.Of(real, $"{side}: \"{node.Id}\", first: 1000")
                );
            }
        }

        return all.Count;
    }

    private static bool Has(PlainMatch match, string side, string id) =>
        side switch
        {
            "need" => match.Need == id,
            "offer" => match.Offer == id,
            "project" => match.NeedItem.Projects.Contains(id) || match.OfferItem.Projects.Contains(id),
            _ => match.NeedItem.Carriers.Contains(id) || match.OfferItem.Carriers.Contains(id),
        };

    private static List<string> Lines(List<PlainMatch> matches, decimal least)
    {
        var counted = matches.Where(match => match.Score >= least).ToList();
        return [$"{counted.Count}", .. counted.Take(1000).Select(match => $"{match}")];
    }
}
