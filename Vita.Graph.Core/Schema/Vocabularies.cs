namespace Vita.Graph.Core.Schema;

/// <summary>The closed vocabularies of the sector, each value with its meaning in English and French.</summary>
public static class Vocabularies
{
    public static EnumType OrganisationKind { get; } =
        new(
            "OrganisationKind",
            "The kind of an organisation. The law defines AI, ACI, EI, EITI and ETTI as SIAE. One legal "
                + "entity may have several kinds.",
            "Le type d'une organisation. AI, ACI, EI, EITI et ETTI sont les SIAE au sens de la loi. Une même "
                + "entité peut avoir plusieurs types.",
            new("AI", "Association intermédiaire: hires out people on a work-integration pathway.", "Association intermédiaire."),
            new("ACI", "Atelier et chantier d'insertion: work-integration workshop or site.", "Atelier et chantier d'insertion."),
            new("EI", "Entreprise d'insertion: work-integration company.", "Entreprise d'insertion."),
            new(
                "EITI",
                "Entreprise d'insertion par le travail indépendant: integration by self-employment.",
                "Entreprise d'insertion par le travail indépendant."
            ),
            new(
                "ETTI",
                "Entreprise de travail temporaire d'insertion: work-integration temporary agency.",
                "Entreprise de travail temporaire d'insertion."
            ),
            new("ETT", "Entreprise de travail temporaire: temporary work agency, not a SIAE.", "Entreprise de travail temporaire."),
            new(
                "ASP",
                "Association or company providing home services (services à la personne).",
                "Association ou entreprise de services à la personne."
            ),
            new("GES", "Groupe économique solidaire: a group of SIAE and sister bodies.", "Groupe (ou groupement) économique solidaire."),
            new(
                "GEIQ",
                "Groupement d'employeurs pour l'insertion et la qualification.",
                "Groupement d'employeurs pour l'insertion et la qualification."
            ),
            new("SCOP", "Workers' cooperative.", "Société coopérative et participative."),
            new("TRAINING_BODY", "Training provider.", "Organisme de formation."),
            new(
                "COLLECTIVE",
                "Several organisations acting together, with or without legal form.",
                "Collectif d'organisations, avec ou sans statut juridique."
            ),
            new("FEDERATION", "Federation or regional union of organisations.", "Fédération ou union d'organisations."),
            new("ASSOCIATION", "Association under the law of 1901.", "Association loi 1901."),
            new("PUBLIC_BODY", "State service, local authority, public agency.", "Service de l'État, collectivité, organisme public."),
            new("COMPANY", "Ordinary company.", "Entreprise ordinaire."),
            new("OTHER", "Something else.", "Autre.")
        );

    public static EnumType TerritoryKind { get; } =
        new(
            "TerritoryKind",
            "What a territory is.",
            "Ce qu'est un territoire.",
            new("COMMUNE", "Municipality.", "Commune."),
            new("EPCI", "Group of communes with its own taxation.", "Établissement public de coopération intercommunale."),
            new("PAYS", "Pays: a project territory of several communes.", "Pays, au sens des lois de 1995 et 1999."),
            new("ARRONDISSEMENT", "Subdivision of a département.", "Arrondissement départemental."),
            new("DEPARTEMENT", "Département.", "Département."),
            new("REGION", "Région, of today or of 1970–2015.", "Région, d'aujourd'hui ou de 1970–2015."),
            new("OTHER", "Canton, valley, catchment area or another kind of area.", "Canton, vallée, bassin ou autre espace.")
        );

    public static EnumType Milieu { get; } =
        new(
            "Milieu",
            "The kind of area that a sheet declares or a grid computes.",
            "Le milieu déclaré par une fiche ou calculé par une grille.",
            new("URBAN", "Urban.", "Urbain."),
            new("PERI_URBAN", "Peri-urban.", "Périurbain."),
            new("SEMI_RURAL", "Semi-rural.", "Semi-rural."),
            new("RURAL", "Rural.", "Rural.")
        );

    public static EnumType MilieuBasis { get; } =
        new(
            "MilieuBasis",
            "The definition of milieu that a value uses.",
            "La définition du milieu retenue pour une valeur.",
            new("DECLARED_2010", "Declared on a sheet of the recueil of 2010.", "Déclaré sur une fiche du recueil de 2010."),
            new(
                "DENSITY_GRID",
                "Computed from INSEE's density grid of communes.",
                "Calculé d'après la grille communale de densité de l'INSEE."
            )
        );

    public static EnumType NetworkKind { get; } =
        new(
            "NetworkKind",
            "What a network is.",
            "Ce qu'est un réseau.",
            new("FEDERATION", "Federation of organisations.", "Fédération."),
            new("CERTIFICATION", "Quality scheme that certifies organisations.", "Certification."),
            new("LABEL", "Label.", "Label."),
            new("COLLECTIVE", "Collective or informal network.", "Collectif ou réseau informel."),
            new("OTHER", "Something else.", "Autre.")
        );

    public static EnumType ProjectStatus { get; } =
        new(
            "ProjectStatus",
            "How the recueil names a project.",
            "Comment le recueil nomme un projet.",
            new("LISTED", "Listed in the general summary.", "Inscrit au sommaire général."),
            new("FOLLOW_UP", "Only listed among the other projects of a sheet.", "Seulement cité parmi les autres projets d'une fiche.")
        );

    public static EnumType CarrierRole { get; } =
        new(
            "CarrierRole",
            "The cell of the sheet that names an organisation.",
            "La case de la fiche où figure une organisation.",
            new("PORTEUR", "In the cell PORTEUR: it carries the project.", "Case PORTEUR : elle porte le projet."),
            new(
                "ENTREPRISE",
                "In the cell ENTREPRISE(S): it is one of the structures engaged.",
                "Case ENTREPRISE(S) : elle est l'une des structures engagées."
            )
        );

    public static EnumType WorkshopCode { get; } =
        new(
            "WorkshopCode",
            "A workshop of VITA.",
            "Un atelier de VITA.",
            new(
                "A1",
                "Activities and services that bring jobs and solidarity.",
                "Développement d'activités et de services porteurs d'emplois et de solidarité."
            ),
            new(
                "A2",
                "Public-private alliances for jobs and sustainable development.",
                "Alliances stratégiques public / privé en faveur de l'emploi et du développement durable."
            ),
            new("A3", "Territorial management of jobs and skills.", "Gestion territoriale des emplois et des compétences."),
            new(
                "GT",
                "GT: the recueil never spells it out; probably a working group.",
                "GT : sigle que le recueil ne développe pas ; sans doute groupe de travail."
            )
        );

    public static EnumType MembershipStatus { get; } =
        new(
            "MembershipStatus",
            "Status of a membership.",
            "L'état d'une adhésion.",
            new("MEMBER", "Member.", "Adhérente."),
            new("PLANNED", "About to join.", "Adhésion prévue."),
            new("FORMER", "No longer a member.", "Ancienne adhérente.")
        );

    public static EnumType CertificationStatus { get; } =
        new(
            "CertificationStatus",
            "Status of a certification.",
            "L'état d'une certification.",
            new("CERTIFIED", "Certified.", "Certifiée."),
            new(
                "RENEWAL",
                "Being renewed, or due for renewal at the date given.",
                "En renouvellement, ou à renouveler à la date indiquée."
            ),
            new("PLANNED", "Expected.", "Prévue.")
        );

    public static EnumType Resource { get; } =
        new(
            "Resource",
            "What kind of resource is sought, offered or at stake.",
            "La nature de la ressource recherchée, proposée ou en jeu.",
            new("ARGUMENT", "Arguments to convince somebody.", "Argumentaire."),
            new("MODEL_AGREEMENT", "Model agreement or contract.", "Convention ou contrat type."),
            new("METHOD", "Method.", "Méthode, démarche."),
            new("TOOL", "Tool or document ready for use.", "Outil, document prêt à l'emploi."),
            new("FUNDING", "Funding.", "Financement."),
            new("PARTNERSHIP", "Partners.", "Partenariat."),
            new("EXPERIENCE", "Lessons from experience.", "Retour d'expérience."),
            new("KNOW_HOW", "Transfer of know-how.", "Transfert de savoir-faire."),
            new("TRAINING", "Training.", "Formation."),
            new("SKILLS_ASSESSMENT", "Assessment of skills.", "Évaluation des compétences."),
            new("COMMUNICATION", "Communication.", "Communication."),
            new("LOBBYING", "Lobbying.", "Lobbying, plaidoyer."),
            new("STUDY", "Study or diagnosis.", "Étude, diagnostic."),
            new("LEGAL_FRAME", "Legal form, statutes, regulation, taxation.", "Cadre juridique, statuts, réglementation, fiscalité."),
            new("SHARED_MEANS", "Shared means.", "Moyens mutualisés."),
            new("COORDINATION", "Coordination between actors.", "Coordination entre acteurs."),
            new("SALES", "Sales and marketing.", "Commercialisation."),
            new("THEORY", "Theory, critical distance, research.", "Apport théorique, recherche.")
        );

    public static EnumType Audience { get; } =
        new(
            "Audience",
            "Who it is for, or addressed to.",
            "À qui cela s'adresse.",
            new("ELECTED_OFFICIALS", "Elected officials.", "Élus."),
            new("LOCAL_AUTHORITIES", "Local authorities.", "Collectivités territoriales."),
            new("COMPANIES", "Companies and employers.", "Entreprises, employeurs."),
            new("HOME_SERVICE_BODIES", "Home service providers.", "Organismes de services à la personne."),
            new("JOB_SEEKERS", "Job seekers.", "Demandeurs d'emploi."),
            new("EMPLOYEES_ON_PATHWAY", "Employees on a work-integration pathway.", "Salariés en parcours."),
            new("HOUSEHOLDS", "Households as clients.", "Particuliers."),
            new("SIAE", "Work-integration structures.", "SIAE."),
            new("ASSOCIATIONS", "Associations.", "Associations."),
            new("STATE", "Services of the State.", "Services de l'État."),
            new("WOMEN", "Women.", "Femmes."),
            new("OLDER_PEOPLE", "Older people.", "Personnes âgées."),
            new("DISABLED_PEOPLE", "People with a disability or an illness.", "Personnes handicapées ou malades."),
            new("PERMANENT_STAFF", "Permanent staff and volunteers.", "Permanents et bénévoles."),
            new("GENERAL_PUBLIC", "Residents and general public.", "Habitants, grand public."),
            new("FUNDERS", "Funders.", "Financeurs."),
            new("EMPLOYMENT_SERVICES", "Public employment services.", "Service public de l'emploi."),
            new("TRAINING_BODIES", "Training providers.", "Organismes de formation."),
            new("FARMERS", "Farmers.", "Agriculteurs."),
            new("RESEARCHERS", "Researchers.", "Chercheurs.")
        );

    public static EnumType Measure { get; } =
        new(
            "Measure",
            "What a figure measures.",
            "Ce que mesure un chiffre.",
            new("MAD_HOURS", "Hours of labour hired out (mise à disposition).", "Heures de mise à disposition."),
            new("HOURS_BILLED", "Hours billed.", "Heures facturées."),
            new("PERMANENT_STAFF", "Permanent staff.", "Permanents."),
            new("EMPLOYEES", "Employees.", "Salariés."),
            new("EMPLOYEES_ON_PATHWAY", "Employees on a work-integration pathway.", "Salariés en parcours."),
            new("PEOPLE_SERVED", "People who had a contract or received support.", "Personnes mises à disposition ou suivies."),
            new("POSTS", "Work-integration posts agreed with the State.", "Postes d'insertion conventionnés."),
            new("SHARE_OF_CLIENTS", "Share of the activity with one kind of client.", "Part de l'activité par type de client."),
            new("CHANGE", "Change from the year before.", "Évolution sur un an."),
            new("POSITIVE_EXITS", "Positive exits: people who left for a job or training.", "Sorties positives."),
            new("DAYS_WORKED", "Days of work.", "Journées d'intervention."),
            new("VEHICLES", "Vehicles.", "Véhicules."),
            new("POPULATION", "Inhabitants, as the source prints them.", "Habitants, selon la source."),
            new("COMMUNES", "Communes.", "Communes."),
            new("CANTONS", "Cantons.", "Cantons."),
            new("MEMBERS", "Members of a group or collective.", "Membres d'un groupe ou collectif."),
            new("OTHER", "Something else: see the label.", "Autre : voir le libellé.")
        );

    public static EnumType Unit { get; } =
        new(
            "Unit",
            "The unit of a figure.",
            "L'unité d'un chiffre.",
            new("HOURS", "Hours.", "Heures."),
            new("FTE", "Full-time equivalents.", "Équivalents temps plein."),
            new("PERSONS", "Persons.", "Personnes."),
            new("POSTS", "Posts.", "Postes."),
            new("PERCENT", "Per cent.", "Pour cent."),
            new("DAYS", "Days.", "Jours."),
            new("VEHICLES", "Vehicles.", "Véhicules."),
            new("COMMUNES", "Communes.", "Communes."),
            new("CANTONS", "Cantons.", "Cantons."),
            new("ORGANISATIONS", "Organisations.", "Organisations."),
            new("OTHER", "Something else: see the label.", "Autre : voir le libellé.")
        );
}
