namespace Vita.Graph.Core.Schema;

/// <summary>What every node and every edge carries beside its own properties: where the fact was read, and how surely.</summary>
public static class Provenance
{
    /// <summary>The document that the fact was read in.</summary>
    public const string Source = "source";

    /// <summary>The page it is printed on, counted from 1; absent where the source has no pages.</summary>
    public const string Page = "page";

    /// <summary>How surely the source says so.</summary>
    public const string Basis = "basis";

    /// <summary>The fields whose values it gives: what a line says, never written in the seeds.</summary>
    public const string Fields = "fields";

    /// <summary>The property of a source that tells how many pages it has.</summary>
    public const string SourcePages = "pages";

    /// <summary>The basis of what the source says in so many words.</summary>
    public const string Stated = "STATED";

    /// <summary>The basis of what the source does not say and its context makes plain.</summary>
    public const string Implied = "IMPLIED";

    /// <summary>The basis of what can be read in more than one way.</summary>
    public const string Ambiguous = "AMBIGUOUS";

    /// <summary>The basis of a theme that a need, offer or challenge takes over from its project.</summary>
    public const string FromProject = "FROM_PROJECT";

    /// <summary>The kind of node that passes its themes on to what it seeks, offers and faces.</summary>
    public const string ThemesComeFrom = "Project";

    /// <summary>The relation that is passed on.</summary>
    public const string InheritedRelation = "themes";

    /// <summary>The kind of node that <see cref="Source"/> refers to.</summary>
    public const string SourceKind = "Source";

    public static EnumType BasisType { get; } =
        new(
            "Basis",
            "How certain a source is about a fact.",
            "Avec quelle certitude une source dit un fait.",
            new(Stated, "The source says so.", "La source le dit."),
            new(
                Implied,
                "The source does not say it, but the context makes it clear.",
                "La source ne le dit pas, mais le contexte le montre."
            ),
            new(Ambiguous, "The source can be read in more than one way.", "La source se lit de plusieurs façons."),
            new(
                FromProject,
                "Inherited from the project that the need, offer or challenge belongs to.",
                "Repris du projet dont relève le besoin, l'offre ou la problématique."
            )
        );
}
