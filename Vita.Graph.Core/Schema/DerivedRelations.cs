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
                new("Theme", "organisations", "Organisations whose projects are about it.", "Organisations dont un projet porte sur lui.")
            )
            .Derived(
                new("Organisation", "themesSought", "Themes of what its projects seek.", "Thèmes de ce que ses projets recherchent."),
                "projects/needs/themes",
                new(
                    "Theme",
                    "seekers",
                    "Organisations that seek something about it, also where the need has the theme from its project only; themeBalance "
                        + "counts what needs say themselves.",
                    "Organisations qui recherchent quelque chose sur lui, même si le besoin ne tient le thème que de son projet ; "
                        + "themeBalance compte ce que les besoins disent eux-mêmes."
                )
            )
            .Derived(
                new("Organisation", "themesOffered", "Themes of what its projects offer.", "Thèmes de ce que ses projets proposent."),
                "projects/offers/themes",
                new(
                    "Theme",
                    "providers",
                    "Organisations that offer something about it, also where the offer has the theme from its project only; "
                        + "themeBalance counts what offers say themselves.",
                    "Organisations qui proposent quelque chose sur lui, même si l'offre ne tient le thème que de son projet ; "
                        + "themeBalance compte ce que les offres disent elles-mêmes."
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
                    "Every territory it lies in, however far up.",
                    "Tous les territoires qui le comprennent, à tout degré."
                ),
                "directlyWithin*",
                new(
                    "Territory",
                    "contains",
                    "Every territory that lies in it, however far down.",
                    "Tous les territoires qu'il comprend, à tout degré."
                ),
                filtersById: true
            )
            .Derived(
                new("Theme", "allBroader", "Every broader theme, however far up.", "Tous les thèmes plus larges, à tout degré."),
                "broader*",
                new("Theme", "allNarrower", "Every narrower theme, however far down.", "Tous les thèmes plus étroits, à tout degré.")
            );
}
