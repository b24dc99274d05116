using System.Globalization;
using System.Text;
using Vita.Graph.Core;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Tests.Queries;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Exports.Tables;

/// <summary>Every table in every format. CSV on the small world is read by people, as goldens; every other format must say the same to a
/// reader
/// that is not ours.</summary>
[Trait("Speed", "Slow")]
public sealed class TableFileTests
{
    private static readonly Snapshot Bundled = SnapshotBuilder.Build(RealGraph.Facts);
    private static readonly Snapshot Small = SnapshotBuilder.Build(SmallWorld.Facts);
    private static readonly Snapshot SmallAgain = SnapshotBuilder.Build(SmallWorld.Facts);
    private static readonly Snapshot Again = SnapshotBuilder.Build(RealGraph.Facts);

    public static TheoryData<string> Tables => [.. GraphTables.Of(VitaSchema.Current).All.Select(table => table.Name)];

    public static TheoryData<string, string> TablesAndFormats
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var table in GraphTables.Of(VitaSchema.Current).All)
            {
                // The two long tables, of 37,000 and 74,000 rows, in the format whose rows come in groups.
                var isLong = table.Name is "territoires" or "relations";
                foreach (var format in TableFormats.All.Where(format => !isLong || format.Name == "parquet"))
                {
                    data.Add(table.Name, format.Name);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task A_table_of_the_small_world_is_its_golden(string name)
    {
        var text = await Written(name, "csv", SnapshotBuilder.Build(SmallWorld.Facts));
        var golden = Path.Combine(VitaPaths.Home, "Vita.Graph.Tests", "Exports", "Tables", "Goldens", name + ".csv");
        if (Golden.IsAccepting)
        {
            await File.WriteAllBytesAsync(golden, text);
        }

        Assert.Equal(await File.ReadAllTextAsync(golden), Encoding.UTF8.GetString(text));
    }

    [Theory]
    [MemberData(nameof(TablesAndFormats))]
    public async Task A_reader_that_is_not_ours_finds_every_cell(string name, string format)
    {
        var table = GraphTables.Of(VitaSchema.Current).Find(name)!;
        var opened = Table.Open(Bundled, table, new(table.Columns));

        var rows = await ReadBack.Of(TableFormats.Find(format)!, await Written(name, format, Bundled), table.Columns);

        Assert.Equal(opened.Rows.Count + 1, rows.Count);
        Assert.Equal(table.Columns.Select(column => column.Name), rows[0]);
        var cell = new Cell();
        for (var row = 0; row < opened.Rows.Count; row++)
        {
            for (var place = 0; place < table.Columns.Count; place++)
            {
                opened.Read(opened.Rows[row], place, cell);
                Assert.Equal(TableText.Of(cell), Plain(rows[row + 1][place]));
            }
        }
    }

    [Theory]
    [MemberData(nameof(TablesAndFormats))]
    public async Task Written_twice_a_file_has_the_same_bytes(string name, string format)
    {
        // Of the bundled graph one table: its large ones take a minute together and show nothing more.
        var (first, second) = name == "structures" ? (Bundled, Again) : (Small, SmallAgain);
        Assert.Equal(await Written(name, format, first), await Written(name, format, second));
    }

    [Theory]
    [InlineData("structures", "organisations")]
    [InlineData("projets", "projects")]
    [InlineData("besoins", "needs")]
    [InlineData("offres", "offers")]
    [InlineData("defis", "challenges")]
    [InlineData("territoires", "territories")]
    [InlineData("reseaux", "networks")]
    [InlineData("themes", "themes")]
    [InlineData("chiffres", "figures")]
    [InlineData("sources", "sources")]
    public async Task A_table_of_nodes_has_as_many_rows_as_GraphQL_counts(string name, string field)
    {
        var table = GraphTables.Of(VitaSchema.Current).Find(name)!;
        var count = Table.Open(Bundled, table, new(table.Columns)).Rows.Count;

        Assert.Equal($"{{\"{field}\":{{\"totalCount\":{count}}}}}", await RealGraph.Asked.Real.Data($"{{ {field} {{ totalCount }} }}"));
    }

    /// <summary>Excel in French takes a point for text and a semicolon for the next cell, and runs what begins like a formula.</summary>
    [Fact]
    public async Task For_Excel_a_file_has_a_mark_semicolons_decimal_commas_and_no_formula()
    {
        var facts = new GraphFacts(
            VitaSchema.Current,
            [
                WrittenFacts.Node("source/paper", []),
                WrittenFacts.Node("figure/a", [("label", "=SUM(1;2)"), ("value", -0.5)]),
                WrittenFacts.Node("figure/b", [("label", "un; deux \"trois\"")]),
            ],
            []
        );
        var table = GraphTables.Of(VitaSchema.Current).Find("chiffres")!;
        TableColumn[] columns = [.. table.Columns.Where(column => column.Name is "id" or "libelle" or "valeur")];
        using var stream = new MemoryStream();

        await TableFormats
            .Find("csv")!
            .WriteAsync(
                Table.Open(SnapshotBuilder.Build(facts), table, new(columns)),
                new() { IsForExcel = true },
                stream,
                CancellationToken.None
            );

        Assert.Equal(
            "\uFEFFid;libelle;valeur\r\nfigure/a;\"'=SUM(1;2)\";-0,5\r\nfigure/b;\"un; deux \"\"trois\"\"\";\r\n",
            Encoding.UTF8.GetString(stream.ToArray())
        );
    }

    private static async Task<byte[]> Written(string name, string format, Snapshot graph)
    {
        var table = GraphTables.Of(VitaSchema.Current).Find(name)!;
        using var stream = new MemoryStream();
        await TableFormats
            .Find(format)!
            .WriteAsync(Table.Open(graph, table, new(table.Columns)), new("Papier", graph.Version), stream, CancellationToken.None);
        return stream.ToArray();
    }

    /// <summary>Readers of Excel and DuckDB give numbers as numbers: 21.0 and 21 are one.</summary>
    private static string Plain(string text) =>
        text.Contains('E', StringComparison.Ordinal) && double.TryParse(text, CultureInfo.InvariantCulture, out var number)
            ? TableText.Of((object)number)
            : text;
}
