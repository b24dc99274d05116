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
            .Relation("PARTNER_OF", "Names as a partner.", "Cite comme partenaire.")
            .Between(
                new(
                    "Organisation",
                    "partners",
                    "Organisations it names as partners. They do not always name it back.",
                    "Organisations qu'elle cite comme partenaires. La réciproque n'est pas toujours vraie."
                ),
                new(
                    "Organisation",
                    "partnerOf",
                    "Organisations that name it as a partner.",
                    "Organisations qui la citent comme partenaire."
                )
            );

        schema
            .Relation("MEMBER_OF", "Belongs to a network.", "Adhère à un réseau.")
            .Enum("status", Vocabularies.MembershipStatus, "Status of the membership.", "L'état de l'adhésion.")
            .Date("since", "Since when.", "Depuis quand.")
            .Date("until", "Until when.", "Jusqu'à quand.")
            .Between(
                new(
                    "Organisation",
                    "memberships",
                    "Networks it belongs to. The status also marks those it has left (FORMER) or is about to join (PLANNED).",
                    "Réseaux auxquels elle adhère. L'état signale aussi ceux qu'elle a quittés (FORMER) ou va rejoindre (PLANNED).",
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
            .Enum("status", Vocabularies.CertificationStatus, "Status of the certification.", "L'état de la certification.")
            .Date("date", "Date of that status.", "Date de cet état.")
            .Between(
                new(
                    "Organisation",
                    "certifications",
                    "Schemes that certify it. Some are being renewed (RENEWAL) or only planned (PLANNED); for those "
                        + "it holds now, filter on status: { eq: CERTIFIED }.",
                    "Référentiels qui la certifient. Certains sont en renouvellement (RENEWAL) ou seulement prévus "
                        + "(PLANNED) ; pour ceux qu'elle détient, filtrer par status: { eq: CERTIFIED }.",
                    Cell: Cells.Enterprises
                ),
                new(
                    "Network",
                    "certifiedOrganisations",
                    "Organisations it certifies. For some, this is being renewed (RENEWAL) or only planned "
                        + "(PLANNED); for those certified now, filter on status: { eq: CERTIFIED }.",
                    "Organisations qu'il certifie. Pour certaines, c'est en renouvellement (RENEWAL) ou seulement "
                        + "prévu (PLANNED) ; pour celles qui le sont, filtrer par status: { eq: CERTIFIED }."
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
                    "Territories it is active in, according to the source.",
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
                    "Figures that describe it. Some are approximate (approximate) or ranges (maxValue); measures, "
                        + "units and years differ.",
                    "Chiffres qui la décrivent. Certains sont approximatifs (approximate) ou des fourchettes "
                        + "(maxValue) ; mesures, unités et années diffèrent.",
                    Cell: Cells.Enterprises
                ),
                new("Figure", "organisation", "The organisation it describes.", "L'organisation qu'il décrit.", IsToOne: true)
            )
            .Between(
                new(
                    "Territory",
                    "figures",
                    "Figures that describe it. Some are approximate (approximate) or ranges (maxValue); measures, "
                        + "units and years differ.",
                    "Chiffres qui le décrivent. Certains sont approximatifs (approximate) ou des fourchettes "
                        + "(maxValue) ; mesures, unités et années diffèrent.",
                    Cell: Cells.Territory
                ),
                new("Figure", "territory", "The territory it describes.", "Le territoire qu'il décrit.", IsToOne: true)
            );

        schema
            .Relation("WITHIN", "Lies in a larger territory.", "Est compris dans un territoire plus grand.")
            .Date("from", "First day, if it is not that of the territory.", "Premier jour, si ce n'est pas celui du territoire.")
            .Date("to", "Last day. Absent if it still holds.", "Dernier jour. Absent si c'est toujours le cas.")
            .Between(
                new(
                    "Territory",
                    "directlyWithin",
                    "Territories it lies in, one level up.",
                    "Territoires qui le comprennent, au niveau juste au-dessus."
                ),
                new(
                    "Territory",
                    "directlyContains",
                    "Territories that lie in it, one level down.",
                    "Territoires qu'il comprend, au niveau juste au-dessous."
                )
            );

        schema
            .Relation("SUCCEEDED_BY", "Was succeeded by.", "A été remplacé par.")
            .Date("on", "First day of the successor.", "Premier jour du successeur.")
            .Between(
                new("Territory", "successors", "Territories that replaced it.", "Territoires qui l'ont remplacé."),
                new("Territory", "predecessors", "Territories that it replaced.", "Territoires qu'il a remplacés.")
            );
    }
}
