using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Search;

/// <summary>A part of a text.</summary>
/// <param name="Start">Where it starts, in UTF-16 units of the text as the data has it.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
public readonly record struct TextRange(int Start, int Length);

/// <summary>A text in which something was found.</summary>
/// <param name="Property">The property that holds it.</param>
/// <param name="Element">Which element of the property, from 0, where it is a list; else null.</param>
/// <param name="Text">The whole text, as the data has it.</param>
/// <param name="Ranges">The words found in it, from left to right, without overlap; at least one.</param>
public sealed record Fragment(Property Property, int? Element, string Text, IReadOnlyList<TextRange> Ranges);

/// <summary>A node that a search found.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Row">Its row in the snapshot.</param>
/// <param name="Score">Above zero; the greater, the better it answers. Of use only to compare hits of one search over one snapshot. Rounded
/// to nine decimals.</param>
/// <param name="Fragments">Its own texts and values in which words were found, in the order of the properties; none where it was found by
/// what it is tied to alone.</param>
/// <param name="Places">Where each word was met, in the order typed.</param>
public sealed record SearchHit(NodeKind Kind, int Row, double Score, IReadOnlyList<Fragment> Fragments, IReadOnlyList<WordPlace> Places)
{
    /// <summary>Whether it holds all words itself.</summary>
    public bool IsWhole => Places.All(place => place.Via.Count == 0);
}

/// <summary>Where a word of a search was met.</summary>
/// <param name="Word">The word, or words that make the label of a theme, as typed.</param>
/// <param name="Node">The node that holds it: the hit itself, or something that it is tied to.</param>
/// <param name="Fragment">The first text of that node in which it stands, else its first value.</param>
/// <param name="Via">The relations from the hit to that node; none where it is the hit itself.</param>
public sealed record WordPlace(string Word, GraphNode Node, Fragment Fragment, IReadOnlyList<PathEdge> Via);

/// <summary>What became of a word of a search.</summary>
/// <param name="Word">The word, or words that make the label of a theme, as typed.</param>
/// <param name="Count">How many nodes hold it themselves, in a text or as a value, whether found or not.</param>
/// <param name="Nearest">Where none does, the nearest known word; null where none is near.</param>
public sealed record SearchedWord(string Word, int Count, string? Nearest);

/// <summary>The answer to a search.</summary>
/// <param name="TotalCount">How many nodes were found, also beyond those listed.</param>
/// <param name="Hits">The best of them, best first; equally good ones in the order of kinds, then of ids.</param>
/// <param name="Words">What became of each word, in the order typed.</param>
public sealed record SearchResult(int TotalCount, IReadOnlyList<SearchHit> Hits, IReadOnlyList<SearchedWord> Words);

/// <summary>A node whose name has the words typed so far.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Row">Its row in the snapshot.</param>
/// <param name="Name">Its name, with the words that begin as typed.</param>
public sealed record Suggestion(NodeKind Kind, int Row, Fragment Name);
