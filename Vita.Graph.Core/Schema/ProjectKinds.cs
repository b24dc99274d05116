namespace Vita.Graph.Core.Schema;

/// <summary>What is undertaken, sought and offered.</summary>
internal static class ProjectKinds
{
    public static void Declare(SchemaBuilder schema)
    {
        schema
            .Kind(
                "Project",
                "projects",
                "title",
                new(KindShape.RoundedSquare, "project", "projects", "projet", "projets"),
                "A project of the recueil, with or without a sheet.",
                "Un projet du recueil, avec ou sans fiche.",
                "schema:Project"
            )
            .Text("title", "Title.", "Titre.", searchable: true, rdf: "dcterms:title")
            .Text(
                "summary",
                "What it is about, in our own words, in French.",
                "De quoi il s'agit, dans nos mots.",
                searchable: true,
                rdf: "dcterms:description"
            )
            .InCell(Cells.Project)
            .Boolean("hasSheet", "Whether the recueil has a sheet about it.", "Si le recueil en donne une fiche.")
            .MarksSheet()
            .Enum("status", Vocabularies.ProjectStatus, "How the recueil names it.", "Comment le recueil le nomme.");

        Item(
            schema,
            "Need",
            "needs",
            new(KindShape.TriangleDown, "need", "needs", "besoin", "besoins"),
            "What a project seeks from others (recherche de mutualisation).",
            "Ce qu'un projet recherche (recherche de mutualisation)."
        );
        Item(
            schema,
            "Offer",
            "offers",
            new(KindShape.TriangleUp, "offer", "offers", "offre", "offres"),
            "What a project offers to share (proposition de mutualisation).",
            "Ce qu'un projet propose de partager (proposition de mutualisation)."
        );
        Item(
            schema,
            "Challenge",
            "challenges",
            new(KindShape.Saltire, "challenge", "challenges", "problématique", "problématiques"),
            "A problem that a project faces (problématique principale).",
            "Une problématique principale d'un projet."
        );
    }

    private static void Item(SchemaBuilder schema, string name, string plural, KindMark mark, string en, string fr) =>
        schema
            .Kind(name, plural, "text", mark, en, fr, "schema:Demand")
            .Text(
                "text",
                "What the sheet says, in our own words, in French.",
                "Ce que dit la fiche, dans nos mots.",
                searchable: true,
                rdf: "dcterms:description"
            )
            .Enums("resources", Vocabularies.Resource, "The resources it is about.", "Les ressources dont il s'agit.", each: "resource")
            .Enums("audiences", Vocabularies.Audience, "Who it is for, or addressed to.", "À qui cela s'adresse.", each: "audience");
}
