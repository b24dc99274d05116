using Vita.Graph.Core.Analysis.Paths;
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

    /// <summary>Most ways are shorter: from a need over its project and carrier to a territory, and up.</summary>
    private const int MostRelations = 6;

    private static readonly ResultType<TextRange> Range = new ResultType<TextRange>("TextRange", "A part of a text.")
        .Int("start", range => range.Start, "Where it starts, in UTF-16 units from 0.")
        .Int("length", range => range.Length, "How long it is, in UTF-16 units.");

    private static readonly ResultType<Fragment> FragmentType = new ResultType<Fragment>(
        "SearchFragment",
        "A text in which something was found."
    )
        .Text("property", fragment => fragment.Property.Name, "The property that holds it.")
        .OptionalInt("element", fragment => fragment.Element, "Which element of the property, from 0; absent where it is not a list.")
        .Text("text", fragment => fragment.Text, "The whole text.")
        .Many("ranges", Range, fragment => fragment.Ranges, _ => TypicalParts, "The words found in it, from left to right.");

    public static IEnumerable<GraphAnalysis> Of(GraphSchema schema)
    {
        var kinds = new ChoicesArgument("types", "The kinds to look for; all by default.", AnalysisVocabularies.Kinds(schema));
        return [Search(kinds, EdgeType.Of(schema)), Suggest(kinds)];
    }

    private static GraphAnalysis Search(ChoicesArgument kinds, ResultType<PathEdge> edge)
    {
        var text = new TextArgument(
            "text",
            "Words in any order, \"a phrase\", word* as a beginning, -word not at all. Case, accents, elisions, number and gender do "
                + "not count; labels of themes stand for each other; kinds of organisation, milieux, resources and audiences are words "
                + "too, by their French labels.",
            MaxTextLength
        );
        var where = new FilterArgument("where", "What nodes must satisfy to be found.");
        var first = new NumberArgument("first", "At most so many hits.", 20, 0, MaxHits);
        var offset = new NumberArgument("offset", "Leaves out so many at the start.", 0, 0, MaxSkipped);
        var place = new ResultType<WordPlace>("SearchPlace", "Where a word of a search was met.")
            .Text("word", found => found.Word, "The word as typed.")
            .Node("node", (_, found) => found.Node, "The node that holds it: what was found, or something that it is tied to.")
            .One(
                "fragment",
                FragmentType,
                found => found.Fragment,
                "The first text of that node in which it stands, else its first value as its French label."
            )
            .Many(
                "via",
                edge,
                found => found.Via,
                _ => MostRelations,
                "The relations from what was found to that node, step by step; none where it is the same."
            );
        var hit = new ResultType<SearchHit>("SearchHit", "Something found.")
            .Node("node", (_, found) => new(found.Kind, found.Row), "What was found.")
            .Float("score", found => found.Score, "How well it answers, above 0; of use only to compare hits of one search.")
            .Many(
                "fragments",
                FragmentType,
                found => found.Fragments,
                _ => TypicalParts,
                "Its own texts in which words were found, and values as their French labels; none where all words are met by what "
                    + "it is tied to."
            )
            .Boolean("isWhole", found => found.IsWhole, "Whether it holds all words itself.")
            .Many(
                "places",
                place,
                found => found.Places,
                _ => TypicalParts,
                "Where each word was met, in the order typed: in the node itself, or in something that it is tied to."
            );
        var word = new ResultType<SearchedWord>("SearchedWord", "What became of a word of a search.")
            .Text("word", found => found.Word, "The word as typed; words that make the label of a theme stand together.")
            .Int(
                "count",
                found => found.Count,
                "How many nodes hold it themselves, found or not. Where it is 0, nothing can be found: leave the word out, or write it "
                    + "another way."
            )
            .OptionalText("nearest", found => found.Nearest, "Where no node holds it, the nearest known word; absent where none is near.");
        var result = new ResultType<SearchResult>("SearchResult", "What a search found.")
            .Int("totalCount", found => found.TotalCount, "How many nodes were found, also beyond those listed.")
            .Many(
                "hits",
                hit,
                found => found.Hits,
                size => size.Number(first),
                "The best of them, best first: those that hold all words themselves before those that are only tied to some."
            )
            .Many(
                "words",
                word,
                found => found.Words,
                _ => TypicalParts,
                "What became of each word, in the order typed: whether anything holds it, and if not, the nearest known word."
            );
        return GraphAnalysis.Of(
            "search",
            "French full-text search. Words are met by a node itself or by what it is tied to: its territories and those around them, "
                + "its themes and broader ones, its carriers, projects and networks.",
            result,
            Run,
            text,
            kinds,
            where,
            first,
            offset
        );

        SearchResult Run(AnalysisRequest request)
        {
            var skipped = request.Number(offset);
            var found = SearchIndex
                .Of(request.Snapshot)
                .Find(request.Text(text), request.Kinds(kinds), request.Accepts, skipped + request.Number(first), request.Cancellation);
            return found with { Hits = [.. found.Hits.Skip(skipped)] };
        }
    }

    private static GraphAnalysis Suggest(ChoicesArgument kinds)
    {
        var text = new TextArgument("text", "What is typed so far; the last word may be half typed.", MaxTextLength);
        var first = new NumberArgument("first", "At most so many.", 10, 0, MaxSuggestions);
        var suggestion = new ResultType<Suggestion>("Suggestion", "A node whose name has the words typed so far.")
            .Node("node", (_, found) => new(found.Kind, found.Row), "The node.")
            .One("name", FragmentType, found => found.Name, "Its name, with the words that begin as typed.");
        return GraphAnalysis.OfList(
            "suggest",
            "Names while they are typed: first the one of just this name, then those that begin with it, then the others.",
            suggestion,
            request => SearchIndex.Of(request.Snapshot).Suggest(request.Text(text), request.Kinds(kinds), request.Number(first)),
            size => size.Number(first),
            text,
            kinds,
            first
        );
    }
}
