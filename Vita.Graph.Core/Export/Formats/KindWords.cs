using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export.Formats;

/// <summary>The name of a kind in words that people read.</summary>
internal static class KindWords
{
    private static readonly Dictionary<string, string> French = new()
    {
        ["Organisation"] = "Organisation",
        ["Project"] = "Projet",
        ["Network"] = "Réseau",
        ["Theme"] = "Thème",
        ["Need"] = "Besoin",
        ["Offer"] = "Offre",
        ["Challenge"] = "Problématique",
        ["Territory"] = "Territoire",
        ["Workshop"] = "Atelier",
        ["Figure"] = "Chiffre",
        ["Referent"] = "Personne référente",
        ["Source"] = "Source",
    };

    /// <summary>The words; the name of the kind where there are none in French.</summary>
    public static Description Of(NodeKind kind) => new(kind.Name, French.GetValueOrDefault(kind.Name, kind.Name));
}
