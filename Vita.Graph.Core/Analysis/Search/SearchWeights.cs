using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis.Search;

/// <summary>
/// The numbers behind the order of hits: BM25F (Robertson, Zaragoza and Taylor 2004). What is typed counts the more, the fewer nodes have
/// it, the shorter and weightier the
/// property in which it stands, and
/// the more often it occurs, up to a limit.
/// </summary>
internal static class SearchWeights
{
    /// <summary>How soon further occurrences stop counting; the usual value.</summary>
    public const double Saturation = 1.2;

    /// <summary>How much a property longer than usual loses, from 0 to 1. Less than the usual 0.75: names differ in length for no reason of
    /// relevance.</summary>
    public const double Length = 0.5;

    /// <summary>The name of a node, its title or label.</summary>
    public const double Naming = 3;

    /// <summary>Another label: an acronym, a label in another language.</summary>
    public const double Label = 2;

    /// <summary>A text of whole sentences, also where it is what a node is known by: a need is no organisation of that name.</summary>
    public const double Description = 1;

    /// <summary>What another label of the same theme counts, where the one typed counts 1.</summary>
    public const double Synonym = 0.5;

    /// <summary>What it adds that a node found is the theme whose label was typed or is about it, where the typed word at its most frequent
    /// adds 1.</summary>
    public const double LinkedTheme = 0.25;

    /// <summary>What a value of a vocabulary counts, where a text that is full of the word counts 1.</summary>
    public const double Value = 0.5;

    /// <summary>What a word counts that only something else holds, to which the node is tied.</summary>
    public const double Tied = 0.25;

    /// <summary>The score of a node that holds all words itself: above 1.</summary>
    public static double Whole(double sum) => 1 + sum;

    /// <summary>The score of one that does not: below 1, so that it comes after all that do.</summary>
    public static double Part(double sum) => sum / (1 + sum);

    public static double Of(NodeKind kind, Property property) =>
        property.RdfTerm is "dcterms:description" or "skos:definition" ? Description
        : property.Index == kind.Naming.Index ? Naming
        : Label;

    /// <summary>How much it tells that a node has something that <paramref name="count"/> of <paramref name="nodes"/> have. Above
    /// zero.</summary>
    public static double Rarity(int count, int nodes) => Math.Log(1 + ((nodes - count + 0.5) / (count + 0.5)));

    /// <summary>From weighted occurrences to a number between 0 and 1.</summary>
    public static double Saturated(double occurrences) => occurrences / (occurrences + Saturation);

    /// <summary>A weight of an occurrence in a property of <paramref name="length"/> words, where they have <paramref name="usual"/> on
    /// average.</summary>
    public static double Normal(double weight, int length, double usual) => weight / (1 - Length + (Length * length / usual));
}
