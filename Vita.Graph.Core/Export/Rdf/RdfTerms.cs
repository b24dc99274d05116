using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export.Rdf;

/// <summary>The terms that the graph is written with as RDF: those of public vocabularies that the schema names, else our own.</summary>
internal static class RdfTerms
{
    /// <summary>Our own terms.</summary>
    public const string Own = "vita";

    /// <summary>What nodes are called: <c>urn:vita:organisation/a</c>. No address is promised, and none is looked up.</summary>
    public const string Node = "urn:vita:";

    /// <summary>Every prefix with its namespace.</summary>
    public static IReadOnlyList<(string Prefix, string Space)> Prefixes { get; } =
    [
        ("dcterms", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("igeo", "http://rdf.insee.fr/def/geo#"),
        ("org", "http://www.w3.org/ns/org#"),
        ("prov", "http://www.w3.org/ns/prov#"),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("schema", "https://schema.org/"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        (Own, "urn:vita:def:"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    private static readonly Dictionary<string, string> Relations = new()
    {
        ["MEMBER_OF"] = "org:memberOf",
        ["PART_OF"] = "org:subOrganizationOf",
        ["PARTNER_OF"] = "org:linkedTo",
        ["BROADER"] = "skos:broader",
        ["ABOUT"] = "dcterms:subject",
        ["CONCERNS"] = "dcterms:spatial",
        ["SUCCEEDED_BY"] = "dcterms:isReplacedBy",
        ["WITHIN"] = "igeo:subdivisionDe",
    };

    /// <summary>INSEE's class and code of each kind of territory that it has.</summary>
    private static readonly Dictionary<string, (string Class, string? Code)> Territories = new()
    {
        ["COMMUNE"] = ("igeo:Commune", "igeo:codeCommune"),
        ["ARRONDISSEMENT"] = ("igeo:Arrondissement", "igeo:codeArrondissement"),
        ["DEPARTEMENT"] = ("igeo:Departement", "igeo:codeDepartement"),
        ["REGION"] = ("igeo:Region", "igeo:codeRegion"),
        ["EPCI"] = ("igeo:Intercommunalite", "igeo:codeINSEE"),
    };

    /// <summary>The classes of a kind: its public term, and our own.</summary>
    public static IReadOnlyList<string> ClassesOf(NodeKind kind) =>
        kind.RdfTerm is { } term ? [term, $"{Own}:{kind.Name}"] : [$"{Own}:{kind.Name}"];

    /// <summary>The predicate of a property.</summary>
    public static string Of(Property property) => property.RdfTerm ?? $"{Own}:{property.Name}";

    /// <summary>The predicate of a relation.</summary>
    public static string Of(string relationType) => Relations.GetValueOrDefault(relationType, $"{Own}:{CamelCase(relationType)}");

    /// <summary>What INSEE says of a kind of territory; null where it has none such.</summary>
    public static (string Class, string? Code)? Territory(string kind) => Territories.TryGetValue(kind, out var known) ? known : null;

    /// <summary>The language that the texts of a property are in; null where it says nothing, as of codes and addresses.</summary>
    public static string? LanguageOf(NodeKind kind, Property property) =>
        property.Name.EndsWith("En", StringComparison.Ordinal) && kind.FindProperty(property.Name[..^2]) is not null ? "en"
        : property is { IsText: true, IsList: false, IsSearchable: true } ? "fr"
        : null;

    /// <summary>Whether values are addresses of things, where they have the form of one.</summary>
    public static bool IsAddress(Property property) => property.RdfTerm is "foaf:homepage" or "foaf:page" or "skos:closeMatch";

    /// <summary>The type of values that are no plain texts.</summary>
    public static string? DatatypeOf(Property property) =>
        property.Type switch
        {
            PropertyType.Int => "xsd:integer",
            PropertyType.Float => "xsd:double",
            PropertyType.Boolean => "xsd:boolean",
            PropertyType.Id or PropertyType.Text or PropertyType.Date or PropertyType.Enum => null,
        };

    /// <summary>The type of a date of its precision.</summary>
    public static string DateType(string date) =>
        date.Length switch
        {
            4 => "xsd:gYear",
            7 => "xsd:gYearMonth",
            _ => "xsd:date",
        };

    private static string CamelCase(string upperSnake)
    {
        var words = upperSnake.ToLowerInvariant().Split('_');
        return words[0] + string.Concat(words.Skip(1).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
