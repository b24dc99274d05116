using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>How many needs, or offers, have to do with a theme; each is counted once.</summary>
/// <param name="Own">About it themselves.</param>
/// <param name="Inherited">It or a narrower theme from their project only.</param>
/// <param name="Narrower">About a narrower theme themselves, and not about it themselves.</param>
/// <param name="Items">Those that count for gaps, by id.</param>
/// <param name="Carriers">Who carries these, by id.</param>
internal sealed record ThemeCount(int Own, int Inherited, int Narrower, IReadOnlyList<GraphNode> Items, IReadOnlyList<GraphNode> Carriers);

/// <summary>A resource that is sought or offered about a theme.</summary>
internal sealed record ThemeResource(string Resource, int Sought, int Offered);

/// <summary>What is sought and offered about a theme.</summary>
internal sealed record ThemeBalance(int Theme, ThemeCount Needs, ThemeCount Offers, IReadOnlyList<ThemeResource> Resources)
{
    public ThemeGap Gap =>
        (Needs.Items.Count > 0, Offers.Items.Count > 0) switch
        {
            (true, false) => ThemeGap.Unanswered,
            (true, true) => ThemeGap.Met,
            (false, true) => ThemeGap.Unsought,
            _ => ThemeGap.Silent,
        };

    /// <summary>All themes that are asked for, in the order of their gaps.</summary>
    /// <param name="request">Who asks.</param>
    /// <param name="index">Needs and offers.</param>
    /// <param name="counting">Which of these decide.</param>
    public static IReadOnlyList<ThemeBalance> Of(AnalysisRequest request, MatchIndex index, ThemeCounting counting)
    {
        var (snapshot, relations, filter) = (request.Snapshot, index.Relations, new MatchFilter(request, index.Relations));
        var (needs, offers) = (
            new ThemeCounts(index.Needs, filter, relations, counting),
            new ThemeCounts(index.Offers, filter, relations, counting)
        );
        var narrower = snapshot[Domain.Theme.AllNarrower.Of(relations.Theme)];
        return
        [
            .. filter
                .Accepted(relations.Theme, Enumerable.Range(0, snapshot[relations.Theme].Count))
                .Select(theme => One(theme, narrower, needs, offers, request.Cancellation))
                .OrderBy(balance => balance.Gap)
                .ThenByDescending(balance => balance.Needs.Carriers.Count - balance.Offers.Carriers.Count)
                .ThenByDescending(balance => balance.Needs.Items.Count - balance.Offers.Items.Count)
                .ThenBy(balance => balance.Theme),
        ];
    }

    private static ThemeBalance One(
        int theme,
        AdjacencyIndex narrower,
        ThemeCounts needs,
        ThemeCounts offers,
        CancellationToken cancellation
    )
    {
        cancellation.ThrowIfCancellationRequested();
        int[] below = [.. narrower.Targets(theme).ToArray().Where(other => other != theme)];
        return new(theme, needs.Of(theme, below), offers.Of(theme, below), ThemeCounts.Resources(needs, offers, theme, below));
    }
}
