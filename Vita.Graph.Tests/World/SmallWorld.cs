using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using static Vita.Graph.Tests.World.WrittenFacts;

namespace Vita.Graph.Tests.World;

/// <summary>Every awkward case once, few enough to be counted on the fingers. All names are made up.</summary>
internal static class SmallWorld
{
    public static GraphFacts Facts { get; } = new(VitaSchema.Current, Nodes(), Edges());

    public static AskedGraph Asked { get; } = new(Facts);

    private static List<NodeFact> Nodes() =>
        [
            Node("source/paper", [("title", "Papier"), ("pages", 9), ("date", "2010-03")]),
            Node("source/web", [("title", "Site")]),
            // No relation, no value, no line of provenance.
            Node("organisation/alone", [], []),
            // Equal names; accents, ligatures, apostrophes; beyond the basic plane, where the order of UTF-16 units is another.
            Node("organisation/oeuvre-1", [("name", "L’Œuvre d’été"), ("kinds", "ACI|AI"), ("isSiae", true), ("foundedYear", 1985)]),
            Node("organisation/oeuvre-2", [("name", "L’Œuvre d’été"), ("kinds", "AI"), ("isSiae", true)]),
            Node("organisation/oeuvre-3", [("name", "L'OEUVRE D'ETE"), ("kinds", "GES"), ("isSiae", false)]),
            Node("organisation/emoji", [("name", "😀 emploi"), ("foundedYear", 1985)]),
            Node("organisation/tilde", [("name", "～ emploi"), ("foundedYear", int.MinValue)]),
            Node(
                "organisation/several-lines",
                [("name", "Zeste")],
                [
                    Line("paper", 2).Stating("Organisation", "name"),
                    Line("paper", 1, "IMPLIED"),
                    Line("web", null).Stating("Organisation", "website", "name", "kinds"),
                ]
            ),
            // An open end, an end, a date without day; a cycle of three and a town in it.
            Node("territory/old", [("name", "Ancien"), ("kind", "REGION"), ("validFrom", "1970"), ("validTo", "2015-12-31")]),
            Node("territory/new", [("name", "Nouveau"), ("kind", "REGION"), ("validFrom", "2016-01-01")]),
            Node("territory/ring-1", [("name", "Anneau"), ("milieux", "URBAN|RURAL")]),
            Node("territory/ring-2", [("name", "anneau"), ("milieux", "RURAL")]),
            Node("territory/ring-3", [("population", 0)]),
            Node("territory/town", [("name", "Thouars"), ("population", 14_000)]),
            Node("network/label", [("name", "Label")]),
            Node("figure/negative", [("value", -0.5), ("measure", "CHANGE"), ("approximate", false)]),
            Node("figure/huge", [("value", 1e21), ("measure", "OTHER"), ("approximate", true)]),
            Node("figure/none", []),
            Node("project/one", [("title", "Un"), ("status", "LISTED"), ("hasSheet", true)]),
            Node("project/two", [("title", "Deux"), ("status", "FOLLOW_UP")]),
            Node("need/shared", [("text", "Aide"), ("resources", "TOOL")]),
            Node("theme/top", [("label", "Haut"), ("altLabels", "Été|Sommet")]),
            Node("theme/middle", [("label", "Milieu")]),
            Node("theme/low", [("label", "Bas")]),
            // One line states what not everybody may see, the other nothing else.
            Node(
                "referent/chair",
                [("role", "Présidente"), ("name", "La présidente du conte")],
                [Line("paper", 1).Stating("Referent", "role", "name"), Line("web", null).Stating("Referent", "name")]
            ),
        ];

    private static List<EdgeFact> Edges() =>
        [
            // To itself; to the same partner twice, from two sources.
            Edge("organisation/oeuvre-1", "partners", "organisation/oeuvre-1", Line("paper", 3)),
            Edge("organisation/oeuvre-1", "partners", "organisation/oeuvre-2", Line("paper", 5)),
            Edge("organisation/oeuvre-1", "partners", "organisation/oeuvre-2", Line("paper", 4, "IMPLIED")),
            Edge("organisation/oeuvre-2", "partners", "organisation/emoji", Line("web", null)),
            // Certified twice by one network, with other properties.
            Edge("organisation/oeuvre-1", "certifications", "network/label", Line("paper", 6), ("status", "CERTIFIED"), ("date", "2008")),
            Edge(
                "organisation/oeuvre-1",
                "certifications",
                "network/label",
                Line("paper", 6),
                ("status", "RENEWAL"),
                ("date", "2011-05-01"),
                ("version", "V2")
            ),
            Edge("organisation/oeuvre-2", "certifications", "network/label", Line("paper", 7)),
            Edge("organisation/oeuvre-1", "basedIn", "territory/town", Line("paper", 1)),
            Edge("organisation/oeuvre-2", "basedIn", "territory/ring-3", Line("paper", 1)),
            Edge("organisation/oeuvre-1", "worksIn", "territory/ring-1", Line("paper", 1)),
            Edge("organisation/oeuvre-1", "figures", "figure/negative", Line("paper", 8)),
            Edge("organisation/oeuvre-1", "figures", "figure/huge", Line("paper", 8)),
            Edge("territory/ring-1", "directlyWithin", "territory/ring-2", Line("web", null), ("from", "2008"), ("to", "2012")),
            Edge("territory/ring-2", "directlyWithin", "territory/ring-3", Line("web", null), ("from", "2008-12")),
            Edge("territory/ring-3", "directlyWithin", "territory/ring-1", Line("web", null)),
            Edge("territory/town", "directlyWithin", "territory/ring-1", Line("web", null)),
            Edge("territory/old", "successors", "territory/new", Line("web", null), ("on", "2016-01-01")),
            // Both projects seek the one need, and both concern the ring in which their carrier works anyway.
            Edge("organisation/oeuvre-1", "projects", "project/one", Line("paper", 1), ("roles", "PORTEUR|ENTREPRISE")),
            Edge("organisation/oeuvre-1", "projects", "project/two", Line("paper", 2), ("roles", "ENTREPRISE")),
            Edge("project/one", "needs", "need/shared", Line("paper", 1)),
            Edge("project/one", "territories", "territory/ring-1", Line("paper", 1)),
            Edge("project/two", "territories", "territory/ring-2", Line("paper", 1)),
            Edge("project/one", "themes", "theme/low", Line("paper", 1)),
            Edge("need/shared", "themes", "theme/low", Line("paper", 1, "FROM_PROJECT")),
            Edge("need/shared", "themes", "theme/middle", Line("paper", 1)),
            Edge("theme/low", "broader", "theme/middle", Line("web", null)),
            Edge("theme/middle", "broader", "theme/top", Line("web", null)),
            Edge("referent/chair", "projects", "project/one", Line("paper", 1), ("main", true)),
        ];
}
