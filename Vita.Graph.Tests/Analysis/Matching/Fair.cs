using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Tests.World;
using static Vita.Graph.Tests.World.WrittenFacts;

namespace Vita.Graph.Tests.Analysis.Matching;

/// <summary>
/// A need of one project and an offer of another, with a thesaurus, a country and networks around them; what the two have is told case by
/// case, in links like
/// <c>need/n themes theme/low</c> and values like <c>offer/o resources=TOOL|METHOD</c>. A theme with a tilde is had from the project.
/// </summary>
internal static class Fair
{
    private static readonly NodeFact[] Around =
    [
        Node("source/paper", []),
        Node("organisation/a", []),
        Node("organisation/b", []),
        Node("project/p", []),
        Node("project/q", []),
        .. "top middle low lowest ground other".Split(' ').Select(theme => Node($"theme/{theme}", [])),
        Node("territory/region", [("kind", "REGION")]),
        Node("territory/dep", [("kind", "DEPARTEMENT")]),
        Node("territory/dep-2", [("kind", "DEPARTEMENT")]),
        Node("territory/pays", [("kind", "PAYS"), ("milieux", "RURAL|URBAN")]),
        Node("territory/town", [("kind", "COMMUNE")]),
        Node("territory/village", [("kind", "COMMUNE")]),
        Node("territory/far", [("kind", "COMMUNE")]),
        Node("territory/farther", [("kind", "COMMUNE")]),
        Node("territory/farm", [("milieux", "RURAL|SEMI_RURAL")]),
        Node("network/x", []),
        Node("network/y", []),
        Node("network/z", []),
    ];

    private static readonly string[] Links =
    [
        "organisation/a projects project/p",
        "organisation/b projects project/q",
        "project/p needs need/n",
        "project/q offers offer/o",
        "theme/middle broader theme/top",
        "theme/low broader theme/middle",
        "theme/lowest broader theme/low",
        "theme/ground broader theme/lowest",
        "theme/other broader theme/middle",
        "territory/dep directlyWithin territory/region",
        "territory/dep-2 directlyWithin territory/region",
        "territory/pays directlyWithin territory/dep",
        "territory/town directlyWithin territory/pays",
        "territory/village directlyWithin territory/pays",
        "territory/far directlyWithin territory/dep",
        "territory/farther directlyWithin territory/dep-2",
    ];

    /// <param name="said">Links and values, with semicolons between them; a link with an exclamation mark before it is taken away.</param>
    public static AskedGraph Of(string said)
    {
        var parts = said.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var values = parts
            .Where(part => part.Contains('=', StringComparison.Ordinal))
            .Select(part => part.Split(' ', '='))
            .ToLookup(part => part[0], part => (part[1], (object)part[2]));
        var links = Links
            .Except(parts.Where(part => part[0] == '!').Select(part => part[1..]))
            .Concat(parts.Where(part => part[0] != '!' && !part.Contains('=', StringComparison.Ordinal)));
        return new(
            new GraphFacts(
                VitaSchema.Current,
                [.. Around, Node("need/n", [.. values["need/n"]]), Node("offer/o", [.. values["offer/o"]])],
                [.. links.Select(Link)]
            )
        );
    }

    private static EdgeFact Link(string text, int page)
    {
        var words = text.Split(' ');
        var line = Line("paper", page + 1, words[2].EndsWith('~') ? "FROM_PROJECT" : "STATED");
        return words is [_, _, _, var status]
            ? Edge(words[0], words[1], words[2], line, ("status", status))
            : Edge(words[0], words[1], words[2].TrimEnd('~'), line);
    }
}
