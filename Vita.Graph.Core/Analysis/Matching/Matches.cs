using System.Diagnostics;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>What matches are asked for.</summary>
internal enum MatchOf
{
    Everything,
    Need,
    Offer,
    Project,
    Organisation,
}

/// <summary>A need and an offer that may answer it.</summary>
/// <param name="Need">The need.</param>
/// <param name="Offer">The offer.</param>
/// <param name="Score">All points, to one decimal.</param>
/// <param name="Parts">What they are for, computed when asked for.</param>
internal sealed record Match(GraphNode Need, GraphNode Offer, decimal Score, Func<IReadOnlyList<MatchPart>> Parts);

/// <summary>The matches of one question.</summary>
/// <param name="TotalCount">How many there are.</param>
/// <param name="Nodes">The best of them.</param>
internal sealed record Matches(int TotalCount, IReadOnlyList<Match> Nodes)
{
    public static Matches None { get; } = new(0, []);

    /// <param name="request">Who asks.</param>
    /// <param name="of">What <paramref name="row"/> is.</param>
    /// <param name="row">What was named by its id; of everything, none.</param>
    /// <param name="least">The least score.</param>
    /// <param name="first">The most to list.</param>
    /// <exception cref="AnalysisException">There are too many pairs to look at.</exception>
    public static Matches Find(AnalysisRequest request, MatchOf of, int row, int least, int first)
    {
        var index = MatchIndex.Of(request.Snapshot);
        var search = new MatchSearch(request, index, first) { Least = least };
        Look(search, request.Snapshot, index, of, row);
        var (scorer, routes) = (new MatchScorer(index, request.Weights), new MatchRoutes(request.Snapshot, index));
        return new(
            search.Count,
            [
                .. search.Best.Select(found => new Match(
                    new(index.Relations.Need, found.Need),
                    new(index.Relations.Offer, found.Offer),
                    found.Score,
                    () => scorer.Parts(index.Needs.Items[found.Need], index.Offers.Items[found.Offer], routes)
                )),
            ]
        );
    }

    /// <summary>What was named takes part as it is; what may answer it, or be answered by it, must satisfy the whole filter.</summary>
    private static void Look(MatchSearch search, Snapshot snapshot, MatchIndex index, MatchOf of, int row)
    {
        var (needs, offers) = (index.Needs, index.Offers);
        switch (of)
        {
            case MatchOf.Everything:
                search.Look(search.Accepted(needs, needs.Items, withActors: true), offers);
                break;
            case MatchOf.Need:
                search.Look([needs.Items[row]], offers);
                break;
            case MatchOf.Offer:
                search.Look([offers.Items[row]], needs);
                break;
            case MatchOf.Project:
                LookAtProjects([row]);
                break;
            case MatchOf.Organisation:
                LookAtProjects(snapshot[index.Relations.Carriers.Inverse].Targets(row).ToArray());
                break;
            default:
                throw new UnreachableException();
        }

        void LookAtProjects(int[] projects)
        {
            search.Look(search.Accepted(needs, needs.OfProjects(projects), withActors: false), offers);
            search.Look(search.Accepted(offers, offers.OfProjects(projects), withActors: false), needs);
        }
    }
}
