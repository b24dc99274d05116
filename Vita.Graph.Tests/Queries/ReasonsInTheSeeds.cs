using System.Text.Json.Nodes;
using Vita.Graph.Tests.World;
using Xunit;
using static Vita.Graph.Tests.Queries.SeedFacts;

namespace Vita.Graph.Tests.Queries;

/// <summary>Why rows of the bundled graph are there: read by hand in the files of the seeds, and worked out by LINQ over their
/// facts.</summary>
public class ReasonsInTheSeeds
{
    /// <summary>entraide-bassin-emploi.yaml (page 23) and porte-ouverte-emploi.yaml (page 28), with organisations.yaml and
    /// territories.yaml.</summary>
    [Fact]
    public async Task Flagship() =>
        Assert.Equal(
            [
                "Entraide du bassin d'emploi",
                "kinds [AI] organisation/entraide-du-bassin-d-emploi 23",
                "needs [] need/entraide-bassin-emploi-argumentaire 23: CARRIES 23 STATED, SEEKS 23 IMPLIED",
                "needs.resources [ARGUMENT] need/entraide-bassin-emploi-argumentaire 23",
                "needs.themes [] theme/clause-insertion –: ABOUT 23 FROM_PROJECT",
                "needs.themes.id [theme/clause-insertion] theme/clause-insertion –",
                "territories [] territory/pays-sancerre-sologne 23: WORKS_IN 23 IMPLIED",
                "territories [] territory/pays-sancerre-sologne 23: CARRIES 23 STATED, CONCERNS 23 STATED",
                "territories.milieux [RURAL] territory/pays-sancerre-sologne 23",
                "Porte Ouverte Emploi",
                "kinds [AI] organisation/porte-ouverte-emploi 28",
                "needs [] need/porte-ouverte-emploi-argumentaire-elus 28: CARRIES 28 STATED, SEEKS 28 STATED",
                "needs.resources [ARGUMENT] need/porte-ouverte-emploi-argumentaire-elus 28",
                "needs.themes [] theme/clause-insertion –: ABOUT 28 FROM_PROJECT",
                "needs.themes.id [theme/clause-insertion] theme/clause-insertion –",
                "territories [] territory/pays-thouarsais 28: WORKS_IN 28 STATED",
                "territories [] territory/pays-thouarsais 28: CARRIES 28 STATED, CONCERNS 28 STATED",
                "territories.milieux [RURAL] territory/pays-thouarsais 28",
            ],
            (await Edges("flagship-because")).SelectMany(edge =>
                edge!["because"]!.AsArray().Select(reason => Text(reason!)).Prepend(edge["node"]!["name"]!.ToString())
            )
        );

    /// <summary>Every need for arguments of every organisation, over every project that seeks it, with the pages on which both are
    /// said.</summary>
    [Fact]
    public async Task Arguments_that_organisations_seek()
    {
        const string Question =
            "{ organisations(where: { needs: { some: { resources: { some: { eq: ARGUMENT } } } } }, first: 1000) { edges { node { id } "
            + "because { path node { id } relations { page } } } } }";
        var needs = Nodes("Need").Where(need => List(need, "resources").Contains("ARGUMENT")).Select(need => need.Id).ToHashSet();
        var expected =
            from carries in SeedFacts.Edges("Organisation", "projects")
            join seeks in SeedFacts.Edges("Project", "needs") on carries.To equals seeks.From
            where needs.Contains(seeks.To)
            select $"{carries.From} {seeks.To} {carries.Provenance.Page},{seeks.Provenance.Page}";

        var found =
            from edge in EdgesOf(await RealGraph.Asked.Real.Data(Question))
            from reason in edge!["because"]!.AsArray()
            where reason!["path"]!.ToString() == "needs"
            select $"{edge["node"]!["id"]} {reason["node"]!["id"]} "
                + $"{string.Join(',', reason["relations"]!.AsArray().Select(relation => relation!["page"]))}";

        var reasons = found.ToList();
        Assert.InRange(reasons.Count, 5, 50);
        Assert.Equal(expected.Order(StringComparer.Ordinal), reasons.Order(StringComparer.Ordinal));
    }

    private static async Task<JsonArray> Edges(string name) => EdgesOf(await RealGraph.Asked.Real.Data(new CorpusQuery(name).Text));

    private static JsonArray EdgesOf(string answer) => JsonNode.Parse(answer)!["organisations"]!["edges"]!.AsArray();

    private static string Text(JsonNode reason)
    {
        var (values, edges) = (reason["values"]!.AsArray(), reason["relations"]!.AsArray());
        return $"{reason["path"]} [{string.Join(',', values)}] {reason["node"]!["id"]} "
            + $"{reason["node"]!["provenance"]![0]!["page"]?.ToString() ?? "–"}"
            + (edges.Count == 0 ? "" : ": " + string.Join(", ", edges.Select(edge => $"{edge!["type"]} {edge["page"]} {edge["basis"]}")));
    }
}
