using System.Text;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Tests.Docs;
using Xunit;

namespace Vita.Graph.Tests.Exports.Tables;

/// <summary>What was written once is copied: the files are the same as if nothing had been kept.</summary>
public sealed class KeptTextsTests
{
    private const long Megabyte = 1L << 20;

    [Theory]
    [Trait("Speed", "Slow")]
    [InlineData("csv", false)]
    [InlineData("csv", true)]
    [InlineData("ndjson", false)]
    public async Task Rows_in_any_order_are_the_same_kept_or_written_alone(string format, bool isForExcel)
    {
        var (keeping, fresh) = (SnapshotBuilder.Build(BundledGraph.Facts), SnapshotBuilder.Build(BundledGraph.Facts));
        var table = GraphTables.Of(keeping.Schema).Find("territoires")!;
        var columns = table.ColumnsFor(new HashSet<string>());
        var name = columns.Single(column => column.Name == "nom");
        var few = new TableRequest(columns, Order: [new(name, IsDescending: true)], Offset: 1_000, Limit: 700);

        var once = await WriteAsync(keeping, table, new(columns), format, isForExcel);
        var again = await WriteAsync(keeping, table, new(columns), format, isForExcel);
        var kept = await WriteAsync(keeping, table, few, format, isForExcel);
        var alone = await WriteAsync(fresh, table, few, format, isForExcel);

        Assert.Equal(once, again);
        Assert.Equal(alone, kept);
        Assert.Subset(Lines(once), Lines(alone));
        Assert.InRange(Lines(alone).Count, 700, 701);
    }

    [Fact]
    public void Room_is_made_by_what_waited_longest_and_never_beyond_the_bound()
    {
        var texts = new KeptTexts();
        var tables = GraphTables.Of(ExportedFile.Small.Schema).All;
        var (first, second) = (texts.Of(tables[0], JsonCells.Form), texts.Of(tables[1], JsonCells.Form));

        Assert.True(texts.TryReserve(first, 100 * Megabyte));
        Assert.True(texts.TryReserve(second, 20 * Megabyte));
        Assert.False(first.IsGone);
        Assert.True(texts.TryReserve(second, 100 * Megabyte));
        Assert.True(first.IsGone);
        Assert.False(texts.TryReserve(first, 1));
        Assert.False(texts.TryReserve(second, 100 * Megabyte));
        Assert.NotSame(first, texts.Of(tables[0], JsonCells.Form));
    }

    private static HashSet<string> Lines(string file) => [.. file.Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    private static async Task<string> WriteAsync(
        Snapshot graph,
        TableDeclaration table,
        TableRequest request,
        string format,
        bool isForExcel
    )
    {
        using var file = new MemoryStream();
        await TableFormats
            .Find(format)!
            .WriteAsync(Table.Open(graph, table, request), new(IsForExcel: isForExcel), file, CancellationToken.None);
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
