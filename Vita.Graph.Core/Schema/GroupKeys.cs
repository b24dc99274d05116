namespace Vita.Graph.Core.Schema;

/// <summary>What nodes are grouped by beside their own properties: what their relations lead to.</summary>
internal static class GroupKeys
{
    public static void Declare(SchemaBuilder schema)
    {
        schema
            .Grouped("Organisation", "seat", "basedIn", "Commune of its seat.", "Commune de son siège.")
            .Grouped("Organisation", "network", "memberships", "Network it belongs to.", "Réseau auquel elle adhère.")
            .Grouped("Organisation", "certification", "certifications", "Scheme that certifies it.", "Référentiel qui la certifie.")
            .Grouped("Organisation", "group", "partOf", "Group or collective it is part of.", "Groupe ou collectif dont elle fait partie.")
            .Grouped("Organisation", "theme", "themes", "Theme of one of its projects.", "Thème d'un de ses projets.")
            .Grouped("Organisation", "themeSought", "themesSought", "Theme of what it seeks.", "Thème de ce qu'elle recherche.")
            .Grouped("Organisation", "themeOffered", "themesOffered", "Theme of what it offers.", "Thème de ce qu'elle propose.")
            .Grouped("Organisation", "resourceSought", "needs/resources", "Resource it seeks.", "Ressource qu'elle recherche.")
            .Grouped("Organisation", "resourceOffered", "offers/resources", "Resource it offers.", "Ressource qu'elle propose.")
            .Grouped("Organisation", "workshop", "projects/workshops", "Workshop of one of its projects.", "Atelier d'un de ses projets.");
        Located(schema, "Organisation", "territories/");

        Located(schema, "Territory", "");
        schema.Grouped(
            "Territory",
            "organisationKind",
            "organisations/kinds",
            "Kind of an organisation active there.",
            "Type d'une organisation qui y intervient."
        );

        schema.Grouped("Network", "memberKind", "members/kinds", "Kind of a member.", "Type d'un adhérent.");

        schema
            .Grouped("Figure", "organisation", "organisation", "The organisation it describes.", "L'organisation qu'il décrit.")
            .Grouped(
                "Figure",
                "organisationKind",
                "organisation/kinds",
                "Kind of the organisation it describes.",
                "Type de l'organisation qu'il décrit."
            )
            .Grouped("Figure", "territory", "territory", "The territory it describes.", "Le territoire qu'il décrit.");

        schema
            .Grouped("Project", "carrier", "carriers", "Organisation that carries it.", "Organisation qui le porte.")
            .Grouped(
                "Project",
                "carrierKind",
                "carriers/kinds",
                "Kind of an organisation that carries it.",
                "Type d'une organisation qui le porte."
            )
            .Grouped(
                "Project",
                "network",
                "carriers/memberships",
                "Network of an organisation that carries it.",
                "Réseau d'une organisation qui le porte."
            )
            .Grouped("Project", "theme", "themes", "Theme it is about.", "Thème abordé.")
            .Grouped("Project", "themeSought", "needs/themes", "Theme of what it seeks.", "Thème de ce qu'il recherche.")
            .Grouped("Project", "themeOffered", "offers/themes", "Theme of what it offers.", "Thème de ce qu'il propose.")
            .Grouped("Project", "resourceSought", "needs/resources", "Resource it seeks.", "Ressource qu'il recherche.")
            .Grouped("Project", "resourceOffered", "offers/resources", "Resource it offers.", "Ressource qu'il propose.")
            .Grouped("Project", "workshop", "workshops", "Workshop it takes part in.", "Atelier auquel il participe.");
        Located(schema, "Project", "territories/");

        foreach (var item in new[] { "Need", "Offer", "Challenge" })
        {
            schema
                .Grouped(item, "theme", "themes", "Theme it is about.", "Thème abordé.")
                .Grouped(item, "project", "project", "The project it belongs to.", "Le projet dont il relève.")
                .Grouped(
                    item,
                    "organisation",
                    "organisations",
                    "Organisation whose project it belongs to.",
                    "Organisation dont relève le projet."
                )
                .Grouped(
                    item,
                    "organisationKind",
                    "organisations/kinds",
                    "Kind of such an organisation.",
                    "Type d'une telle organisation."
                )
                .Grouped(
                    item,
                    "network",
                    "organisations/memberships",
                    "Network of such an organisation.",
                    "Réseau d'une telle organisation."
                );
            Located(schema, item, "project/territories/");
        }

        schema.Grouped("Theme", "broader", "broader", "Broader theme, one level up.", "Thème plus large, un niveau au-dessus.");
        schema.Grouped("Referent", "organisation", "organisation", "The organisation of the person.", "L'organisation de la personne.");
    }

    /// <summary>By the territories at the end of a path, by their milieu, and by the units that they lie in.</summary>
    private static void Located(SchemaBuilder schema, string kind, string path)
    {
        if (path.Length > 0)
        {
            schema
                .Grouped(kind, "territory", path.TrimEnd('/'), "Territory concerned.", "Territoire concerné.")
                .Grouped(
                    kind,
                    "milieu",
                    path + "milieux",
                    "Milieu of a territory concerned, as declared on the sheet.",
                    "Milieu d'un territoire concerné, tel que la fiche le déclare."
                );
        }

        schema
            .RolledUp(kind, "departement", path, "DEPARTEMENT", false, "Département concerned.", "Département concerné.")
            .RolledUp(kind, "region", path, "REGION", false, "Région of today.", "Région d'aujourd'hui.")
            .RolledUp(
                kind,
                "region2010",
                path,
                "REGION",
                true,
                "Région as it was in 2010, until the end of 2015.",
                "Région telle qu'elle était en 2010, jusqu'à fin 2015."
            );
    }
}
