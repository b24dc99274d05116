using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Surface;
using Vita.Graph.Tests.Docs;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Analysis.Matching;

/// <summary>Questions that are too large are refused or stopped; nothing is cut in silence.</summary>
[Trait("Speed", "Slow")]
public sealed class MatchBoundTests
{
    private static readonly Lazy<Snapshot> Seeds = new(() => SnapshotBuilder.Build(RealGraph.Facts));

    [Fact]
    public void Too_many_pairs_are_refused_with_their_bound()
    {
        var refused = Assert.Throws<AnalysisException>(() => Look(bound: 100, CancellationToken.None));
        Assert.Equal(QueryCodes.LimitMatches, refused.Code);
        Assert.Equal(
            "there are more than 100 pairs of a need and an offer to look at; matches of a part of them would not be the best. Ask for "
                + "those of one need, offer, project or organisation, or restrict more in 'where'.",
            refused.Message
        );
    }

    [Fact]
    public void As_many_pairs_as_the_bound_are_looked_at()
    {
        var pairs = Look(MatchSearch.MaxPairs, CancellationToken.None);
        Assert.Equal(pairs, Look(pairs, CancellationToken.None));
        Assert.Throws<AnalysisException>(() => Look(pairs - 1, CancellationToken.None));
    }

    [Fact]
    public void Who_has_gone_is_not_matched() =>
        Assert.Throws<OperationCanceledException>(() => Look(MatchSearch.MaxPairs, new(canceled: true)));

    /// <summary>A thousand matches with all their relations are more than one answer may hold; without them, they are not.</summary>
    [Fact]
    public async Task An_answer_that_could_be_too_long_is_refused_before_it_is_made()
    {
        var refused = await Assert.ThrowsAsync<QueryException>(() =>
            BundledGraph.AnswerAsync(
                "{ matches(first: 1000) { nodes { parts { relations { type page basis from { id } to { id } } } } } }"
            )
        );
        Assert.Equal(QueryCodes.LimitCost, refused.Errors[0].Code);
        Assert.StartsWith("'matches.nodes.parts.relations", refused.Errors[0].Message, StringComparison.Ordinal);
        Assert.Equal(
            1000,
            (await BundledGraph.AnswerAsync("{ matches(first: 1000) { nodes { score } } }"))["matches"]!["nodes"]!.AsArray().Count
        );
    }

    [Fact]
    public async Task A_cut_list_keeps_the_best_and_the_number_of_all()
    {
        var all = await MatchText.Of(RealGraph.Asked.Real, "first: 1000");
        Assert.Equal(all.Take(8), await MatchText.Of(RealGraph.Asked.Real, "first: 7"));
        Assert.Equal(all.Take(1), await MatchText.Of(RealGraph.Asked.Real, "first: 0"));
    }

    [Theory]
    [InlineData("need")]
    [InlineData("offer")]
    [InlineData("project")]
    [InlineData("organisation")]
    public async Task What_does_not_exist_matches_nothing(string side) =>
        Assert.Equal(["0"], await MatchText.Of(RealGraph.Asked.Real, $"{side}: \"{side}/nobody\""));

    /// <summary>The number of matches of the seeds, all of which are looked at as pairs.</summary>
    private static int Look(int bound, CancellationToken cancellation)
    {
        var request = new AnalysisRequest(Seeds.Value, new Dictionary<string, object?>(), null, [], MatchWeights.Default, cancellation);
        var index = MatchIndex.Of(Seeds.Value);
        var search = new MatchSearch(request, index, first: 0) { Least = 0, Bound = bound };
        search.Look(index.Needs.Items, index.Offers);
        return search.Count;
    }
}
