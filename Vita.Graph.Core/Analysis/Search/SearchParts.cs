using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Search;

/// <summary>What a search looks into.</summary>
/// <param name="Cells">The texts.</param>
/// <param name="Postings">Where each word occurs in them.</param>
/// <param name="Values">The values that are words.</param>
/// <param name="Ties">What lends words to what.</param>
internal sealed record SearchParts(SearchCells Cells, Postings Postings, SearchValues Values, SearchTies Ties)
{
    public static SearchParts Of(Snapshot snapshot)
    {
        var (cells, postings) = SearchIndexBuilder.Build(snapshot);
        return new(cells, postings, new(snapshot), new(snapshot));
    }
}
