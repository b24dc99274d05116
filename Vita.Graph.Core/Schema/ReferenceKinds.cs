namespace Vita.Graph.Core.Schema;

/// <summary>What the rest refers to: themes, workshops, referents, sources.</summary>
internal static class ReferenceKinds
{
    public static void Declare(SchemaBuilder schema)
    {
        schema
            .Kind(
                "Theme",
                "themes",
                "label",
                new(KindShape.Lozenge, "theme", "themes", "thème", "thèmes"),
                "A concept of the thesaurus (SKOS).",
                "Un concept du thésaurus (SKOS).",
                "skos:Concept"
            )
            .Text("label", "Preferred label in French.", "Libellé préféré en français.", searchable: true, rdf: "skos:prefLabel")
            .Text("labelEn", "Preferred label in English.", "Libellé préféré en anglais.", searchable: true, rdf: "skos:prefLabel")
            .Texts(
                "altLabels",
                "Other labels, French and English.",
                "Autres libellés, français et anglais.",
                searchable: true,
                rdf: "skos:altLabel"
            )
            .Text("definition", "Definition in French.", "Définition en français.", searchable: true, rdf: "skos:definition")
            .Text("definitionEn", "Definition in English.", "Définition en anglais.", rdf: "skos:definition")
            .Texts(
                "closeMatches",
                "Concepts of other vocabularies with nearly the same meaning.",
                "Concepts proches d'autres vocabulaires.",
                rdf: "skos:closeMatch"
            );

        schema
            .Kind(
                "Workshop",
                "workshops",
                "title",
                new(KindShape.HalfDisc, "workshop", "workshops", "atelier", "ateliers"),
                "A workshop in which projects work together.",
                "Un atelier où des projets travaillent ensemble.",
                "schema:Event"
            )
            .Enum("code", Vocabularies.WorkshopCode, "Its code.", "Son code.")
            .Text("title", "Title.", "Titre.", searchable: true, rdf: "dcterms:title");

        schema
            .Kind(
                "Referent",
                "referents",
                "role",
                new(KindShape.Head, "contact person", "contact persons", "personne référente", "personnes référentes"),
                "A person in charge of a project, known by role only.",
                "Une personne référente d'un projet, connue par son seul rôle.",
                "schema:Role",
                unnamed: "Personne référente"
            )
            .Text(
                "role",
                "Role in the organisation, in French.",
                "Fonction dans l'organisation.",
                searchable: true,
                rdf: "schema:roleName"
            )
            .InCell(Cells.Referents)
            .Text(
                "name",
                "Name. Never present in the bundled data.",
                "Nom. Jamais présent dans les données livrées.",
                restrictedTo: "contacts:read",
                rdf: "schema:name"
            );

        schema
            .Kind(
                "Source",
                "sources",
                "title",
                new(KindShape.Page, "source", "sources", "source", "sources"),
                "A document that facts come from.",
                "Un document d'où viennent des faits.",
                "dcterms:BibliographicResource"
            )
            .Text("title", "Title.", "Titre.", searchable: true, rdf: "dcterms:title")
            .Text("document", "What it is, or where to find it.", "Ce que c'est, ou où le trouver.")
            .Date("date", "Date of the document.", "Date du document.", rdf: "dcterms:issued")
            .Int("pages", "Number of pages. Absent if it has none.", "Nombre de pages. Absent s'il n'en a pas.", min: 1)
            .Text("licence", "Terms of use.", "Conditions d'usage.", rdf: "dcterms:license")
            .Text("url", "Address.", "Adresse.", rdf: "foaf:page");
    }
}
