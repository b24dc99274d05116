using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>Tables whose rows are nodes: what each has beside the properties of its kind.</summary>
internal static class NodeTables
{
    public static IEnumerable<TableDeclaration> Of(GraphSchema schema) =>
        [
            Structures(Domain.Organisation.Kind.In(schema)),
            Projects(Domain.Project.Kind.In(schema)),
            Items(
                Domain.Need.Kind.In(schema),
                "besoins",
                "Needs",
                "Besoins",
                "something that a project seeks",
                "ce qu'un projet recherche"
            ),
            Items(
                Domain.Offer.Kind.In(schema),
                "offres",
                "Offers",
                "Offres",
                "something that a project offers",
                "ce qu'un projet propose"
            ),
            Items(
                Domain.Challenge.Kind.In(schema),
                "defis",
                "Challenges",
                "Défis",
                "a problem that a project faces",
                "un problème rencontré"
            ),
            Territories(Domain.Territory.Kind.In(schema)),
            Networks(Domain.Network.Kind.In(schema)),
            Themes(Domain.Theme.Kind.In(schema)),
            Figures(Domain.Figure.Kind.In(schema)),
            new NodeTableBuilder(Domain.Source.Kind.In(schema)).Build(
                "sources",
                "Sources",
                "Sources",
                "One row is a document that facts were read in.",
                "Une ligne est un document où des faits ont été lus."
            ),
        ];

    private static TableDeclaration Structures(NodeKind kind) =>
        Located(
                new NodeTableBuilder(kind)
                    .Flags("type", "kinds")
                    .Nodes("commune", "basedIn", "Commune of its seat.", "Commune de son siège.")
                    .Values("code_insee", "basedIn/code", "INSEE code of that commune.", "Code INSEE de cette commune.")
                    .UnitOf("departement", "basedIn", "departement", "Département of its seat.", "Département de son siège.")
                    .UnitOf("region", "basedIn", "region", "Région of its seat, as of today.", "Région actuelle de son siège.")
                    .UnitOf("region_2010", "basedIn", "region2010", "Région of its seat in 2010.", "Région de son siège en 2010.")
                    .Nodes("territoires", "territories", "Territories it is active in.", "Territoires où elle intervient.")
            )
            .Nodes("reseaux", "memberships", "Networks it belongs to.", "Réseaux auxquels elle adhère.")
            .Links("reseaux_statut", "memberships", "status", "Status of each membership.", "Statut de chaque adhésion.")
            .Nodes("certifications", "certifications", "Schemes that certify it.", "Référentiels qui la certifient.")
            .Links("certifications_statut", "certifications", "status", "Status of each certification.", "Statut de chaque certification.")
            .Nodes("groupes", "partOf", "Groups and collectives it is part of.", "Groupes et collectifs dont elle fait partie.")
            .Nodes("themes", "themes", "Themes of its projects.", "Thèmes de ses projets.")
            .Nodes("themes_recherches", "themesSought", "Themes of what it seeks.", "Thèmes de ce qu'elle recherche.")
            .Nodes("themes_proposes", "themesOffered", "Themes of what it offers.", "Thèmes de ce qu'elle propose.")
            .Values("ressources_recherchees", "needs/resources", "Resources it seeks.", "Ressources qu'elle recherche.")
            .Values("ressources_proposees", "offers/resources", "Resources it offers.", "Ressources qu'elle propose.")
            .Count("nb_projets", "projects", "Number of its projects.", "Nombre de ses projets.")
            .Count("nb_besoins", "needs", "Number of its needs.", "Nombre de ses besoins.")
            .Count("nb_offres", "offers", "Number of its offers.", "Nombre de ses offres.")
            .Count("nb_defis", "challenges", "Number of its challenges.", "Nombre de ses défis.")
            .Build(
                "structures",
                "Organisations",
                "Structures",
                "One row is an organisation: SIAE, group, federation, public body, partner.",
                "Une ligne est une organisation : SIAE, groupe, fédération, organisme public, partenaire."
            );

    private static TableDeclaration Projects(NodeKind kind) =>
        Located(
                new NodeTableBuilder(kind)
                    .Nodes("porteurs", "carriers", "Organisations that carry it.", "Organisations qui le portent.")
                    .Values("types_porteurs", "carriers/kinds", "Kinds of those organisations.", "Types de ces organisations.")
                    .Nodes("territoires", "territories", "Territories it concerns.", "Territoires concernés.")
            )
            .Nodes("reseaux", "carriers/memberships", "Networks of those that carry it.", "Réseaux de ses porteurs.")
            .Nodes("ateliers", "workshops", "Workshops it takes part in.", "Ateliers auxquels il participe.")
            .Nodes("themes", "themes", "Themes it is about.", "Thèmes abordés.")
            .Links("themes_fondement", "themes", Provenance.Basis, "Basis of each theme.", "Fondement de chaque thème.")
            .Count("nb_besoins", "needs", "Number of its needs.", "Nombre de ses besoins.")
            .Count("nb_offres", "offers", "Number of its offers.", "Nombre de ses offres.")
            .Count("nb_defis", "challenges", "Number of its challenges.", "Nombre de ses défis.")
            .Build("projets", "Projects", "Projets", "One row is a project.", "Une ligne est un projet.");

    private static TableDeclaration Items(NodeKind kind, string name, string titleEn, string titleFr, string en, string fr) =>
        Located(
                new NodeTableBuilder(kind)
                    .Flags("ressource", "resources")
                    .Flags("public", "audiences")
                    .Nodes("projet", "project", "The project it belongs to.", "Le projet dont il relève.")
                    .Nodes("porteurs", "organisations", "Organisations that carry that project.", "Organisations qui portent ce projet.")
                    .Values("types_porteurs", "organisations/kinds", "Kinds of those organisations.", "Types de ces organisations.")
                    .Nodes("territoires", "project/territories", "Territories of that project.", "Territoires de ce projet.")
            )
            .Nodes("reseaux", "organisations/memberships", "Networks of those organisations.", "Réseaux de ces organisations.")
            .Nodes("themes", "themes", "Themes it is about.", "Thèmes abordés.")
            .Links("themes_fondement", "themes", Provenance.Basis, "Basis of each theme.", "Fondement de chaque thème.")
            .Build(name, titleEn, titleFr, $"One row is {en}.", $"Une ligne est {fr}.");

    private static TableDeclaration Territories(NodeKind kind) =>
        new NodeTableBuilder(kind)
            .Nodes("dans", "directlyWithin", "Territories it lies in directly.", "Territoires dont elle relève directement.")
            .Units("departements", "departement")
            .Units("regions", "region")
            .Units("regions_2010", "region2010")
            .Count(
                "nb_structures",
                "organisations",
                "Number of organisations active there.",
                "Nombre d'organisations qui y interviennent."
            )
            .Count(
                "nb_sieges",
                "basedOrganisations",
                "Number of organisations with their seat there.",
                "Nombre d'organisations y ayant leur siège."
            )
            .Count("nb_projets", "projects", "Number of projects that concern it.", "Nombre de projets qui le concernent.")
            .Build(
                "territoires",
                "Territories",
                "Territoires",
                "One row is a territory: commune, EPCI, pays, arrondissement, département, région or another area.",
                "Une ligne est un territoire : commune, EPCI, pays, arrondissement, département, région ou autre espace."
            );

    private static TableDeclaration Networks(NodeKind kind) =>
        new NodeTableBuilder(kind)
            .Count(
                "nb_adherents",
                "members",
                "Number of members, past and planned ones too.",
                "Nombre d'adhérents, anciens et futurs compris."
            )
            .Count(
                "nb_certifies",
                "certifiedOrganisations",
                "Number of certified organisations, in renewal and planned too.",
                "Nombre d'organisations certifiées, en renouvellement ou prévues comprises."
            )
            .Build(
                "reseaux",
                "Networks",
                "Réseaux",
                "One row is a network: federation, certification, label, collective.",
                "Une ligne est un réseau : fédération, certification, label, collectif."
            );

    private static TableDeclaration Themes(NodeKind kind) =>
        new NodeTableBuilder(kind)
            .Nodes("plus_larges", "broader", "Broader themes.", "Thèmes plus larges.")
            .Count("nb_projets", "projects", "Number of projects about it.", "Nombre de projets qui l'abordent.")
            .Count("nb_besoins", "needs", "Number of needs about it.", "Nombre de besoins qui l'abordent.")
            .Count("nb_offres", "offers", "Number of offers about it.", "Nombre d'offres qui l'abordent.")
            .Count("nb_defis", "challenges", "Number of challenges about it.", "Nombre de défis qui l'abordent.")
            .Count("nb_demandeurs", "seekers", "Number of organisations that seek it.", "Nombre d'organisations qui le recherchent.")
            .Count("nb_proposants", "providers", "Number of organisations that offer it.", "Nombre d'organisations qui le proposent.")
            .Build("themes", "Themes", "Thèmes", "One row is a theme of the thesaurus.", "Une ligne est un thème du thésaurus.");

    private static TableDeclaration Figures(NodeKind kind) =>
        new NodeTableBuilder(kind)
            .Nodes("structure", "organisation", "The organisation it describes.", "L'organisation qu'il décrit.")
            .Nodes("territoire", "territory", "The territory it describes.", "Le territoire qu'il décrit.")
            .Build(
                "chiffres",
                "Figures",
                "Chiffres",
                "One row is a figure that a source gives.",
                "Une ligne est un chiffre donné par une source."
            );

    /// <summary>Milieux and larger units of the territories concerned.</summary>
    private static NodeTableBuilder Located(NodeTableBuilder table) =>
        table
            .Keyed("milieux", "milieu")
            .Units("departements", "departement")
            .Units("regions", "region")
            .Units("regions_2010", "region2010");
}
