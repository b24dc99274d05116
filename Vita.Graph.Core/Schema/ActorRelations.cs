namespace Vita.Graph.Core.Schema;

/// <summary>How actors, territories, networks and figures are related.</summary>
internal static class ActorRelations
{
    public static void Declare(SchemaBuilder schema)
    {
        schema
            .Relation("PART_OF", "Belongs to a group or collective.", "Fait partie d'un groupe ou collectif.")
            .Between(
                new("Organisation", "partOf", "Groups and collectives it is part of.", "Groupes et collectifs dont elle fait partie."),
                new("Organisation", "members", "Organisations that are part of it.", "Organisations qui en font partie.")
            );

        schema
            .Relation("PARTNER_OF", "Names as its partner.", "Nomme comme partenaire.")
            .Between(
                new(
                    "Organisation",
                    "partners",
                    "Organisations it names as partners: who is named does not always name back.",
                    "Organisations qu'elle nomme partenaires : qui est nommé ne nomme pas toujours en retour."
                ),
                new("Organisation", "partnerOf", "Organisations that name it as a partner.", "Organisations qui la nomment partenaire.")
            );

        schema
            .Relation("MEMBER_OF", "Belongs to a network.", "Adhère à un réseau.")
            .Enum("status", Vocabularies.MembershipStatus, "Where the membership stands.", "L'état de l'adhésion.")
            .Date("since", "Since when.", "Depuis quand.")
            .Date("until", "Until when.", "Jusqu'à quand.")
            .Between(
                new(
                    "Organisation",
                    "memberships",
                    "Networks it belongs to: also those it has left (FORMER) or is about to join (PLANNED), as the status tells.",
                    "Réseaux auxquels elle adhère : aussi ceux qu'elle a quittés (FORMER) ou va rejoindre (PLANNED), selon l'état.",
                    Cell: Cells.Enterprises
                ),
                new(
                    "Network",
                    "members",
                    "Organisations that belong to it: also those that have left (FORMER) or are about to join (PLANNED), as the "
                        + "status tells.",
                    "Organisations adhérentes : aussi les anciennes (FORMER) et les futures (PLANNED), selon l'état."
                )
            );

        schema
            .Relation("CERTIFIED_BY", "Is certified under a scheme.", "Est certifiée selon un référentiel.")
            .Text("version", "Version of the scheme.", "Version du référentiel.")
            .Enum("status", Vocabularies.CertificationStatus, "Where the certification stands.", "L'état de la certification.")
            .Date("date", "Date of that status.", "Date de cet état.")
            .Between(
                new(
                    "Organisation",
                    "certifications",
                    "Schemes that certify it: also those being renewed (RENEWAL) or only planned (PLANNED), as the status tells. For "
                        + "those it holds, ask for status: { eq: CERTIFIED }.",
                    "Référentiels qui la certifient : aussi en renouvellement (RENEWAL) ou seulement prévus (PLANNED), selon l'état. "
                        + "Pour ceux qu'elle détient, demander status: { eq: CERTIFIED }.",
                    Cell: Cells.Enterprises
                ),
                new(
                    "Network",
                    "certifiedOrganisations",
                    "Organisations it certifies: also those being renewed (RENEWAL) or only planned (PLANNED), as the status tells. For "
                        + "those certified, ask for status: { eq: CERTIFIED }.",
                    "Organisations qu'il certifie : aussi en renouvellement (RENEWAL) ou seulement prévues (PLANNED), selon l'état. "
                        + "Pour les certifiées, demander status: { eq: CERTIFIED }."
                )
            );

        schema
            .Relation("BASED_IN", "Has its seat in.", "A son siège dans.")
            .Between(
                new("Organisation", "basedIn", "Commune of its seat.", "Commune de son siège.", IsToOne: true, Cell: Cells.Enterprises),
                new("Territory", "basedOrganisations", "Organisations that have their seat there.", "Organisations qui y ont leur siège.")
            );

        schema
            .Relation("WORKS_IN", "Is active in.", "Intervient dans.")
            .Between(
                new(
                    "Organisation",
                    "worksIn",
                    "Territories it is active in, as the source says.",
                    "Territoires d'intervention, selon la source."
                ),
                new("Territory", "activeOrganisations", "Organisations active there.", "Organisations qui y interviennent.")
            );

        schema
            .Relation("HAS_FIGURE", "Is described by a figure.", "Est décrit par un chiffre.")
            .Between(
                new(
                    "Organisation",
                    "figures",
                    "Figures that describe it: approximate ones and ranges too (approximate, maxValue); measures, units and years differ.",
                    "Chiffres qui la décrivent : approximations et fourchettes comprises (approximate, maxValue) ; mesures, unités et "
                        + "années diffèrent.",
                    Cell: Cells.Enterprises
                ),
                new("Figure", "organisation", "The organisation it describes.", "L'organisation qu'il décrit.", IsToOne: true)
            )
            .Between(
                new(
                    "Territory",
                    "figures",
                    "Figures that describe it: approximate ones and ranges too (approximate, maxValue); measures, units and years differ.",
                    "Chiffres qui le décrivent : approximations et fourchettes comprises (approximate, maxValue) ; mesures, unités et "
                        + "années diffèrent.",
                    Cell: Cells.Territory
                ),
                new("Figure", "territory", "The territory it describes.", "Le territoire qu'il décrit.", IsToOne: true)
            );

        schema
            .Relation("WITHIN", "Lies in a larger territory.", "Est compris dans un territoire plus grand.")
            .Date("from", "First day, where it is not that of the territory.", "Premier jour, si ce n'est celui du territoire.")
            .Date("to", "Last day; absent while it lasts.", "Dernier jour ; absent tant que cela dure.")
            .Between(
                new(
                    "Territory",
                    "directlyWithin",
                    "Territories it lies in, one step up.",
                    "Territoires qui le comprennent, au degré supérieur."
                ),
                new(
                    "Territory",
                    "directlyContains",
                    "Territories that lie in it, one step down.",
                    "Territoires qu'il comprend, au degré inférieur."
                )
            );

        schema
            .Relation("SUCCEEDED_BY", "Was succeeded by.", "A été remplacé par.")
            .Date("on", "First day of the successor.", "Premier jour du successeur.")
            .Between(
                new("Territory", "successors", "Territories that took its place.", "Territoires qui l'ont remplacé."),
                new("Territory", "predecessors", "Territories whose place it took.", "Territoires qu'il a remplacés.")
            );
    }
}
