namespace Vita.Graph.Core.Schema;

public static partial class SchemaLabels
{
    /// <summary>By property, or by kind and property where kinds differ. Where there is none, the description begins with a
    /// label.</summary>
    private static readonly Dictionary<string, Description> OfProperties = new()
    {
        ["id"] = new("Id", "Identifiant"),
        ["Organisation.kinds"] = new("Kind of organisation", "Type de structure"),
        ["isSiae"] = new("SIAE", "SIAE"),
        ["kindBasis"] = new("Certainty of the kind", "Certitude du type"),
        ["website"] = new("Website", "Site"),
        ["siret"] = new("SIRET", "SIRET"),
        ["summary"] = new("Summary", "Résumé"),
        ["Territory.kind"] = new("Kind of territory", "Type de territoire"),
        ["milieux"] = new("Milieu", "Milieu"),
        ["milieuBasis"] = new("Definition of milieu", "Définition du milieu"),
        ["validFrom"] = new("Exists since", "Existe depuis"),
        ["validTo"] = new("Existed until", "A existé jusqu'au"),
        ["Network.kind"] = new("Kind of network", "Type de réseau"),
        ["Figure.label"] = new("What is counted", "Ce qui est compté"),
        ["measure"] = new("Measure", "Mesure"),
        ["value"] = new("Value", "Valeur"),
        ["maxValue"] = new("Upper end", "Borne haute"),
        ["unit"] = new("Unit", "Unité"),
        ["year"] = new("Year", "Année"),
        ["approximate"] = new("Approximate", "Approximatif"),
        ["clients"] = new("Kind of client", "Type de client"),
        ["hasSheet"] = new("Has a sheet", "Fiche au recueil"),
        ["Project.status"] = new("Status", "Statut"),
        ["text"] = new("Text", "Texte"),
        ["resources"] = new("Resources", "Ressources"),
        ["audiences"] = new("Audiences", "Publics"),
        ["closeMatches"] = new("Close concepts", "Concepts proches"),
        ["code"] = new("Code", "Code"),
        ["role"] = new("Role", "Fonction"),
        ["document"] = new("Document", "Document"),
        ["status"] = new("Status", "État"),
        ["since"] = new("Since", "Depuis"),
        ["until"] = new("Until", "Jusqu'à"),
        ["from"] = new("From", "À partir du"),
        ["to"] = new("To", "Jusqu'au"),
        ["on"] = new("On", "Le"),
        ["roles"] = new("Role", "Rôle"),
        ["main"] = new("Main contact", "Personne référente principale"),
        ["workshops"] = new("Workshops", "Ateliers"),
    };

    /// <summary>By group key; its own property labels a key that has none.</summary>
    private static readonly Dictionary<string, Description> OfGroupKeys = new()
    {
        ["seat"] = new("Seat", "Siège"),
        ["network"] = new("Network", "Réseau"),
        ["certification"] = new("Certification", "Certification"),
        ["group"] = new("Group", "Groupe"),
        ["theme"] = new("Theme", "Thème"),
        ["themeSought"] = new("Theme sought", "Thème recherché"),
        ["themeOffered"] = new("Theme offered", "Thème proposé"),
        ["resource"] = new("Resource", "Ressource"),
        ["resourceSought"] = new("Resource sought", "Ressource cherchée"),
        ["resourceOffered"] = new("Resource offered", "Ressource proposée"),
        ["audience"] = new("Audience", "Public"),
        ["workshop"] = new("Workshop", "Atelier"),
        ["territory"] = new("Territory", "Territoire"),
        ["milieu"] = new("Milieu", "Milieu"),
        ["departement"] = new("Département", "Département"),
        ["region"] = new("Région today", "Région d'aujourd'hui"),
        ["region2010"] = new("Région in 2010", "Région de 2010"),
        ["organisation"] = new("Organisation", "Organisation"),
        ["organisationKind"] = new("Kind of organisation", "Type de structure"),
        ["memberKind"] = new("Kind of member", "Type d'adhérent"),
        ["carrier"] = new("Carrier", "Porteur"),
        ["carrierKind"] = new("Kind of carrier", "Type de porteur"),
        ["project"] = new("Project", "Projet"),
        ["broader"] = new("Broader theme", "Thème plus large"),
    };
}
