using System.Runtime.CompilerServices;
using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis;

/// <summary>Vocabularies that only analyses have: kinds and types of relation as values, and the words of their results.</summary>
public static class AnalysisVocabularies
{
    private static readonly ConditionalWeakTable<GraphSchema, EnumType> AllKinds = [];
    private static readonly ConditionalWeakTable<GraphSchema, EnumType> AllActorKinds = [];
    private static readonly ConditionalWeakTable<GraphSchema, EnumType> AllRelationTypes = [];
    private static readonly ConditionalWeakTable<GraphSchema, EnumType> AllTieReasons = [];

    /// <summary>The reasons of ties. Each says what kinds it ties: no type of an argument can tell which of them another argument
    /// allows.</summary>
    public static EnumType TieReasons(GraphSchema schema) =>
        AllTieReasons.GetValue(schema, key =>
            new(
                "TieReason",
                "Why two actors are related.",
                "Ce qui relie deux acteurs.",
                [
                    Reason(
                        key,
                        TieReason.Theme,
                        "Both seek or offer something on the same theme.",
                        "Les deux cherchent ou offrent quelque chose sur un même thème."
                    ),
                    Reason(key, TieReason.Network, "Both are members of the same network.", "Les deux sont membres d'un même réseau."),
                    Reason(
                        key,
                        TieReason.Territory,
                        "Both are active in the same territory.",
                        "Les deux agissent sur un même territoire."
                    ),
                    Reason(key, TieReason.Partner, "One names the other as its partner.", "L'un nomme l'autre comme partenaire."),
                    Reason(
                        key,
                        TieReason.Project,
                        "Both carry, or are engaged in, the same project.",
                        "Les deux portent un même projet, ou y sont engagés."
                    ),
                    Reason(
                        key,
                        TieReason.Carrier,
                        "The same organisation carries both projects.",
                        "Une même organisation porte les deux projets."
                    ),
                ]
            )
        );

    public static EnumType TieWays { get; } =
        new(
            "TieWay",
            "How an actor is related to what it shares.",
            "Comment un acteur est lié à ce qu'il partage.",
            [
                new(NameOf(TieWay.Own), "It is related to it itself.", "Il y est lié lui-même."),
                new(NameOf(TieWay.Seeks), "It seeks something about it.", "Il cherche quelque chose à ce sujet."),
                new(NameOf(TieWay.Offers), "It offers something about it.", "Il offre quelque chose à ce sujet."),
                new(NameOf(TieWay.ThroughProject), "One of its projects is related to it.", "Un de ses projets y est lié."),
            ]
        );

    public static EnumType NeighbourOrders { get; } =
        new(
            "NeighbourOrder",
            "Which neighbours of a node come first.",
            "Quels voisins d'un nœud viennent d'abord.",
            [
                new(NameOf(NeighbourOrder.Id), "By id.", "Par identifiant."),
                new(
                    NameOf(NeighbourOrder.Degree),
                    "By how many relations they have in the whole graph, most first, then by id.",
                    "Par nombre de relations dans tout le graphe, les plus reliés d'abord, puis par identifiant."
                ),
            ]
        );

    private static EnumValue Reason(GraphSchema schema, TieReason reason, string en, string fr)
    {
        var kinds = schema.Kinds.Where(kind => Ties.ReasonsOf(kind).Contains(reason)).Select(NameOf).ToList();
        return new(NameOf(reason), $"{en} Ties {string.Join(" or ", kinds)}.", $"{fr} Lie {string.Join(" ou ", kinds)}.");
    }

    /// <summary>The kinds of a schema, as <c>ORGANISATIONS</c>: what root fields are called.</summary>
    public static EnumType Kinds(GraphSchema schema) =>
        AllKinds.GetValue(schema, key =>
            new(
                "NodeKind",
                "A kind of node.",
                "Une sorte de nœud.",
                [.. key.Kinds.Select(kind => new EnumValue(NameOf(kind), kind.Description.En, kind.Description.Fr))]
            )
        );

    /// <summary>The kinds of those that have to do with each other: organisations and projects.</summary>
    public static EnumType ActorKinds(GraphSchema schema) =>
        AllActorKinds.GetValue(schema, key =>
            new(
                "ActorKind",
                "A kind of actor of a network.",
                "Une sorte d'acteur d'un réseau.",
                [.. Kinds(key).Values.Where(value => Ties.Of(KindOf(key, value.Name)).Count > 0)]
            )
        );

    /// <summary>The types of relation of a schema, as <c>CARRIES</c>.</summary>
    public static EnumType RelationTypes(GraphSchema schema) =>
        AllRelationTypes.GetValue(schema, key =>
            new(
                "RelationType",
                "A type of relation.",
                "Un type de relation.",
                [
                    .. key
                        .EdgeSets.Select(set => set.Type)
                        .DistinctBy(type => type.Name)
                        .Select(type => new EnumValue(type.Name, type.Description.En, type.Description.Fr)),
                ]
            )
        );

    public static string NameOf(NodeKind kind) => kind.Plural.ToUpperInvariant();

    /// <summary>The kind that <see cref="NameOf(NodeKind)"/> names.</summary>
    public static NodeKind KindOf(GraphSchema schema, string name) => schema.Kinds.Single(kind => NameOf(kind) == name);

    public static RelationType RelationTypeOf(GraphSchema schema, string name) => schema.EdgeSets.First(set => set.Type.Name == name).Type;

    /// <summary>The types of relation that an argument names; null where it is not given.</summary>
    public static HashSet<RelationType>? RelationTypesOf(AnalysisRequest request, ChoicesArgument argument) =>
        request.Texts(argument)?.Select(name => RelationTypeOf(request.Snapshot.Schema, name)).ToHashSet();

    /// <summary><c>ThroughProject</c> → <c>THROUGH_PROJECT</c>.</summary>
    public static string NameOf<T>(T value)
        where T : struct, Enum =>
        string.Concat(
            value
                .ToString()
                .Select((letter, place) => place > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}")
        );

    /// <summary>The value that <see cref="NameOf{T}(T)"/> names.</summary>
    public static T ValueOf<T>(string name)
        where T : struct, Enum => Enum.GetValues<T>().Single(value => NameOf(value) == name);
}
