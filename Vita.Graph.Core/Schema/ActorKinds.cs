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
                "An actor: SIAE, group, federation, public body, partner.",
                "Un acteur : SIAE, groupe, fédération, organisme public, partenaire.",
                "org:Organization"
            )
            .Text("name", "Usual name.", "Nom d'usage.", searchable: true, rdf: "skos:prefLabel")
            .Text("acronym", "Acronym.", "Sigle.", searchable: true, rdf: "skos:altLabel")
            .Enums(
                "kinds",
                Vocabularies.OrganisationKind,
                "What it is; several where one legal entity holds several.",
                "Ce qu'elle est ; plusieurs valeurs si l'entité en porte plusieurs.",
                "org:classification",
                each: "kind"
            )
            .InCell(Cells.Enterprises)
            .BasisIn("kindBasis")
            .Boolean(
                "isSiae",
                "Whether one of its kinds is a SIAE; absent where no kind is known.",
                "Si l'un de ses types est une SIAE ; absent si aucun type n'est connu.",
                new("kinds", "AI", "ACI", "EI", "EITI", "ETTI")
            )
            .BasisIn("kindBasis")
            .Enum(
                "kindBasis",
                Provenance.BasisType,
                "Whether the source states the kinds or they are implied.",
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
            .Text("website", "Address of its site in the source.", "Adresse de son site selon la source.", rdf: "foaf:homepage")
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
                "The milieu as the sheet prints it, in its order; empty where it is left blank.",
                "Le milieu tel que la fiche l'imprime, dans son ordre ; vide si la case est vide.",
                each: "milieu"
            )
            .InCell(Cells.Milieu)
            .Enum("milieuBasis", Vocabularies.MilieuBasis, "Which definition the milieux follow.", "La définition que suivent les milieux.")
            .Int("population", "Inhabitants.", "Habitants.", rdf: "schema:population", min: 0)
            .Int("populationYear", "Year of the population.", "Année de la population.", min: 1800, max: 2100)
            .Int("communeCount", "Number of communes.", "Nombre de communes.", min: 1)
            .Date("validFrom", "First day of existence, where known.", "Premier jour d'existence, si connu.")
            .Date("validTo", "Last day of existence; absent while it exists.", "Dernier jour d'existence ; absent tant qu'il existe.")
            .Text(
                "summary",
                "What the source tells of it, in French.",
                "Ce que la source en dit.",
                searchable: true,
                rdf: "dcterms:description"
            );

        schema
            .Kind(
                "Network",
                "networks",
                "name",
                "A network that organisations belong to or that certifies them.",
                "Un réseau auquel des organisations adhèrent ou qui les certifie.",
                "org:OrganizationalCollaboration"
            )
            .Text("name", "Name.", "Nom.", searchable: true, rdf: "skos:prefLabel")
            .Text("acronym", "Acronym.", "Sigle.", searchable: true, rdf: "skos:altLabel")
            .Enum("kind", Vocabularies.NetworkKind, "What it is.", "Ce que c'est.")
            .Text("website", "Address of its site in the source.", "Adresse de son site selon la source.", rdf: "foaf:homepage")
            .Text("summary", "What it is for, in French.", "À quoi il sert.", searchable: true, rdf: "dcterms:description");

        schema
            .Kind(
                "Figure",
                "figures",
                "label",
                "A number that a source gives of an organisation or a territory.",
                "Un chiffre qu'une source donne d'une organisation ou d'un territoire.",
                "schema:Observation"
            )
            .Text("label", "What is counted, in French.", "Ce qui est compté.", searchable: true)
            .Enum("measure", Vocabularies.Measure, "What it measures.", "Ce qu'il mesure.")
            .Float(
                "value",
                "The number; the lower end where the source gives a range.",
                "Le nombre ; la borne basse si la source donne une fourchette.",
                rdf: "schema:value"
            )
            .Float("maxValue", "The upper end of a range.", "La borne haute d'une fourchette.")
            .Enum("unit", Vocabularies.Unit, "Its unit.", "Son unité.")
            .Int("year", "The year it is of.", "L'année concernée.", groupable: true, min: 1800, max: 2100)
            .Boolean("approximate", "Whether the source says about, nearly, more than.", "Si la source dit environ, près de, plus de.")
            .Enum(
                "clients",
                Vocabularies.Audience,
                "The kind of client, for a share of clients.",
                "Le type de client, pour une part de clientèle."
            );
    }
}
