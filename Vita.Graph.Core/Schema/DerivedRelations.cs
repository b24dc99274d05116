namespace Vita.Graph.Core.Schema;

/// <summary>Relations that are paths over others. They reach each target once and can be used wherever a direct relation can.</summary>
internal static class DerivedRelations
{
    public static void Declare(SchemaBuilder schema) =>
        schema
            .Derived(
                new("Organisation", "needs", "What its projects seek.", "Ce que recherchent ses projets.", Cell: Cells.Needs),
                "projects/needs",
                new("Need", "organisations", "Organisations whose projects seek it.", "Organisations dont un projet le recherche.")
            )
            .Derived(
                new("Organisation", "offers", "What its projects offer.", "Ce que proposent ses projets.", Cell: Cells.Offers),
                "projects/offers",
                new("Offer", "organisations", "Organisations whose projects offer it.", "Organisations dont un projet le propose.")
            )
            .Derived(
                new("Organisation", "challenges", "Problems its projects face.", "Problématiques de ses projets.", Cell: Cells.Challenges),
                "projects/challenges",
                new("Challenge", "organisations", "Organisations whose projects face it.", "Organisations dont un projet la rencontre.")
            )
            .Derived(
                new("Organisation", "themes", "Themes of its projects.", "Thèmes de ses projets."),
                "projects/themes",
                new(
                    "Theme",
                    "organisations",
                    "Organisations with a project about this theme.",
                    "Organisations dont un projet porte sur ce thème."
                )
            )
            .Derived(
                new("Organisation", "themesSought", "Themes of what its projects seek.", "Thèmes de ce que ses projets recherchent."),
                "projects/needs/themes",
                new(
                    "Theme",
                    "seekers",
                    "Organisations that seek something on this theme, even if the need only gets the theme from its "
                        + "project. themeBalance counts only the needs that state the theme themselves.",
                    "Organisations qui recherchent quelque chose sur ce thème, même si le besoin le reprend "
                        + "seulement de son projet. themeBalance ne compte que les besoins qui énoncent eux-mêmes le thème."
                )
            )
            .Derived(
                new("Organisation", "themesOffered", "Themes of what its projects offer.", "Thèmes de ce que ses projets proposent."),
                "projects/offers/themes",
                new(
                    "Theme",
                    "providers",
                    "Organisations that offer something on this theme, even if the offer only gets the theme from "
                        + "its project. themeBalance counts only the offers that state the theme themselves.",
                    "Organisations qui proposent quelque chose sur ce thème, même si l'offre le reprend seulement de "
                        + "son projet. themeBalance ne compte que les offres qui énoncent elles-mêmes le thème."
                )
            )
            .Derived(
                new(
                    "Organisation",
                    "territories",
                    "Territories it is active in or its projects concern.",
                    "Territoires où elle intervient ou que ses projets concernent.",
                    Cell: Cells.Territory
                ),
                "worksIn | projects/territories",
                new(
                    "Territory",
                    "organisations",
                    "Organisations active there or whose projects concern it.",
                    "Organisations qui y interviennent ou dont un projet le concerne."
                )
            )
            .Derived(
                new(
                    "Territory",
                    "within",
                    "Every territory it lies in, at any level.",
                    "Tous les territoires qui le comprennent, à tous les niveaux."
                ),
                "directlyWithin*",
                new(
                    "Territory",
                    "contains",
                    "Every territory that lies in it, at any level.",
                    "Tous les territoires qu'il comprend, à tous les niveaux."
                ),
                filtersById: true
            )
            .Derived(
                new("Theme", "allBroader", "Every broader theme, at any level.", "Tous les thèmes plus larges, à tous les niveaux."),
                "broader*",
                new("Theme", "allNarrower", "Every narrower theme, at any level.", "Tous les thèmes plus précis, à tous les niveaux.")
            );
}
