namespace Vita.Graph.Core.Schema;

/// <summary>Who acts and where: organisations, territories, networks and the figures that describe them.</summary>
internal static class ActorKinds
{
    public static void Declare(SchemaBuilder schema)
    {
        schema
            .Kind(
                "Organisation",
                "organisations",
                "name",
                new(KindShape.Disc, "organisation", "organisations", "organisation", "organisations"),
                "An actor: SIAE, group, federation, public body, partner.",
                "Un acteur : SIAE, groupe, fédération, organisme public, partenaire.",
                "org:Organization"
            )
            .Text("name", "Usual name.", "Nom d'usage.", searchable: true, rdf: "skos:prefLabel")
            .Text("acronym", "Acronym.", "Sigle.", searchable: true, rdf: "skos:altLabel")
            .Enums(
                "kinds",
                Vocabularies.OrganisationKind,
                "What it is. Several values if one legal entity has several.",
                "Ce qu'elle est. Plusieurs valeurs si une même entité a plusieurs types.",
                "org:classification",
                each: "kind"
            )
            .InCell(Cells.Enterprises)
            .BasisIn("kindBasis")
            .Boolean(
                "isSiae",
                "Whether one of its kinds is a SIAE. Absent if no kind is known.",
                "Si l'un de ses types est une SIAE ; absent si aucun type n'est connu.",
                new("kinds", "AI", "ACI", "EI", "EITI", "ETTI")
            )
            .BasisIn("kindBasis")
            .Enum(
                "kindBasis",
                Provenance.BasisType,
                "Whether the source states the kinds or only implies them.",
                "Si la source énonce les types ou s'ils sont déduits."
            )
            .Int(
                "foundedYear",
                "Year of foundation.",
                "Année de création.",
                groupable: true,
                rdf: "schema:foundingDate",
                min: 1800,
                max: 2100
            )
            .InCell(Cells.Enterprises)
            .Text(
                "website",
                "Address of its website, as the source gives it.",
                "Adresse de son site, selon la source.",
                rdf: "foaf:homepage"
            )
            .InCell(Cells.Enterprises)
            .Text("siret", "SIRET number, 14 digits.", "Numéro SIRET, 14 chiffres.", rdf: "org:identifier", form: "[0-9]{14}")
            .Text(
                "summary",
                "What it does, in one sentence, in French.",
                "Ce qu'elle fait, en une phrase.",
                searchable: true,
                rdf: "dcterms:description"
            );

        schema
            .Kind(
                "Territory",
                "territories",
                "name",
                new(KindShape.Drop, "territory", "territories", "territoire", "territoires"),
                "A territory: commune, EPCI, pays, arrondissement, département, région or another area.",
                "Un territoire : commune, EPCI, pays, arrondissement, département, région ou autre espace.",
                "schema:AdministrativeArea"
            )
            .Text("name", "Name.", "Nom.", searchable: true, rdf: "skos:prefLabel")
            .Enum("kind", Vocabularies.TerritoryKind, "What it is.", "Ce que c'est.")
            .Text(
                "code",
                "Official code: INSEE, or SIREN for an EPCI.",
                "Code officiel : INSEE, ou SIREN pour un EPCI.",
                rdf: "schema:identifier"
            )
            .Enums(
                "milieux",
                Vocabularies.Milieu,
                "The milieu, in the order printed on the sheet. Empty if the cell is blank.",
                "Le milieu, dans l'ordre imprimé sur la fiche. Vide si la case est vide.",
                each: "milieu"
            )
            .InCell(Cells.Milieu)
            .Enum("milieuBasis", Vocabularies.MilieuBasis, "The definition of milieu used.", "La définition du milieu retenue.")
            .Int("population", "Inhabitants.", "Habitants.", rdf: "schema:population", min: 0)
            .Int("populationYear", "Year of the population.", "Année de la population.", min: 1800, max: 2100)
            .Int("communeCount", "Number of communes.", "Nombre de communes.", min: 1)
            .Date("validFrom", "First day of existence, if known.", "Premier jour d'existence, si connu.")
            .Date("validTo", "Last day of existence. Absent if it still exists.", "Dernier jour d'existence. Absent s'il existe encore.")
            .Text(
                "summary",
                "What the source says about it, in French.",
                "Ce que la source en dit.",
                searchable: true,
                rdf: "dcterms:description"
            );

        schema
            .Kind(
                "Network",
                "networks",
                "name",
                new(KindShape.Ring, "network", "networks", "réseau", "réseaux"),
                "A network that organisations belong to or that certifies them.",
                "Un réseau auquel des organisations adhèrent ou qui les certifie.",
                "org:OrganizationalCollaboration"
            )
            .Text("name", "Name.", "Nom.", searchable: true, rdf: "skos:prefLabel")
            .Text("acronym", "Acronym.", "Sigle.", searchable: true, rdf: "skos:altLabel")
            .Enum("kind", Vocabularies.NetworkKind, "What it is.", "Ce que c'est.")
            .Text(
                "website",
                "Address of its website, as the source gives it.",
                "Adresse de son site, selon la source.",
                rdf: "foaf:homepage"
            )
            .Text("summary", "What it is for, in French.", "À quoi il sert.", searchable: true, rdf: "dcterms:description");

        schema
            .Kind(
                "Figure",
                "figures",
                "label",
                new(KindShape.Bars, "figure", "figures", "chiffre", "chiffres"),
                "A number that a source gives about an organisation or a territory.",
                "Un chiffre donné par une source sur une organisation ou un territoire.",
                "schema:Observation"
            )
            .Text("label", "What is counted, in French.", "Ce qui est compté.", searchable: true)
            .Enum("measure", Vocabularies.Measure, "What it measures.", "Ce qu'il mesure.")
            .Float(
                "value",
                "The number. If the source gives a range, its lower end.",
                "Le nombre. Si la source donne une fourchette, sa borne basse.",
                rdf: "schema:value"
            )
            .Float("maxValue", "The upper end of a range.", "La borne haute d'une fourchette.")
            .Enum("unit", Vocabularies.Unit, "Its unit.", "Son unité.")
            .Int("year", "The year it applies to.", "L'année concernée.", groupable: true, min: 1800, max: 2100)
            .Boolean(
                "approximate",
                "Whether the source says \"about\", \"nearly\" or \"more than\".",
                "Si la source dit « environ », « près de » ou « plus de »."
            )
            .Enum(
                "clients",
                Vocabularies.Audience,
                "The kind of client, for a share of clients.",
                "Le type de client, pour une part de clientèle."
            );
    }
}
