namespace Vita.Graph.Core.Schema;

/// <summary>A step of a tie.</summary>
/// <param name="Relation">The direct relation that is followed.</param>
/// <param name="IsRepeated">Whether it is followed any number of times, none included.</param>
public sealed record WordStep(RelationField Relation, bool IsRepeated);

/// <summary>A way from a node to others whose words count for it in a search, below its own.</summary>
/// <param name="Path">The way as declared: <c>worksIn/directlyWithin*</c>.</param>
/// <param name="Steps">The same, resolved.</param>
public sealed record WordTie(string Path, IReadOnlyList<WordStep> Steps);

/// <summary>A property that holds values of a vocabulary, whose French labels are words of a node.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Property">The property.</param>
/// <param name="HasAcronyms">Whether its values are acronyms in use, and so words too: <c>AI</c>.</param>
public sealed record WordValue(NodeKind Kind, Property Property, bool HasAcronyms);

/// <summary>What carries words to a node beside its texts: what it is tied to, and the values that it has. One more relation or property
/// is one more line here.</summary>
public static class WordTies
{
    private const string Around = "directlyWithin*";
    private const string AndBroader = "broader*";

    private static readonly string[] OfItems =
    [
        $"themes/{AndBroader}",
        "project",
        $"project/territories/{Around}",
        "project/carriers",
        $"project/carriers/basedIn/{Around}",
        $"project/carriers/worksIn/{Around}",
        "project/carriers/memberships",
    ];

    private static readonly Dictionary<string, string[]> Paths = new()
    {
        ["Organisation"] =
        [
            $"basedIn/{Around}",
            $"worksIn/{Around}",
            $"projects/territories/{Around}",
            "memberships",
            "certifications",
            "partOf",
            "projects",
            $"projects/themes/{AndBroader}",
            "projects/needs",
            "projects/offers",
            "projects/challenges",
            $"projects/needs/themes/{AndBroader}",
            $"projects/offers/themes/{AndBroader}",
        ],
        ["Project"] =
        [
            $"territories/{Around}",
            "carriers",
            $"carriers/basedIn/{Around}",
            $"carriers/worksIn/{Around}",
            "carriers/memberships",
            "carriers/partOf",
            $"themes/{AndBroader}",
            "needs",
            "offers",
            "challenges",
            $"needs/themes/{AndBroader}",
            $"offers/themes/{AndBroader}",
            "workshops",
        ],
        ["Need"] = OfItems,
        ["Offer"] = OfItems,
        ["Challenge"] = OfItems,
        ["Territory"] = [Around],
        ["Theme"] = [AndBroader],
        ["Figure"] = ["organisation", $"organisation/basedIn/{Around}", $"territory/{Around}"],
        ["Referent"] = ["organisation", $"organisation/basedIn/{Around}", "projects"],
    };

    private static readonly (string Kind, string Property, bool HasAcronyms)[] OfValues =
    [
        ("Organisation", "kinds", true),
        ("Territory", "milieux", false),
        ("Need", "resources", false),
        ("Need", "audiences", false),
        ("Offer", "resources", false),
        ("Offer", "audiences", false),
        ("Challenge", "resources", false),
        ("Challenge", "audiences", false),
    ];

    /// <summary>The ties of a kind, those that tell most of it first; none of a kind that stands for itself.</summary>
    public static IReadOnlyList<WordTie> Of(NodeKind kind) =>
        [.. Paths.GetValueOrDefault(kind.Name, []).Select(path => new WordTie(path, Follow(kind, path)))];

    /// <summary>Whether a node of a kind is found where all words are met by what it is tied to. Others must hold at least one
    /// themselves: not every need of a project is about all that the project is.</summary>
    public static bool FindsByTiesAlone(NodeKind kind) => kind.Name is "Organisation" or "Project";

    /// <summary>The properties whose values are words, of those that a schema has and everybody may see.</summary>
    public static IReadOnlyList<WordValue> ValuesOf(GraphSchema schema) =>
        [
            .. from value in OfValues
            let kind = schema.FindKind(value.Kind)
            let property = kind?.FindProperty(value.Property)
            where property is { Enum: not null, RestrictedTo: null }
            select new WordValue(kind, property, value.HasAcronyms),
        ];

    private static List<WordStep> Follow(NodeKind kind, string path)
    {
        var steps = new List<WordStep>();
        foreach (var name in path.Split('/'))
        {
            var relation = (steps.Count == 0 ? kind : steps[^1].Relation.Target).FindRelation(name.TrimEnd('*'));
            steps.Add(
                new(relation ?? throw new InvalidOperationException($"'{path}' of {kind}: there is no '{name}'"), name.EndsWith('*'))
            );
        }

        return steps;
    }
}
