using System.Globalization;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>A need and an offer that may answer it.</summary>
internal readonly record struct Found(decimal Score, int Need, int Offer) : IComparable<Found>
{
    /// <summary>Best first; of equal ones by the ids of the need and of the offer.</summary>
    public int CompareTo(Found other) =>
        other.Score.CompareTo(Score) is not 0 and var score ? score
        : Need.CompareTo(other.Need) is not 0 and var need ? need
        : Offer.CompareTo(other.Offer);
}

/// <summary>
/// Finds the pairs for one request. What items have in common is looked up, not all pairs are gone through; a bound keeps hubs and wide
/// questions from running away, and is
/// told, since matches of a part would be others than the best.
/// </summary>
internal sealed class MatchSearch(AnalysisRequest request, MatchIndex index, int first)
{
    /// <summary>The most pairs of a need and an offer that are looked at.</summary>
    public const int MaxPairs = 2_000_000;

    private readonly MatchFilter _filter = new(request, index.Relations);
    private readonly MatchScorer _scorer = new(index, request.Weights);
    private readonly PriorityQueue<Found, Found> _best = new(Comparer<Found>.Create((left, right) => right.CompareTo(left)));
    private int _pairs;

    /// <summary>The least score of a match.</summary>
    public required int Least { get; init; }

    /// <summary>The most pairs to look at.</summary>
    public int Bound { get; init; } = MaxPairs;

    public int Count { get; private set; }

    /// <summary>The best ones found so far, best first.</summary>
    public IEnumerable<Found> Best => _best.UnorderedItems.Select(item => item.Element).Order();

    /// <summary>Looks for what may answer some needs, or for the needs that some offers may answer. What is looked for must satisfy the
    /// filter with its project and carriers.</summary>
    /// <param name="from">These needs, or offers.</param>
    /// <param name="to">The other side.</param>
    public void Look(IEnumerable<MatchItem> from, MatchSide to)
    {
        var (seen, accepted) = (new int[to.Items.Count], new bool?[to.Items.Count]);
        foreach (var (item, round) in from.Select((item, place) => (item, place + 1)))
        {
            request.Cancellation.ThrowIfCancellationRequested();
            foreach (var row in to.Like(item, index.Steps))
            {
                var other = to.Items[row];
                if (seen[row] != round && (accepted[row] ??= _filter.AcceptsAll(to.Kind, other)) && !item.IsOfSameActors(other))
                {
                    Add(item, other, to.Kind == index.Relations.Offer);
                }

                seen[row] = round;
            }
        }
    }

    /// <summary>Those of one side that satisfy the filter themselves, or with their project and carriers.</summary>
    public IEnumerable<MatchItem> Accepted(MatchSide side, IEnumerable<MatchItem> items, bool withActors) =>
        items.Where(item => withActors ? _filter.AcceptsAll(side.Kind, item) : _filter.AcceptsItem(side.Kind, item));

    private void Add(MatchItem from, MatchItem to, bool isNeed)
    {
        if (++_pairs > Bound)
        {
            throw new AnalysisException(
                QueryCodes.LimitMatches,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"there are more than {Bound:N0} pairs of a need and an offer to look at; matches of a part of them would not be "
                        + $"the best. Ask for those of one need, offer, project or organisation, or restrict more in 'where'."
                )
            )
            {
                Exceeded = new(Bound),
            };
        }

        if ((_pairs & 1023) == 0)
        {
            request.Cancellation.ThrowIfCancellationRequested();
        }

        var (need, offer) = isNeed ? (from, to) : (to, from);
        var score = _scorer.Score(need, offer);
        if (score > 0 && score >= Least)
        {
            Keep(new(score, need.Row, offer.Row));
        }
    }

    private void Keep(Found found)
    {
        Count++;
        _best.Enqueue(found, found);
        if (_best.Count > first)
        {
            _best.Dequeue();
        }
    }
}
