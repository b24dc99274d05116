using System.Buffers;
using System.Text;
using Sylvan.Data.Csv;
using Vita.Graph.Core.Text;
using Xunit;

namespace Vita.Graph.Tests;

/// <summary>Rows of cells as CSV, byte by byte, and read back by a reader that is not ours.</summary>
public class CsvWriterTests
{
    private const string Letters = "ab;,\"\r\n\t =+-@é＝😀";

    [Fact]
    public void A_row_is_written_as_RFC_4180_has_it()
    {
        Assert.Equal("a,\"b,c\",\"d\"\"e\",\"f\r\ng\",,-1.5,7,true\r\n", Written(new(), cells =>
            {
                cells.Text("a");
                cells.Text("b,c"u8);
                cells.Text("d\"e");
                cells.Text("f\r\ng");
                cells.Empty();
                cells.Number(-1.5);
                cells.Number(7);
                cells.Flag(true);
            }));
    }

    [Fact]
    public void Separator_mark_and_quotes_are_as_the_form_says() =>
        Assert.Equal(
            "\uFEFF\"a,b\";\"c;d\";\"\";\n",
            Written(new(Separator: ';', LineEnd: "\n", HasMark: true, QuotesEachText: true), cells =>
            {
                cells.Text("a,b");
                cells.Text("c;d");
                cells.Text("");
                cells.Empty();
            })
        );

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    public void Any_text_is_read_back_as_it_was(char separator)
    {
        var random = new Random(7);
        for (var number = 0; number < 2000; number++)
        {
            string[] cells = [Any(random), Any(random), "end"];
            var csv = Written(new(Separator: separator), writer => Array.ForEach(cells, cell => writer.Text(cell)));
            using var reader = CsvDataReader.Create(
                new StringReader(csv),
                new CsvDataReaderOptions { HasHeaders = false, Delimiter = separator }
            );
            Assert.True(reader.Read());
            Assert.Equal(cells, Enumerable.Range(0, 3).Select(reader.GetString));
        }
    }

    [Fact]
    public void No_cell_costs_an_object()
    {
        var output = new ArrayBufferWriter<byte>(1 << 20);
        var cells = new CsvWriter(output, new(IsHarmless: true));
        Row(cells);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var row = 0; row < 1000; row++)
        {
            Row(cells);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Row(CsvWriter cells)
    {
        cells.Text("Œuvre; \"=d'été\"");
        cells.Number(1.25);
        cells.Number(12);
        cells.EndRow();
    }

    private static string Any(Random random)
    {
        var runes = Letters.EnumerateRunes().ToArray();
        return string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => runes[random.Next(runes.Length)].ToString()));
    }

    private static string Written(CsvForm form, Action<CsvWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        var cells = new CsvWriter(output, form);
        write(cells);
        cells.EndRow();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
