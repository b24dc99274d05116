using System.Collections.Frozen;

namespace Vita.Graph.Core.Analysis.Search;

/// <summary>The words of French that need to be known one by one, folded.</summary>
internal static class FrenchWords
{
    /// <summary>What stands before an apostrophe and is no word of its own: <c>l'insertion</c>, <c>jusqu'alors</c>.</summary>
    public static FrozenSet<string> Elisions { get; } = Words("l d j m t s n c qu jusqu lorsqu puisqu quoiqu quelqu presqu entr");

    /// <summary>
    /// Words that a search leaves out unless it has no other. Those that are also names of what people look for are not among them:
    /// <c>est</c>, <c>car</c>, <c>été</c>,
    /// <c>ai</c> (association intermédiaire).
    /// The English ones are there because themes have English labels.
    /// </summary>
    public static FrozenSet<string> Stop { get; } =
        Words(
            """
            a au aux avec ce ces cet cette chez dans de des dont du elle elles en entre et eux il ils je la le les leur leurs lui
            ma mais me mes mon ne ni nos notre nous
            on or ou par pas pour qu que qui sa sans se ses si son sont sous sur ta te tes ton tu un une vers vos votre vous y
            and for in of the to
            """
        );

    /// <summary>Words whose last <c>s</c> or <c>x</c> is no plural, where dropping it would make another word.</summary>
    public static FrozenSet<string> Invariable { get; } =
        Words(
            """
            bois bras chaux choix concours corps cours discours faux fils fois fonds gros jadis mois noix paris
            parcours pays poids prix puits repas secours sens taux temps tiers
            """
        );

    /// <summary>Stems that no rule finds, by the word; of a feminine or a verb that would meet another word, the word itself.</summary>
    public static FrozenDictionary<string, string> Irregular { get; } =
        new Dictionary<string, string>
        {
            ["ans"] = "an",
            ["baux"] = "bail",
            ["maux"] = "mal",
            ["travaux"] = "travail",
            ["vitraux"] = "vitrail",
            ["emaux"] = "email",
            ["coraux"] = "corail",
            ["yeux"] = "oeil",
            ["cieux"] = "ciel",
            ["noyaux"] = "noyau",
            ["tuyaux"] = "tuyau",
            ["joyaux"] = "joyau",
            ["ideaux"] = "ideal",
            ["lineaux"] = "lineal",
            ["nouvel"] = "nouveau",
            ["nouvelle"] = "nouveau",
            ["belle"] = "beau",
            ["bel"] = "beau",
            ["vieille"] = "vieux",
            ["vieil"] = "vieux",
            ["vieux"] = "vieux",
            ["course"] = "course",
            ["enfer"] = "enfer",
            ["hiver"] = "hiver",
            ["blanche"] = "blanc",
            ["longue"] = "long",
            ["bonne"] = "bon",
            ["nulle"] = "nul",
            ["basse"] = "bas",
            ["grasse"] = "gra",
            ["grosse"] = "gros",
            ["epaisse"] = "epai",
            ["fausse"] = "faux",
            ["doux"] = "doux",
            ["douce"] = "doux",
            ["jaloux"] = "jaloux",
            ["jalouse"] = "jaloux",
            ["seche"] = "sec",
            ["franche"] = "franc",
            ["fraiche"] = "frai",
            ["neuve"] = "neuf",
            ["veuve"] = "veuf",
            ["breve"] = "bref",
            ["vive"] = "vif",
            ["naive"] = "naif",
            ["folle"] = "fou",
            ["grecque"] = "grec",
            ["turque"] = "turc",
            ["favorite"] = "favori",
            ["maligne"] = "malin",
            ["mairesse"] = "mair",
            ["maitresse"] = "maitr",
            ["hotesse"] = "hote",
            ["demanderesse"] = "demandeu",
            ["tous"] = "tout",
        }.ToFrozenDictionary();

    private static FrozenSet<string> Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
