using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis.Search;

/// <summary>Full-text search and type-ahead, as root fields.</summary>
internal static class SearchAnalyses
{
    private const int MaxTextLength = 1000;
    private const int MaxHits = 1000;
    private const int MaxSkipped = 100_000;
    private const int MaxSuggestions = 50;

    /// <summary>Few nodes have more texts than this, few texts more words found.</summary>
    private const int TypicalParts = 4;

    private static readonly ResultType<TextRange> Range = new ResultType<TextRange>("TextRange", "A part of a text.")
        .Int("start", range => range.Start, "Where it starts, in UTF-16 units from 0.")
        .Int("length", range => range.Length, "How long it is, in UTF-16 units.");

    private static readonly ResultType<Fragment> FragmentType = new ResultType<Fragment>("SearchFragment", "A text in which something was found.")
        .Text("property", fragment => fragment.Property.Name, "The property that holds it.")
        .OptionalInt("element", fragment => fragment.Element, "Which element of the property, from 0; absent where it is not a list.")
        .Text("text", fragment => fragment.Text, "The whole text.")
        .Many("ranges", Range, fragment => fragment.Ranges, _ => TypicalParts, "The words found in it, from left to right.");

    public static IEnumerable<Analysis> Of(GraphSchema schema)
    {
        var kinds = new ChoicesArgument("types", "The kinds to look for; all by default.", AnalysisVocabularies.Kinds(schema));
        return [Search(kinds), Suggest(kinds)];
    }

    private static Analysis Search(ChoicesArgument kinds)
    {
        var text = new TextArgument("text", "Words in any order, \"a phrase\", word* as a beginning, -word not at all. Case, accents, elisions, number and gender do not count; labels of themes stand for each other.", MaxTextLength);
        var where = new FilterArgument("where", "What nodes must satisfy to be found.");
        var first = new NumberArgument("first", "At most so many hits.", 20, 0, MaxHits);
        var offset = new NumberArgument("offset", "Leaves out so many at the start.", 0, 0, MaxSkipped);
        var hit = new ResultType<SearchHit>("SearchHit", "Something found.")
            .Node("node", (_, found) => new(found.Kind, found.Row), "What was found.")
            .Float("score", found => found.Score, "How well it answers, above 0; of use only to compare hits of one search.")
            .Many("fragments", FragmentType, found => found.Fragments, _ => TypicalParts, "The texts in which it was found.");
        var result = new ResultType<SearchResult>("SearchResult", "What a search found.")
            .Int("totalCount", found => found.TotalCount, "How many nodes were found, also beyond those listed.")
            .Many("hits", hit, found => found.Hits, size => size.Number(first), "The best of them, best first.");
        return Analysis.Of("search", "French full-text search.", result, Run, text, kinds, where, first, offset);

        SearchResult Run(AnalysisRequest request)
        {
            var skipped = request.Number(offset);
            var found = SearchIndex.Of(request.Snapshot).Find(request.Text(text), request.Kinds(kinds), request.Accepts, skipped + request.Number(first), request.Cancellation);
            return found with { Hits = [.. found.Hits.Skip(skipped)] };
        }
    }

    private static Analysis Suggest(ChoicesArgument kinds)
    {
        var text = new TextArgument("text", "What is typed so far; the last word may be half typed.", MaxTextLength);
        var first = new NumberArgument("first", "At most so many.", 10, 0, MaxSuggestions);
        var suggestion = new ResultType<Suggestion>("Suggestion", "A node whose name has the words typed so far.")
            .Node("node", (_, found) => new(found.Kind, found.Row), "The node.")
            .One("name", FragmentType, found => found.Name, "Its name, with the words that begin as typed.");
        return Analysis.OfList(
            "suggest",
            "Names while they are typed: first the one of just this name, then those that begin with it, then the others.",
            suggestion,
            request => SearchIndex.Of(request.Snapshot).Suggest(request.Text(text), request.Kinds(kinds), request.Number(first)),
            size => size.Number(first),
            text,
            kinds,
            first);
    }

}
