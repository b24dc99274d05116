using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>What a need and an offer may have in common.</summary>
public enum MatchCriterion
{
    /// <summary>Themes, the same or one broader than the other.</summary>
    Theme,

    /// <summary>Resources.</summary>
    Resource,

    /// <summary>Audiences.</summary>
    Audience,

    /// <summary>Where their projects are.</summary>
    Territory,

    /// <summary>Networks of those who carry their projects.</summary>
    Network,
}

/// <summary>How they have it in common.</summary>
public enum MatchWay
{
    /// <summary>Both are about one theme themselves.</summary>
    Own,

    /// <summary>One of them, or both, has the theme from its project.</summary>
    Inherited,

    /// <summary>The offer's theme is broader than the need's.</summary>
    Broader,

    /// <summary>The offer's theme is narrower than the need's.</summary>
    Narrower,

    /// <summary>Both have the very same.</summary>
    Shared,

    /// <summary>Both are in one territory.</summary>
    SameTerritory,

    /// <summary>Both lie in one commune, EPCI, pays, arrondissement or other small area.</summary>
    SameArea,

    /// <summary>Both lie in one département.</summary>
    SameDepartement,

    /// <summary>Both lie in one région.</summary>
    SameRegion,

    /// <summary>They are in places of one milieu.</summary>
    SameMilieu,
}

/// <summary>Whether what is sought about a theme is offered, and the other way about.</summary>
public enum ThemeGap
{
    /// <summary>Sought, offered by none.</summary>
    Unanswered,

    /// <summary>Sought and offered.</summary>
    Met,

    /// <summary>Offered, sought by none.</summary>
    Unsought,

    /// <summary>Neither.</summary>
    Silent,
}

/// <summary>Which needs and offers of a theme decide whether what is sought is offered.</summary>
public enum ThemeCounting
{
    /// <summary>Those about it, or a narrower theme, themselves.</summary>
    Stated,

    /// <summary>Those that have it, or a narrower theme, from their project too.</summary>
    WithProject,
}

/// <summary>The same as callers see it.</summary>
internal static class MatchWords
{
    public static EnumType Criteria { get; } =
        new(
            "MatchCriterion",
            "What a need and an offer may have in common.",
            "Ce qu'un besoin et une offre peuvent avoir en commun.",
            Value(MatchCriterion.Theme, "Themes.", "Des thèmes."),
            Value(MatchCriterion.Resource, "Resources.", "Des ressources."),
            Value(MatchCriterion.Audience, "Audiences.", "Des publics."),
            Value(MatchCriterion.Territory, "The places of their projects.", "Le lieu de leurs projets."),
            Value(MatchCriterion.Network, "The networks of the organisations that carry their projects.", "Les réseaux de leurs porteurs.")
        );

    public static EnumType Ways { get; } =
        new(
            "MatchWay",
            "The way in which a need and an offer match.",
            "De quelle manière un besoin et une offre se rejoignent.",
            Value(MatchWay.Own, "Theme: both state it themselves.", "Thème : les deux l'énoncent eux-mêmes."),
            Value(
                MatchWay.Inherited,
                "Theme: one of them, or both, inherits it from the project.",
                "Thème : l'un des deux, ou les deux, le reprend du projet."
            ),
            Value(MatchWay.Broader, "Theme: the offer's is broader than the need's.", "Thème : celui de l'offre est plus large."),
            Value(MatchWay.Narrower, "Theme: the offer's is narrower than the need's.", "Thème : celui de l'offre est plus précis."),
            Value(MatchWay.Shared, "Resource, audience, network: both have it.", "Ressource, public, réseau : les deux l'ont."),
            Value(MatchWay.SameTerritory, "Both are in the same territory.", "Les deux sont sur un même territoire."),
            Value(
                MatchWay.SameArea,
                "Both are in the same commune, EPCI, pays, arrondissement or other small area.",
                "Les deux sont dans une même commune ou un même EPCI, pays, arrondissement ou autre petit espace."
            ),
            Value(MatchWay.SameDepartement, "Both are in the same département.", "Les deux sont dans un même département."),
            Value(
                MatchWay.SameRegion,
                "Both are in the same région, of today or of 1970–2015.",
                "Les deux sont dans une même région, d'aujourd'hui ou de 1970–2015."
            ),
            Value(MatchWay.SameMilieu, "Both are in places of the same milieu.", "Les deux sont dans des lieux de même milieu.")
        );

    public static EnumType Gaps { get; } =
        new(
            "ThemeGap",
            "Whether what is sought about a theme is offered.",
            "Si ce qui est recherché sur un thème est proposé.",
            Value(ThemeGap.Unanswered, "Sought, and offered by nobody.", "Recherché, mais proposé par personne."),
            Value(ThemeGap.Met, "Sought and offered.", "Recherché et proposé."),
            Value(ThemeGap.Unsought, "Offered, and sought by nobody.", "Proposé, mais recherché par personne."),
            Value(ThemeGap.Silent, "Neither.", "Ni l'un ni l'autre.")
        );

    public static EnumType Countings { get; } =
        new(
            "ThemeCounting",
            "Which needs and offers of a theme count.",
            "Les besoins et les offres d'un thème qui comptent.",
            Value(
                ThemeCounting.Stated,
                "Those for which the sheet itself states the theme, or a narrower one.",
                "Ceux dont la fiche énonce elle-même le thème, ou un thème plus précis."
            ),
            Value(
                ThemeCounting.WithProject,
                "Also those that only inherit the theme, or a narrower one, from their project. Nearly every "
                    + "theme is then offered by somebody.",
                "Aussi ceux qui reprennent seulement le thème, ou un thème plus précis, de leur projet. Presque "
                    + "tous les thèmes sont alors proposés par quelqu'un."
            )
        );

    private static EnumValue Value<T>(T value, string en, string fr)
        where T : struct, Enum => new(AnalysisVocabularies.NameOf(value), en, fr);
}
