using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j;

/// <summary>
/// How the graph is named in Neo4j, and the only place where a name is written into a statement. A node has the label of its kind, its
/// properties under their
/// own names, and the lines of its provenance in four lists of equal length. An edge has the type of its relation, its own properties,
/// those of its provenance,
/// and a number that tells it from others between the same nodes. An absent value is an absent property, an empty list too.
/// </summary>
public static class CypherNames
{
    /// <summary>The ids of the sources of a node, in the order of its provenance.</summary>
    public const string ProvenanceSources = "provenanceSources";

    /// <summary>The pages of a node's provenance; <see cref="NoPage"/> where a source has none, since lists of properties hold no
    /// nulls.</summary>
    public const string ProvenancePages = "provenancePages";

    /// <summary>The bases of a node's provenance.</summary>
    public const string ProvenanceBases = "provenanceBases";

    /// <summary>
    /// The properties that each line of a node's provenance states, as <see cref="LineFields"/> writes them. An edge has no such list: its
    /// provenance states all that it has.
    /// </summary>
    public const string ProvenanceFields = "provenanceFields";

    /// <summary>Stands for an absent page in <see cref="ProvenancePages"/>. Pages count from 1.</summary>
    public const int NoPage = 0;

    /// <summary>The number of an edge among those of its set that join the same nodes, from 0, in the order of
    /// <see cref="Facts.EdgeOrder"/>.</summary>
    public const string Ordinal = "ordinal";

    /// <summary>The label of the one node that tells which graph was loaded: <c>version</c> of its data, <c>schema</c>
    /// fingerprint.</summary>
    public const string GraphLabel = "VitaGraph";

    /// <summary>The parameter that every statement carries: by it a statement is found and ended from outside.</summary>
    public const string RequestParameter = "request";

    public static string Label(NodeKind kind) => Quoted(kind.Name);

    public static string Type(RelationType type) => Quoted(type.Name);

    /// <summary>A word of the schema as text, never one of a caller.</summary>
    public static string Literal(string word) =>
        $"'{word.Replace("\\", @"\\", StringComparison.Ordinal).Replace("'", @"\'", StringComparison.Ordinal)}'";

    public static string Key(Property property) => Quoted(property.Name);

    /// <summary>The folded form of a text property, written beside it when the data is loaded; of a list of texts, a list of the same
    /// length.</summary>
    public static string FoldedKey(Property property) => Quoted(FoldedName(property));

    /// <summary>The name of <see cref="FoldedKey"/>, as a key of rows rather than in a statement.</summary>
    public static string FoldedName(Property property) => property.Name + "Folded";

    /// <summary>Whether values of these properties may be Floats: declared as such, or whole numbers, which a hand may have written as
    /// 2008.0.</summary>
    public static bool MayHoldFloats(IReadOnlyList<Property> properties) =>
        properties.Any(property => property.Type is PropertyType.Float or PropertyType.Int);

    /// <summary>The words that stand in a statement. All names of the schema are single words.</summary>
    public static IReadOnlySet<string> WordsOf(string statement)
    {
        var (words, start) = (new HashSet<string>(StringComparer.Ordinal), 0);
        for (var place = 0; place <= statement.Length; place++)
        {
            if (place < statement.Length && (char.IsAsciiLetterOrDigit(statement[place]) || statement[place] == '_'))
            {
                continue;
            }

            words.Add(statement[start..place]);
            start = place + 1;
        }

        return words;
    }

    /// <summary>A name as it stands in a statement: in backticks where it is more than a plain word.</summary>
    public static string Quoted(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')
            ? name
            : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
