using System.Text;
using Vita.Graph.Server.Hosting;
using Vita.Graph.Server.Questions;
using Xunit;

namespace Vita.Graph.Tests.Questions;

/// <summary>An answer as a table, and the table as CSV.</summary>
public class CsvTests
{
    private static readonly Vita.Graph.Core.Schema.Description None = new("", "");

    [Theory]
    [InlineData("""{"name": "a"}""", "a")]
    [InlineData("""{"name": "a, \"b\"\nc"}""", "\"a, \"\"b\"\"\nc\"")]
    [InlineData("""{"name": null}""", "")]
    [InlineData("""{"name": -1.5}""", "-1.5")]
    [InlineData("""{"name": true}""", "true")]
    [InlineData("""{"name": "=1+1"}""", "'=1+1")]
    [InlineData("""{"name": "+33"}""", "'+33")]
    [InlineData("""{"name": "-1"}""", "'-1")]
    [InlineData("""{"name": "@SUM(A1)"}""", "'@SUM(A1)")]
    [InlineData("""{"name": "\tx"}""", "'\tx")]
    [InlineData("""{"name": "\r=x"}""", "\"'\r'=x\"")]
    [InlineData("""{"name": ";=1+1"}""", ";'=1+1")]
    [InlineData("""{"name": "a;=1+1"}""", "a;'=1+1")]
    [InlineData("""{"name": "a; =1+1"}""", "a; '=1+1")]
    [InlineData("""{"name": " =1+1"}""", " '=1+1")]
    [InlineData("""{"name": "a;+1;-1;@x;\tx;\rx"}""", "\"a;'+1;'-1;'@x;'\tx;'\rx\"")]
    [InlineData("""{"name": "a\n=1"}""", "\"a\n'=1\"")]
    [InlineData("""{"name": "a\r\n- b\r\n\r\nc"}""", "\"a\r\n'- b\r\n\r\nc\"")]
    [InlineData("""{"name": "a;\"=1"}""", "\"a;\"\"'=1\"")]
    [InlineData("""{"name": "＝1"}""", "'＝1")]
    [InlineData("""{"name": ["a", "=1"]}""", "a; '=1")]
    [InlineData("""{"name": [1, -2]}""", "1; -2")]
    [InlineData("""{"name": "Sud-Ouest; mi-temps"}""", "Sud-Ouest; mi-temps")]
    [InlineData("""{"name": "a=b"}""", "a=b")]
    [InlineData("""{"name": "Œuvre d'été"}""", "Œuvre d'été")]
    [InlineData("""{"name": ["AI", "ACI"]}""", "AI; ACI")]
    [InlineData("""{"name": ["=A", "B"]}""", "'=A; B")]
    [InlineData("""{"name": []}""", "")]
    public void A_value_becomes_a_cell(string row, string expected) => Assert.Equal($"name\r\n{expected}\r\n", Csv(row, "name"));

    [Theory]
    [InlineData("""{"a": {"b": {"c": "x"}}}""", "x")]
    [InlineData("""{"a": null}""", "")]
    [InlineData("""{"a": {"b": null}}""", "")]
    [InlineData("""{"a": [{"b": {"c": "x"}}, {"b": {"c": "y"}}]}""", "x; y")]
    [InlineData("""{"a": [{"b": {"c": "x"}}, {"b": null}, {"b": {"c": "y"}}]}""", "x; ; y")]
    [InlineData("""{"a": [{"b": null}, {"b": null}]}""", "")]
    [InlineData("""{"a": [{"b": [{"c": "x"}, {"c": "y"}]}, {"b": [{"c": ["z", "w"]}]}]}""", "\"x, y; z, w\"")]
    [InlineData("""{"a": {"b": [{"c": 1}, {"c": 2}]}}""", "1; 2")]
    public void A_path_leads_through_objects_and_lists(string row, string expected) =>
        Assert.Equal($"a.b.c\r\n{expected}\r\n", Csv(row, "a.b.c"));

    [Fact]
    public void Without_rows_there_is_a_header() => Assert.Equal("a,b\r\n", Csv("", "a", "b"));

    private static string Csv(string rows, params string[] columns)
    {
        var table = new QuestionTable(
            ["all", "nodes"],
            ["all", "totalCount"],
            [.. columns.Select(column => new QuestionColumn(column, column.Split('.')))]
        );
        var question = new Question("q", "q", None, None, [], table, "");
        return Encoding.UTF8.GetString(
            QuestionDesk.Csv(question, Encoding.UTF8.GetBytes($$"""{"data": {"all": {"totalCount": 1, "nodes": [{{rows}}] } } }"""))
        );
    }
}
