using Vita.Graph.Core.Schema;

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
/// <param name="Score">Above zero; the greater, the better it answers. Of use only to compare hits of one search over one snapshot. Rounded to nine decimals.</param>
/// <param name="Fragments">The texts in which it was found, in the order of the properties; at least one.</param>
public sealed record SearchHit(NodeKind Kind, int Row, double Score, IReadOnlyList<Fragment> Fragments);

/// <summary>The answer to a search.</summary>
/// <param name="TotalCount">How many nodes were found, also beyond those listed.</param>
/// <param name="Hits">The best of them, best first; equally good ones in the order of kinds, then of ids.</param>
public sealed record SearchResult(int TotalCount, IReadOnlyList<SearchHit> Hits);

/// <summary>A node whose name has the words typed so far.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Row">Its row in the snapshot.</param>
/// <param name="Name">Its name, with the words that begin as typed.</param>
public sealed record Suggestion(NodeKind Kind, int Row, Fragment Name);
