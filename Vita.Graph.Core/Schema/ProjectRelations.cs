namespace Vita.Graph.Core.Schema;

/// <summary>How projects are related to actors, places, themes and to what they seek and offer.</summary>
internal static class ProjectRelations
{
    public static void Declare(SchemaBuilder schema)
    {
        schema
            .Relation("CARRIES", "Carries, or is engaged in, a project.", "Porte un projet, ou y est engagée.")
            .Enums(
                "roles",
                Vocabularies.CarrierRole,
                "In which cells of the sheet it stands.",
                "Dans quelles cases de la fiche elle figure."
            )
            .Enums("workshops", Vocabularies.WorkshopCode, "Workshops printed beside the porteur.", "Ateliers imprimés à côté du porteur.")
            .Between(
                new(
                    "Organisation",
                    "projects",
                    "Projects it carries or is engaged in: also those that another's sheet only names (status FOLLOW_UP, without a "
                        + "sheet of their own).",
                    "Projets qu'elle porte ou dans lesquels elle est engagée : aussi ceux qu'une autre fiche ne fait que nommer (status "
                        + "FOLLOW_UP, sans fiche à eux)."
                ),
                new(
                    "Project",
                    "carriers",
                    "Organisations that carry it or are engaged in it: the roles tell which (PORTEUR, ENTREPRISE).",
                    "Organisations qui le portent ou y sont engagées : les rôles le disent (PORTEUR, ENTREPRISE).",
                    Cell: Cells.Carriers
                )
            );

        schema
            .Relation("CONCERNS", "Concerns a territory.", "Concerne un territoire.")
            .Between(
                new("Project", "territories", "Territories it concerns.", "Territoires concernés.", Cell: Cells.Territory),
                new("Territory", "projects", "Projects that concern it.", "Projets qui le concernent.")
            );

        schema
            .Relation("IN_WORKSHOP", "Takes part in a workshop.", "Participe à un atelier.")
            .Between(
                new("Project", "workshops", "Workshops it takes part in.", "Ateliers auxquels il participe.", Cell: Cells.Porteur),
                new("Workshop", "projects", "Projects that take part in it.", "Projets qui y participent.")
            );

        OfProject(schema, "SEEKS", "Seeks.", "Recherche.", "Need", "needs", "What it seeks.", "Ce qu'il recherche.", Cells.Needs);
        OfProject(
            schema,
            "OFFERS",
            "Offers to share.",
            "Propose de partager.",
            "Offer",
            "offers",
            "What it offers.",
            "Ce qu'il propose.",
            Cells.Offers
        );
        OfProject(
            schema,
            "FACES",
            "Faces a problem.",
            "Rencontre une problématique.",
            "Challenge",
            "challenges",
            "Problems it faces.",
            "Problématiques rencontrées.",
            Cells.Challenges
        );

        schema
            .Relation("FOLLOWS_UP", "Is named as another project on the sheet of.", "Est nommé comme autre projet sur la fiche de.")
            .Between(
                new("Project", "followsUp", "Projects whose sheet names it.", "Projets dont la fiche le nomme."),
                new(
                    "Project",
                    "followUps",
                    "Other projects that its sheet names.",
                    "Autres projets nommés sur sa fiche.",
                    Cell: Cells.OtherProjects
                )
            );

        About(schema);

        schema
            .Relation("REFERENT_OF", "Is in charge of a project.", "Est référente d'un projet.")
            .Boolean("main", "Whether it is the main referent.", "S'il s'agit de la personne référente principale.")
            .Enums(
                "workshops",
                Vocabularies.WorkshopCode,
                "Workshops printed beside the referent.",
                "Ateliers imprimés à côté de la personne référente."
            )
            .Between(
                new("Referent", "projects", "Projects in charge.", "Projets suivis."),
                new("Project", "referents", "People in charge, by role.", "Personnes référentes, par fonction.", Cell: Cells.Referents)
            );

        schema
            .Relation("WORKS_FOR", "Works for.", "Travaille pour.")
            .Between(
                new("Referent", "organisation", "The organisation of the person.", "L'organisation de la personne.", IsToOne: true),
                new("Organisation", "referents", "People in charge of projects, by role.", "Personnes référentes, par fonction.")
            );
    }

    private static void OfProject(
        SchemaBuilder schema,
        string name,
        string en,
        string fr,
        string kind,
        string field,
        string fieldEn,
        string fieldFr,
        string cell
    ) =>
        schema
            .Relation(name, en, fr)
            .Between(
                new("Project", field, fieldEn, fieldFr, Cell: cell),
                new(kind, "project", "The project it belongs to.", "Le projet dont il relève.", IsToOne: true)
            );

    /// <summary>What is about which theme. <see cref="Provenance.FromProject"/> marks what an item takes over from its project.</summary>
    private static void About(SchemaBuilder schema)
    {
        var about = schema.Relation("ABOUT", "Is about a theme.", "Porte sur un thème.");
        foreach (
            var (kind, plural) in new[] { ("Project", "projects"), ("Need", "needs"), ("Offer", "offers"), ("Challenge", "challenges") }
        )
        {
            about.Between(
                new(
                    kind,
                    "themes",
                    "Themes it is about; the basis tells its own from those of its project.",
                    "Thèmes abordés ; le fondement distingue les siens de ceux du projet."
                ),
                new("Theme", plural, $"What is about it among the {plural}.", $"Ce qui porte sur lui ({plural}).")
            );
        }

        schema
            .Relation("BROADER", "Has a broader theme.", "A un thème plus large.")
            .Between(
                new("Theme", "broader", "Broader themes, one step up.", "Thèmes plus larges, au degré supérieur."),
                new("Theme", "narrower", "Narrower themes, one step down.", "Thèmes plus étroits, au degré inférieur.")
            );
    }
}
