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
        "A text that contains what was searched for."
    )
        .Text("property", fragment => fragment.Property.Name, "The property that holds it.")
        .OptionalInt(
            "element",
            fragment => fragment.Element,
            "Which element of the property, from 0. Absent if the property is not a list."
        )
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
        var where = new FilterArgument("where", "The conditions for a node to be found.");
        var first = new NumberArgument("first", "The maximum number of hits.", 20, 0, MaxHits);
        var offset = new NumberArgument("offset", "The number to skip at the start.", 0, 0, MaxSkipped);
        var place = new ResultType<WordPlace>("SearchPlace", "Where a word of a search was found.")
            .Text("word", found => found.Word, "The word as typed.")
            .Node("node", (_, found) => found.Node, "The node that contains it: the hit itself, or a node it is tied to.")
            .One(
                "fragment",
                FragmentType,
                found => found.Fragment,
                "The first text of that node that contains it. Otherwise the first matching value, as its French label."
            )
            .Many(
                "via",
                edge,
                found => found.Via,
                _ => MostRelations,
                "The relations from the hit to that node, step by step. None if it is the same node."
            );
        var hit = new ResultType<SearchHit>("SearchHit", "Something found.")
            .Node("node", (_, found) => new(found.Kind, found.Row), "What was found.")
            .Float("score", found => found.Score, "How well it matches, above 0. Only comparable within one search.")
            .Many(
                "fragments",
                FragmentType,
                found => found.Fragments,
                _ => TypicalParts,
                "Its own texts that contain the words, and its matching values as their French labels. None if "
                    + "all words were found in nodes it is tied to."
            )
            .Boolean("isWhole", found => found.IsWhole, "Whether it contains all words itself.")
            .Many(
                "places",
                place,
                found => found.Places,
                _ => TypicalParts,
                "Where each word was found, in the order typed: in the node itself, or in a node it is tied to."
            );
        var word = new ResultType<SearchedWord>("SearchedWord", "What a word of a search found.")
            .Text("word", found => found.Word, "The word as typed. Words that form the label of a theme are kept together.")
            .Int(
                "count",
                found => found.Count,
                "How many nodes contain it themselves, whether they are hits or not. If it is 0, nothing can be "
                    + "found: leave the word out, or spell it another way."
            )
            .OptionalText("nearest", found => found.Nearest, "If no node contains it, the nearest known word. Absent if no word is near.");
        var result = new ResultType<SearchResult>("SearchResult", "What a search found.")
            .Int("totalCount", found => found.TotalCount, "How many nodes were found, including those not listed.")
            .Many(
                "hits",
                hit,
                found => found.Hits,
                size => size.Number(first),
                "The best hits, best first: those that contain all words themselves come before those that are "
                    + "only tied to some of them."
            )
            .Many(
                "words",
                word,
                found => found.Words,
                _ => TypicalParts,
                "For each word, in the order typed: whether any node contains it, and if not, the nearest known word."
            );
        return GraphAnalysis.Of(
            "search",
            "French full-text search. A word can be found in a node itself or in what it is tied to: its "
                + "territories and those around them, its themes and broader ones, its carriers, projects and "
                + "networks.",
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
        var text = new TextArgument("text", "The text typed so far. The last word may be incomplete.", MaxTextLength);
        var first = new NumberArgument("first", "The maximum number.", 10, 0, MaxSuggestions);
        var suggestion = new ResultType<Suggestion>("Suggestion", "A node whose name contains the words typed so far.")
            .Node("node", (_, found) => new(found.Kind, found.Row), "The node.")
            .One("name", FragmentType, found => found.Name, "Its name, with the words that match what was typed.");
        return GraphAnalysis.OfList(
            "suggest",
            "Completes a name while it is typed: exact matches first, then names that begin with the text, then the others.",
            suggestion,
            request => SearchIndex.Of(request.Snapshot).Suggest(request.Text(text), request.Kinds(kinds), request.Number(first)),
            size => size.Number(first),
            text,
            kinds,
            first
        );
    }
}
