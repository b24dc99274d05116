using System.Text.Json.Nodes;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Analysis.Completeness;

/// <summary>Numbers counted by hand on the 21 different sheets of the recueil (pages 6 to 18, 21, 23, 25 to 28, 30 and 32; the other six
/// repeat one of these).</summary>
public sealed class SheetCountTests
{
    private const string Porteurs = "projects: { some: { roles: { some: { eq: PORTEUR } }, node: { hasSheet: { eq: true } } } }";

    /// <summary>Blank RECHERCHE: p. 17, 30. Blank PROPOSITIONS: p. 6, 17, 26. Blank AUTRES PROJETS: p. 7, 8, 10, 15, 17, 23, 26, 27, 30,
    /// 32. The other cells are blank nowhere.</summary>
    [Theory]
    [InlineData("needs", 19, 2)]
    [InlineData("offers", 18, 3)]
    [InlineData("followUps", 11, 10)]
    [InlineData("challenges", 21, 0)]
    [InlineData("territories", 21, 0)]
    [InlineData("referents", 21, 0)]
    [InlineData("carriers", 21, 0)]
    [InlineData("summary", 21, 0)]
    public async Task Cells_of_the_sheets_are_filled_or_blank_as_they_are_printed(string field, int filled, int blank)
    {
        var found = await Field("PROJECTS", field, "{ projects: { hasSheet: { eq: true } } }");
        Assert.Equal(
            (21, filled, blank, 0, 0),
            (Int(found, "nodes"), Int(found, "filled"), Int(found, "blank"), Int(found, "unread"), Int(found, "absent"))
        );
    }

    /// <summary>The three projects of pages 34, 36 and 37 are known by their lines in the summaries: what they seek is unknown, not
    /// empty.</summary>
    [Theory]
    [InlineData("needs", 0, 3)]
    [InlineData("carriers", 3, 0)]
    [InlineData("territories", 3, 0)]
    public async Task What_has_no_sheet_is_unread_and_never_blank(string field, int filled, int unread)
    {
        var found = await Field("PROJECTS", field, "{ projects: { hasSheet: { eq: false }, status: { eq: LISTED } } }");
        Assert.Equal((3, filled, 0, unread), (Int(found, "nodes"), Int(found, "filled"), Int(found, "blank"), Int(found, "unread")));
    }

    /// <summary>MILIEU is blank on the sheets of Act'Eure (p. 9) and of the Bouches-du-Rhône (p. 30). Two territories are named by the one
    /// sheet of the Palacret beside that of its header, with
    /// Saint-Laurent; the CA of Poitiers and the area to come by that of L'Envol; Saint-Quentin by that of CYRCEE: a sheet has one cell
    /// MILIEU, for the territory of its header (which on page 25 counts the inhabitants
    /// of the area of the three AI, and so speaks of that area too). Loire-Atlantique is tied to the GAS 49 by the summaries
    /// alone.</summary>
    [Fact]
    public async Task The_milieu_is_blank_of_nine_territories_that_sheets_concern_and_unread_of_all_communes_that_they_do_not()
    {
        var blank = await Ids(
            "{ territories(where: { milieux: { any: false }, projects: { some: { node: { hasSheet: { eq: true } } } } }) { nodes { id } } }"
        );
        Assert.Equal(
            [
                "territory/ca-poitiers-2010",
                "territory/ca-saint-quentin-en-yvelines-2010",
                "territory/com-22310",
                "territory/dep-13",
                "territory/dep-27",
                "territory/dep-44",
                "territory/pays-de-guingamp",
                "territory/pays-tregor-goelo",
                "territory/territoire-sap-l-envol",
            ],
            blank
        );

        var found = await Field("TERRITORIES", "milieux", "{}");
        Assert.Equal((20, 9), (Int(found, "filled"), Int(found, "blank")));
        Assert.True(Int(found, "unread") > 35_000);
        Assert.Equal(20.0 / 29, found["share"]!.GetValue<double>());

        // Thouars, which no sheet concerns.
        var commune = await Field("TERRITORIES", "milieux", "{ territories: { code: { eq: \"79329\" } } }");
        Assert.Equal((0, 0, 1), (Int(commune, "filled"), Int(commune, "blank"), Int(commune, "unread")));
    }

    /// <summary>
    /// 21 porteurs of sheets and three whom the summaries alone call so (ESSEM, AER, Centremploi). The sheets print a network of Passerelle
    /// (p. 6), PES (p. 10), SMS (p. 11), EBE (p. 23), Porte Ouverte Emploi
    /// (p. 28) and ADPEI (p. 30), and of no other without doubt. That all belong to VITA is implied by page 1, so that none is blank.
    /// </summary>
    [Fact]
    public async Task Networks_of_the_porteurs_rest_on_what_is_implied_where_no_sheet_prints_one()
    {
        var found = await Field("ORGANISATIONS", "memberships", $"{{ organisations: {{ {Porteurs} }} }}");
        Assert.Equal((24, 24, 0, 24 - 6), (Int(found, "nodes"), Int(found, "filled"), Int(found, "blank"), Int(found, "implied")));
    }

    /// <summary>On page 15 one of the three referents has a name and no role.</summary>
    [Fact]
    public async Task Of_one_referent_the_role_is_blank()
    {
        var found = await Field("REFERENTS", "role", "{}");
        Assert.Equal((1, 0), (Int(found, "blank"), Int(found, "unread")));
    }

    /// <summary>Page 17 prints no certification and no number of the group itself; of its territory it counts the EPCI.</summary>
    [Fact]
    public async Task Isactys_misses_what_its_sheet_leaves_blank()
    {
        var data = JsonNode.Parse(
            await RealGraph.Asked.Real.Data(
                "{ projectCompleteness(where: { projects: { id: { eq: \"project/isactys-animation-territoire\" } } }) { hasSheet "
                    + "missingCells { name cell } } }"
            )
        )!;
        var row = data["projectCompleteness"]![0]!;
        Assert.True(row["hasSheet"]!.GetValue<bool>());
        Assert.Equal(
            [
                "carriers.certifications ENTREPRISE(S)",
                "carriers.figures ENTREPRISE(S)",
                "followUps AUTRES PROJETS",
                "needs RECHERCHE DE MUTUALISATION",
                "offers PROPOSITIONS DE MUTUALISATION",
            ],
            row["missingCells"]!.AsArray().Select(cell => $"{cell!["name"]} {cell["cell"]}").Order(StringComparer.Ordinal)
        );
    }

    private static int Int(JsonNode field, string key) => field[key]!.GetValue<int>();

    private static async Task<JsonNode> Field(string kind, string field, string where)
    {
        var data = JsonNode.Parse(
            await RealGraph.Asked.Real.Data(
                $"{{ completeness(kinds: [{kind}], where: {where}) {{ fields {{ name nodes filled blank unread absent implied "
                    + $"share }} }} }}"
            )
        )!;
        return data["completeness"]![0]!["fields"]!.AsArray().Single(found => found!["name"]!.ToString() == field)!;
    }

    private static async Task<List<string>> Ids(string document) =>
        [
            .. JsonNode.Parse(await RealGraph.Asked.Real.Data(document))!["territories"]!["nodes"]!
                .AsArray()
                .Select(node => node!["id"]!.ToString()),
        ];
}
