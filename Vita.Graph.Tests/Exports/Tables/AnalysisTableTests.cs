using System.Globalization;
using System.Text.Json;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Exports.Tables;

/// <summary>Tables of matches and of the network of actors say what the fields of GraphQL say.</summary>
[Trait("Speed", "Slow")]
public sealed class AnalysisTableTests
{
    private static readonly Snapshot Bundled = SnapshotBuilder.Build(RealGraph.Facts);

    [Fact]
    public async Task Matches_are_those_of_GraphQL_with_their_scores_and_parts()
    {
        var matches = (
            await Answer(
                "{ matches(first: 1000) { totalCount nodes { need { id text } offer { id text } score "
                    + "parts { criterion points way count nodes { label } values } } } }"
            )
        ).GetProperty("matches");
        var table = Opened("correspondances");

        Assert.Equal(matches.GetProperty("totalCount").GetInt32(), table.Rows.Count);
        Assert.True(table.Rows.Count > 100);
        Assert.Equal(matches.GetProperty("nodes").EnumerateArray().Select(Asked), table.Rows.Take(1000).Select(row => Row(row, table)));

        static string Asked(JsonElement match) =>
            string.Join(
                " / ",
                match.GetProperty("need").GetProperty("id"),
                match.GetProperty("need").GetProperty("text"),
                match.GetProperty("offer").GetProperty("id"),
                match.GetProperty("offer").GetProperty("text"),
                Number(match.GetProperty("score")),
                Part(match, "THEME"),
                Part(match, "RESOURCE"),
                Part(match, "AUDIENCE"),
                Part(match, "TERRITORY"),
                Part(match, "NETWORK")
            );

        static string Part(JsonElement match, string criterion)
        {
            var found = match.GetProperty("parts").EnumerateArray().Where(one => $"{one.GetProperty("criterion")}" == criterion).ToList();
            if (found is not [var part])
            {
                return " -  -  - ";
            }

            var shared = part.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("label"));
            return string.Join(
                " - ",
                Number(part.GetProperty("points")),
                part.GetProperty("way"),
                part.GetProperty("count"),
                string.Join('|', shared.Concat(part.GetProperty("values").EnumerateArray()))
            );
        }

        static string Row(RowPlace row, Table table) =>
            string.Join(
                " / ",
                Cell(table, row, "besoin_id"),
                Cell(table, row, "besoin"),
                Cell(table, row, "offre_id"),
                Cell(table, row, "offre"),
                Cell(table, row, "score"),
                Cells(table, row, "themes"),
                Cells(table, row, "ressources"),
                Cells(table, row, "publics"),
                Cells(table, row, "territoires"),
                Cells(table, row, "reseaux")
            );

        static string Cells(Table table, RowPlace row, string of) =>
            string.Join(
                " - ",
                Cell(table, row, $"points_{of}"),
                Cell(table, row, $"maniere_{of}"),
                Cell(table, row, $"nb_{of}"),
                Cell(table, row, $"{of}_communs")
            );
    }

    [Fact]
    public async Task Nodes_and_ties_are_those_of_GraphQL_with_their_indicators_and_reasons()
    {
        var network = (
            await Answer(
                "{ network(of: ORGANISATIONS, by: [THEME]) { nodes { node { id label } degree weightedDegree betweenness closeness "
                    + "pageRank core component community } ties { a { id } b { id } weight reasons { reason name node { id } } } } }"
            )
        ).GetProperty("network");
        var (nodes, ties) = (Opened("reseau_noeuds"), Opened("reseau_liens"));

        Assert.Equal(
            network
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(one =>
                    string.Join(
                        ' ',
                        one.EnumerateObject()
                            .Select(member =>
                                member.Name == "node"
                                    ? $"{member.Value.GetProperty("id")} {member.Value.GetProperty("label")}"
                                    : Number(member.Value)
                            )
                    )
                ),
            nodes.Rows.Select(row =>
                Line(
                    nodes,
                    row,
                    "id",
                    "libelle",
                    "degre",
                    "degre_pondere",
                    "intermediarite",
                    "proximite",
                    "page_rank",
                    "coeur",
                    "composante",
                    "communaute"
                )
            )
        );
        Assert.Equal(
            network
                .GetProperty("ties")
                .EnumerateArray()
                .Select(tie =>
                    $"{tie.GetProperty("a").GetProperty("id")} {tie.GetProperty("b").GetProperty("id")} {tie.GetProperty("weight")} "
                    + $"{Joined(tie, reason => reason.GetProperty("name"))} "
                    + $"{Joined(tie, reason => reason.GetProperty("node").GetProperty("id"))} "
                    + Joined(tie, reason => reason.GetProperty("reason"))
                ),
            ties.Rows.Select(row => Line(ties, row, "a_id", "b_id", "poids", "raisons", "raisons_id", "raisons_nature"))
        );

        static string Joined(JsonElement tie, Func<JsonElement, JsonElement> of) =>
            string.Join('|', tie.GetProperty("reasons").EnumerateArray().Select(of));
    }

    [Fact]
    public void Grafana_finds_the_columns_that_it_looks_for()
    {
        var (nodes, edges) = (Opened("grafana_noeuds"), Opened("grafana_liens"));
        var arcs = nodes.Columns.Where(column => column.Name.StartsWith("arc__", StringComparison.Ordinal)).Select(column => column.Name);

        Assert.Equal(["id", "title", "subTitle", "mainStat", "secondaryStat", .. arcs], nodes.Columns.Select(column => column.Name));
        Assert.Equal(["id", "source", "target", "mainStat"], edges.Columns.Select(column => column.Name));
        Assert.All(nodes.Rows, row =>
        {
            var sum = arcs.Sum(arc => double.Parse(Cell(nodes, row, arc), CultureInfo.InvariantCulture));
            Assert.Equal(Cell(nodes, row, "mainStat") == "0" ? 0 : 1, sum, 1e-9);
        });
        var ids = nodes.Rows.Select(row => Cell(nodes, row, "id")).ToHashSet();
        Assert.All(edges.Rows, row => Assert.True(ids.Contains(Cell(edges, row, "source")) && ids.Contains(Cell(edges, row, "target"))));
    }

    private static string Line(Table table, RowPlace row, params string[] columns) =>
        string.Join(' ', columns.Select(column => Cell(table, row, column)));

    private static string Cell(Table table, RowPlace row, string column)
    {
        var cell = new Cell();
        table.Read(row, table.Columns.Select(one => one.Name).ToList().IndexOf(column), cell);
        return TableText.Of(cell);
    }

    private static string Number(JsonElement value) => TableText.Of((object)value.GetDouble());

    private static Table Opened(string name)
    {
        var table = GraphTables.Of(VitaSchema.Current).Find(name)!;
        return Table.Open(Bundled, table, new(table.Columns));
    }

    private static async Task<JsonElement> Answer(string query)
    {
        using var answer = JsonDocument.Parse(await RealGraph.Asked.Real.Data(query));
        return answer.RootElement.Clone();
    }
}
