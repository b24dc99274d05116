namespace Vita.Graph.Core.Schema;

/// <summary>How projects are related to actors, places, themes and to what they seek and offer.</summary>
internal static class ProjectRelations
{
    public static void Declare(SchemaBuilder schema)
    {
        schema
            .Relation("CARRIES", "Carries, or is engaged in, a project.", "Porte un projet, ou y est engagée.")
            .Enums("roles", Vocabularies.CarrierRole, "The cells of the sheet that name it.", "Les cases de la fiche où elle figure.")
            .Enums(
                "workshops",
                Vocabularies.WorkshopCode,
                "Workshops printed next to the porteur.",
                "Ateliers imprimés à côté du porteur."
            )
            .Between(
                new(
                    "Organisation",
                    "projects",
                    "Projects it carries or is engaged in. Those with status FOLLOW_UP have no sheet of their own: "
                        + "the sheet of another project names them.",
                    "Projets qu'elle porte ou dans lesquels elle est engagée. Ceux dont le statut est FOLLOW_UP "
                        + "n'ont pas de fiche : la fiche d'un autre projet les cite."
                ),
                new(
                    "Project",
                    "carriers",
                    "Organisations that carry it or are engaged in it. Their roles say which (PORTEUR, ENTREPRISE).",
                    "Organisations qui le portent ou y sont engagées. Leur rôle le précise (PORTEUR, ENTREPRISE).",
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
            .Relation(
                "FOLLOWS_UP",
                "Is listed among the other projects on the sheet of.",
                "Est cité parmi les autres projets sur la fiche de."
            )
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
                "Workshops printed next to the referent.",
                "Ateliers imprimés à côté de la personne référente."
            )
            .Between(
                new("Referent", "projects", "Projects this person is in charge of.", "Projets suivis."),
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
                    "Themes it is about. The basis shows which are its own and which come from its project.",
                    "Thèmes abordés. Le fondement distingue les siens de ceux du projet."
                ),
                new("Theme", plural, $"The {plural} about this theme.", $"Ce qui porte sur lui ({plural}).")
            );
        }

        schema
            .Relation("BROADER", "Has a broader theme.", "A un thème plus large.")
            .Between(
                new("Theme", "broader", "Broader themes, one level up.", "Thèmes plus larges, au niveau juste au-dessus."),
                new("Theme", "narrower", "Narrower themes, one level down.", "Thèmes plus précis, au niveau juste au-dessous.")
            );
    }
}
