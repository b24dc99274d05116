using Xunit;

namespace Vita.Graph.Tests.Seeds;

/// <summary>Tables among the seeds.</summary>
public sealed class CsvTests
{
    [Fact]
    public void Row_is_a_node_with_its_relations()
    {
        var graph = SeedText.Facts(
            (
                "territories-some.csv",
                "# source: source/register\r\nid,name,kind,population,milieux,directlyWithin\r\ncom-1,\"Dole, \"\"la "
                    + "ville\"\"\",COMMUNE,23711,URBAN|RURAL,dep-39\r\ndep-39,Jura,DEPARTEMENT,,,\r\n"
            )
        );

        var node = graph.Node("territory/com-1");

        Assert.Equal(("Dole, \"la ville\"", "COMMUNE", 23711), (node.Value("name"), node.Value("kind"), node.Value("population")));
        Assert.Equal(["URBAN", "RURAL"], (string[])node.Value("milieux")!);
        Assert.Null(graph.Node("territory/dep-39").Value("population"));
        Assert.Equal(["territory/com-1 → territory/dep-39, , STATED"], graph.Edges("WITHIN").Shown());
    }

    [Fact]
    public void Lines_are_counted_through_quoted_line_breaks()
    {
        var problem = Assert.Single(
            SeedText.Read(("territories.csv", "# source: source/register\nid,name,population\na,\"A\nB\nC\",1\nb,B,many\n")).Problems
        );

        Assert.Equal(
            "seeds/territories.csv:6: SEED008: population 'many': not a whole number. Write digits only, as 12000.",
            problem.ToString()
        );
    }

    [Fact]
    public void Pages_of_a_row_are_those_of_its_column()
    {
        var graph = SeedText.Facts(("organisations.csv", "# source: source/paper\nid,name,page,partners\na,A,7|2,b\nb,B,3,\n"));

        Assert.Equal([7, 2], graph.Node("organisation/a").Provenance.Select(provenance => provenance.Page));
        Assert.Equal(["organisation/a → organisation/b, 7, STATED"], graph.Edges("PARTNER_OF").Shown());
    }

    [Fact]
    public void Relation_table_gives_each_edge_its_properties_pages_and_basis()
    {
        var graph = SeedText.Facts(
            ("organisations.csv", "# source: source/paper\nid,name,page,basis\na,A,1,IMPLIED\n"),
            ("networks.csv", "# source: source/paper\nid,name,page\nn,N,1\n"),
            (
                "organisations.certifications-2008.csv",
                "# source: source/paper\nid,ref,version,status,page,basis\na,n,V2,CERTIFIED,2|3,AMBIGUOUS\norganisation/a,network/n,,,4,\n"
            )
        );

        var edges = graph.Edges("CERTIFIED_BY");

        Assert.Equal(
            [
                "organisation/a → network/n, 2, AMBIGUOUS",
                "organisation/a → network/n, 3, AMBIGUOUS",
                "organisation/a → network/n, 4, STATED",
            ],
            edges.Shown()
        );
        Assert.Equal(
            [("V2", "CERTIFIED"), ("V2", "CERTIFIED"), (null, null)],
            edges.Select(edge => ((string?)edge.Value("version"), (string?)edge.Value("status")))
        );
        Assert.Equal("IMPLIED", Assert.Single(graph.Node("organisation/a").Provenance).Basis);
    }

    [Fact]
    public void Relation_table_may_be_that_of_the_other_end()
    {
        var graph = SeedText.Facts(
            ("organisations.csv", "# source: source/register\nid,name\na,A\nb,B\n"),
            ("organisations.partnerOf.csv", "# source: source/register\nid,ref\na,b\n")
        );

        Assert.Equal(["organisation/b → organisation/a, , STATED"], graph.Edges("PARTNER_OF").Shown());
    }

    [Fact]
    public void Byte_order_mark_is_no_part_of_the_header() =>
        Assert.Equal(
            "A",
            SeedText.Facts(("organisations.csv", "\uFEFF# source: source/register\nid,name\na,A\n")).Node("organisation/a").Value("name")
        );
}
