using System.Text;
using Xunit;

namespace Vita.Graph.Tests.Seeds;

/// <summary>Tables as spreadsheets write them are read as if people had written them.</summary>
public sealed class SpreadsheetTests
{
    private const string Plain = "# source: source/paper\nid,name,page,partners\na,\"A, ou \"\"a\"\"\",1,b\nb,B,2|3,\n";

    [Theory]
    [InlineData("# source: source/paper,,,\nid,name,page,partners\na,\"A, ou \"\"a\"\"\",1,b\nb,B,2|3,\n")]
    [InlineData("\"# source: source/paper\",,,\nid,name,page,partners\na,\"A, ou \"\"a\"\"\",1,b\nb,B,2|3,\n")]
    [InlineData("# source: source/paper;;;\nid;name;page;partners\na;\"A, ou \"\"a\"\"\";1;b\nb;B;2|3;\n")]
    [InlineData("# source:;source/paper;;\nid;name;page;partners\na;\"A, ou \"\"a\"\"\";1;b\nb;B;2|3;\n")]
    [InlineData("# source: source/paper\t\t\t\nid\tname\tpage\tpartners\na\t\"A, ou \"\"a\"\"\"\t1\tb\nb\tB\t2|3\t\n")]
    [InlineData("sep=;\n#source : source/paper\nid;name;page;partners\na;\"A, ou \"\"a\"\"\";1;b\nb;B;2|3;\n")]
    [InlineData("# SOURCE: source/paper\nid,name,page,partners,,\na,\"A, ou \"\"a\"\"\",1,b,,\nb,B,2|3,,,\n,,,,,\n,,,,,\n\n\n")]
    [InlineData("\uFEFF# source: source/paper\rid,name,page,partners\ra,\"A, ou \"\"a\"\"\",1,b\rb,B,2|3,\r")]
    [InlineData(
        "# source: source/paper\r\n# a note, \"or two\",,\r\nid,name,page,partners\r\n# here too,,,\r\na,\"A, ou "
            + "\"\"a\"\"\",1,b\r\nb,B,2|3,\r\n"
    )]
    [InlineData("\n# source: source/paper\nid,name,page,partners\na,\"A, ou \"\"a\"\"\",1,b\nb,B,2|3,\n")]
    public void Tables_of_spreadsheets_are_read(string table) =>
        Assert.Equal(SeedText.Facts(("organisations.csv", Plain)).Version, SeedText.Facts(("organisations.csv", table)).Version);

    [Fact]
    public void Ending_may_be_of_any_case() =>
        Assert.Equal(SeedText.Facts(("organisations.csv", Plain)).Version, SeedText.Facts(("organisations.CSV", Plain)).Version);

    [Fact]
    public void A_quote_amid_a_cell_is_a_letter() =>
        Assert.Equal(
            "A 5\" x",
            SeedText.Facts(("organisations.csv", "# source: source/register\nid,name\na,A 5\" x\n")).Node("organisation/a").Value("name")
        );

    [Theory]
    [InlineData(
        "# source: source/paper;;\nid;name;page\na;A;1\nb;B\n",
        "seeds/organisations.csv:4: SEED004: number of cells: 2, but the header has 3. Add or remove semicolons; quote a cell "
            + "that holds one."
    )]
    [InlineData(
        "# source: source/paper\nid,name,page\na,“A, B”,1\n",
        "seeds/organisations.csv:3: SEED004: number of cells: 4, but the header has 3. Add or remove commas; quote a cell that holds "
            + "one. Quotes that quote a cell are straight: \"."
    )]
    [InlineData("# source: source/paper\nid,name,page\na,A,1\n\nb,B,1\n", "seeds/organisations.csv:4: SEED004: a blank line. Remove it.")]
    [InlineData(
        "sep=,\n# source: source/paper\nid,name,page\na,A,x\n",
        "seeds/organisations.csv:4: SEED008: page 'x': a page number is expected, as 12, or a list of them, as [7, 22]."
    )]
    public void What_is_left_to_do_is_told_with_its_line(string table, string expected) =>
        Assert.Equal(expected, SeedText.Read(("organisations.csv", table)).Problems[0].ToString());

    [Fact]
    public void Utf16_without_a_mark_is_recognised()
    {
        using var folder = new TemporaryFolder().With("seeds/a.yaml", SeedText.Sources);
        File.WriteAllBytes(folder.PathOf("seeds/organisations.csv"), Encoding.Unicode.GetBytes(Plain));

        var problem = Assert.Single(Core.Seeds.SeedReader.Read(folder.PathOf("seeds"), Core.Schema.VitaSchema.Current).Problems);

        Assert.Equal(
            "seeds/organisations.csv:1: SEED002: UTF-16, which Excel calls 'Unicode text'. Save the file again as UTF-8 ('CSV UTF-8').",
            problem.ToString()
        );
    }
}
