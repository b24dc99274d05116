using System.Text;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>What the properties of the schema are called as columns: in French, and as data·inclusion calls them where it has the same. One
/// that is
/// not listed has its own name with underscores, so that a new property is a column at once.</summary>
internal static class ColumnNames
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["acronym"] = "sigle",
        ["altLabels"] = "autres_libelles",
        ["approximate"] = "approximatif",
        ["audiences"] = "publics",
        ["basis"] = "fondement",
        ["closeMatches"] = "correspond_a",
        ["communeCount"] = "nb_communes",
        ["definitionEn"] = "definition_en",
        ["foundedYear"] = "annee_creation",
        ["hasSheet"] = "a_une_fiche",
        ["isSiae"] = "est_siae",
        ["kind"] = "type",
        ["kindBasis"] = "types_fondement",
        ["kinds"] = "types",
        ["label"] = "libelle",
        ["labelEn"] = "libelle_en",
        ["main"] = "principal",
        ["maxValue"] = "valeur_max",
        ["measure"] = "mesure",
        ["milieuBasis"] = "milieux_fondement",
        ["name"] = "nom",
        ["pages"] = "nb_pages",
        ["populationYear"] = "population_annee",
        ["resources"] = "ressources",
        ["roles"] = "roles",
        ["since"] = "depuis",
        ["status"] = "statut",
        ["summary"] = "description",
        ["text"] = "texte",
        ["title"] = "titre",
        ["unit"] = "unite",
        ["until"] = "jusqu_a",
        ["url"] = "adresse_web",
        ["validFrom"] = "date_debut",
        ["validTo"] = "date_fin",
        ["value"] = "valeur",
        ["website"] = "site_web",
        ["year"] = "annee",
    };

    public static string Of(Property property) => Names.GetValueOrDefault(property.Name) ?? Underscored(property.Name);

    /// <summary><c>populationYear</c> → <c>population_year</c>; <c>PERI_URBAN</c> → <c>peri_urban</c>.</summary>
    public static string Underscored(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var place = 0; place < name.Length; place++)
        {
            if (place > 0 && char.IsUpper(name[place]) && char.IsLower(name[place - 1]))
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(name[place]));
        }

        return text.ToString();
    }
}
