using System.Globalization;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Foreign;

/// <summary>
/// Conditions of Cypher that hold where a property stands in another form than a load writes it. They never fail, whatever is there, and
/// say more than they need to
/// rather than less: what they find is read and judged by <see cref="Neo4jGraph"/>.
/// </summary>
internal sealed class StoredForm
{
    private const string Greatest = "1.7976931348623157E308";
    private const string Texts = "LIST<STRING NOT NULL> NOT NULL";
    private const string Numbers = "LIST<INTEGER NOT NULL> NOT NULL";

    /// <summary>Possessive, so that matching takes no stack, however long a text is.</summary>
    private const string Slug = "[a-z0-9]++(?:-[a-z0-9]++)*+";

    /// <summary>Years from 0001; days as months have them, the 29th of February in leap years.</summary>
    private const string Dates =
        "(?!0000)[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?"
        + "|(?!0000)[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
        + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        + "|(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29";

    private readonly Dictionary<string, object?> _parameters = [];

    /// <summary>What the conditions refer to.</summary>
    public IReadOnlyDictionary<string, object?> Parameters => _parameters;

    /// <summary>Whether the id of a node is none of its kind.</summary>
    public string OtherId(NodeKind kind, string node) =>
        $"NOT coalesce({node}.{kind.Properties[0].Name} =~ {Parameter($"id_{kind.Singular}", $"{kind.Singular}/{Slug}")}, false)";

    /// <summary>Whether a property, or what is folded of it, stands otherwise.</summary>
    public string Other(Property property, string owner)
    {
        var (value, folded) = ($"{owner}.{CypherNames.Key(property)}", $"{owner}.{CypherNames.FoldedKey(property)}");
        var ofNone = property.IsText ? $"{folded} IS NOT NULL" : "false";
        return $"CASE WHEN {value} IS NULL THEN {ofNone} WHEN {value} IS :: {TypeOf(property)} THEN "
            + $"{(property.IsList ? OtherList(property, value, folded) : OtherValue(property, value, folded))} ELSE true END";
    }

    /// <summary>Whether the lines of a node's provenance are not three lists of equal length, all of them or none, and a fourth one, or
    /// none, of what they state.</summary>
    public string OtherLines(string node)
    {
        var (sources, pages, bases) = (
            $"{node}.{CypherNames.ProvenanceSources}",
            $"{node}.{CypherNames.ProvenancePages}",
            $"{node}.{CypherNames.ProvenanceBases}"
        );
        var fields = $"{node}.{CypherNames.ProvenanceFields}";
        var otherFields = $"NOT ({fields} IS NULL OR coalesce({fields} IS :: {Texts} AND size({fields}) = size({sources}), false))";
        return $"CASE WHEN {sources} IS NULL AND {pages} IS NULL AND {bases} IS NULL THEN {fields} IS NOT NULL WHEN {sources} IS :: "
            + $"{Texts} AND {pages} IS :: {Numbers} AND {bases} IS :: {Texts} "
            + $"THEN size({sources}) = 0 OR size({pages}) <> size({sources}) OR size({bases}) <> size({sources}) OR {otherFields} OR "
            + $"any(page IN {pages} WHERE NOT 0 <= page <= {int.MaxValue}) OR any(basis IN {bases} WHERE NOT basis IN "
            + $"{Words(Provenance.BasisType)}) "
            + "ELSE true END";
    }

    /// <summary>Whether an edge has no provenance that a load would write.</summary>
    public string OtherLine(string edge) =>
        $"NOT coalesce({edge}.{Provenance.Source} IS :: STRING NOT NULL AND {edge}.{Provenance.Page} IS :: INTEGER AND coalesce(1 <= "
        + $"{edge}.{Provenance.Page} <= {int.MaxValue}, true) AND {edge}.{Provenance.Basis} IN {Words(Provenance.BasisType)}, false)";

    private static string TypeOf(Property property) =>
        property.IsList
            ? Texts
            : property.Type switch
            {
                PropertyType.Int => "INTEGER NOT NULL",
                PropertyType.Float => "FLOAT NOT NULL",
                PropertyType.Boolean => "BOOLEAN NOT NULL",
                PropertyType.Id or PropertyType.Text or PropertyType.Date or PropertyType.Enum => "STRING NOT NULL",
            };

    private string OtherValue(Property property, string value, string folded) =>
        property.Type switch
        {
            PropertyType.Int => string.Create(CultureInfo.InvariantCulture, $"NOT {int.MinValue} <= {value} <= {int.MaxValue}"),
            PropertyType.Float => $"NOT -{Greatest} <= {value} <= {Greatest}",
            PropertyType.Boolean => "false",
            PropertyType.Enum => $"NOT {value} IN {Words(property.Enum!)}",
            PropertyType.Date => $"NOT {value} =~ {Parameter("date", Dates)}",
            PropertyType.Id or PropertyType.Text => $"{value} IS NOT NORMALIZED OR NOT {folded} IS :: STRING NOT NULL",
        };

    private string OtherList(Property property, string value, string folded) =>
        property.Type is PropertyType.Enum
            ? $"size({value}) = 0 OR any(word IN {value} WHERE NOT word IN {Words(property.Enum!)})"
            : $"size({value}) = 0 OR any(text IN {value} WHERE text IS NOT NORMALIZED) OR CASE WHEN {folded} IS :: {Texts} THEN "
                + $"size({folded}) <> size({value}) ELSE true END";

    private string Words(EnumType words) => Parameter($"words_{words.Name}", words.Values.Select(word => word.Name).ToArray());

    private string Parameter(string name, object value)
    {
        _parameters[name] = value;
        return "$" + name;
    }
}
