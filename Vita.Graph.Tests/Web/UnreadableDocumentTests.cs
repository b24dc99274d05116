using System.Diagnostics;
using System.Text.Json;
using Vita.Graph.Server.Http;
using Vita.Graph.Tests.GraphQL;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>What is no GraphQL is refused as such, with its place and, where one can guess, with what to write; nothing else
/// happens.</summary>
public sealed class UnreadableDocumentTests(RefusedTests.Fixture fixture) : IClassFixture<RefusedTests.Fixture>
{
    private const string Good = """{"data":{"__typename":"Query"}}""";

    [Theory]
    [InlineData("{ a(b: “x”) }", 1, 8, "'“' (U+201C) stands", "double quotes: write \".")]
    [InlineData("{ a(b: «x») }", 1, 8, "'«' (U+00AB) stands", "double quotes: write \".")]
    [InlineData("{ a(b: ‘x’) }", 1, 8, "'‘' (U+2018) stands", "double quotes: write \".")]
    [InlineData("{ a(b: 'x') }", 1, 8, "''' stands", "double quotes: write \".")]
    [InlineData("{ a(b: \"x”) }", 1, 8, "'”' (U+201D) does not close it", "Write \" behind its last character")]
    [InlineData("{ a\u00A0}", 1, 4, "U+00A0 stands", "It looks like a blank: write a plain one.")]
    [InlineData("{ a\u2009}", 1, 4, "U+2009 stands", "It looks like a blank: write a plain one.")]
    [InlineData("{ a\u2028}", 1, 4, "U+2028 stands", "It looks like a new line: write a plain one.")]
    [InlineData("{ a\u200B}", 1, 4, "U+200B stands", "It cannot be seen: remove it.")]
    [InlineData("{ a\0}", 1, 4, "U+0000 stands", "It cannot be seen: remove it.")]
    [InlineData("{ a(b: –1) }", 1, 8, "'–' (U+2013) stands", "Write a plain hyphen, -")]
    [InlineData("{ a(b: −1) }", 1, 8, "'−' (U+2212) stands", "Write a plain hyphen, -")]
    [InlineData("{ …f }", 1, 3, "'…' (U+2026) stands", "Write three full stops: ...")]
    [InlineData("｛ a }", 1, 1, "'｛' (U+FF5B) stands", "Write the plain sign: {")]
    [InlineData("{ a（b: 1) }", 1, 4, "'（' (U+FF08) stands", "Write the plain sign: (")]
    [InlineData("{ région: a }", 1, 4, "'é' (U+00E9) stands", "Write 'region'.")]
    [InlineData("{ re\u0301gion: a }", 1, 5, "U+0301 stands", "Write 'region'.")]
    [InlineData("{ œuvre: a }", 1, 3, "'œ' (U+0153) stands", "Write 'oeuvre'.")]
    [InlineData("{ имя: a }", 1, 3, "'и' (U+0438) stands", "Names have the letters A to Z")]
    [InlineData("{ a; b }", 1, 4, "';' stands", "Separate with a blank")]
    [InlineData("// x\n{ a }", 1, 1, "'/' stands", "A comment begins with #.")]
    [InlineData("{ a(b: 01) }", 1, 8, "'01' is no number", "Write it so")]
    [InlineData("{ a(b: 1.) }", 1, 8, "'1.' is no number", "Write it so")]
    [InlineData("{ a(b: .5) }", 1, 8, "'.5' is no number", "Write it so")]
    [InlineData("{ a(b: +5) }", 1, 8, "'+5' is no number", "Write it so")]
    [InlineData("{ a(b: 1e) }", 1, 8, "'1e' is no number", "Write it so")]
    [InlineData("{ a(b: 1a) }", 1, 8, "'1a' is no number", "put a text into double quotes")]
    [InlineData("{ a(b: -) }", 1, 8, "'-' is no number", "Write it so")]
    [InlineData("{ a(b: 1.2.3) }", 1, 8, "'1.2.3' is no number", "Write it so")]
    [InlineData("{ a(b: \"x) }", 1, 8, "not closed on its line", "Write \" behind its last character")]
    [InlineData("{ a(b: \"x\n\") }", 1, 8, "not closed on its line", "between \"\"\" and \"\"\"")]
    [InlineData("{ a(b: \"\"\"x\n\") }", 1, 8, "begins here with \"\"\" is not closed", "Write \"\"\" behind its last line.")]
    [InlineData("{ a(b: \"\\", 1, 8, "not closed on its line", "Write \" behind")]
    [InlineData("{ a(b: \"\\q\") }", 1, 9, "'\\' stands before 'q'", "Write \\\\ for a backslash.")]
    [InlineData("{ a(b: \"\\u{110000}\") }", 1, 9, "'\\u' stands without four hexadecimal digits", "Write the character itself.")]
    [InlineData("{ a(b: \"\\uD83D\") }", 1, 9, "half a character, U+D83D", "Write the whole character.")]
    [InlineData("{ a(b: \"\\uD83D\\u0041\") }", 1, 9, "half a character, U+D83D", "Write the whole character.")]
    [InlineData("{ a(b: \"\\uDE00\") }", 1, 9, "half a character, U+DE00", "Write the whole character.")]
    [InlineData("{ a(b: \"\u0001\") }", 1, 9, "the control character U+0001", "Remove it")]
    [InlineData("\r\n{ a\r\n\té }", 3, 2, "'é' (U+00E9) stands", "Write 'e'.")]
    [InlineData("{ a\r\ré }", 3, 1, "'é' (U+00E9) stands", "Write 'e'.")]
    [InlineData("\uFEFF{ é }", 1, 3, "'é' (U+00E9) stands", "Write 'e'.")]
    [InlineData("{ a(b: \"\U0001F600\") é }", 1, 14, "'é' (U+00E9) stands", "Write 'e'.")]
    [InlineData("{ \U0001F600 }", 1, 3, "'\U0001F600' (U+1F600) stands", "Remove it")]
    [InlineData("\uFEFF{ a(b: }", 1, 8, "Unexpected }", "")]
    [InlineData("{\r\n  a(b: } }", 2, 8, "Unexpected", "")]
    public async Task It_is_refused_with_its_place(string document, int line, int column, string found, string advice)
    {
        var refusal = await Assert.ThrowsAsync<RequestRefusedException>(async () => await Ask.ForOperation(document));
        var error = Assert.Single(refusal.Errors);
        Assert.Equal(("SYNTAX", new TextPlace(line, column)), (error.Code.Code, Assert.Single(error.Places)));
        Assert.Contains(found, error.Message, StringComparison.Ordinal);
        Assert.Contains(advice, error.Message, StringComparison.Ordinal);
    }

    /// <summary>Long documents are read in another way first: see <c>DocumentParser</c>.</summary>
    [Theory]
    [InlineData("{ a(b: }", 1, 8, "Unexpected }")]
    [InlineData("{\r\n  a(b: } }", 2, 8, "Unexpected")]
    [InlineData("{\r\n  a(b: 1", 2, 9, "EOF")]
    [InlineData("{\r\n  a(b: \"x\" \n}", 3, 1, "Expected Name")]
    [InlineData("\uFEFF{ a } b", 1, 7, "Expected")]
    public async Task Its_place_does_not_depend_on_its_length(string document, int line, int column, string found)
    {
        foreach (var padding in new[] { "", " # " + new string('x', 2000) })
        {
            var refusal = await Assert.ThrowsAsync<RequestRefusedException>(async () => await Ask.ForOperation(document + padding));
            Assert.Contains(found, refusal.Errors[0].Message, StringComparison.Ordinal);
            Assert.Equal(new TextPlace(line, column), Assert.Single(refusal.Errors[0].Places));
        }
    }

    [Theory]
    [InlineData("{ __typename # C:\\qui “x” é \0\n }")]
    [InlineData("# \\u\n\uFEFF{ __typename }#")]
    [InlineData(
        "{ organisations(where: { name: { in: [\"\", \"\"\"\"\"\", \"\"\"a \\\"\"\" \"b\" \"\"\", \"\\uD83D\\uDE00\", \"\U0001F600\", "
            + "\"“x”\", \"\\u0000\"] } }, first: 0) { totalCount } }"
    )]
    [InlineData("{ figures(where: { value: { in: [-0, 0, 0.5, -1.5E+3, 1e-2, 12] } }) { totalCount } }")]
    public async Task Other_signs_are_allowed_where_GraphQL_allows_them(string document) => await Ask.ForOperation(document);

    [Theory]
    [InlineData('"', 60_001)]
    [InlineData('x', 60_000)]
    [InlineData('\n', 60_000)]
    [InlineData('\\', 60_000)]
    [InlineData('é', 30_000)]
    [InlineData('1', 60_000)]
    [InlineData(' ', 60_000)]
    [InlineData('{', 60_000)]
    [InlineData(',', 60_000)]
    public async Task However_long_it_is_it_takes_no_time(char sign, int length)
    {
        foreach (var start in new[] { "", "{ a(b: \"", "{ a(b: \"\"\"", "{ a #", "{ a(b: $" })
        {
            var watch = Stopwatch.StartNew();
            await Assert.ThrowsAsync<RequestRefusedException>(async () => await Ask.ForOperation(start + new string(sign, length)));
            Assert.InRange(watch.ElapsedMilliseconds, 0, 10_000);
        }
    }

    [Theory]
    [InlineData("""{"query": "{ a(b: “x”) }"}""", "SYNTAX")]
    [InlineData("""{"query": "{ é }"}""", "SYNTAX")]
    [InlineData("""{"query": "\ud800"}""", "BAD_JSON")]
    [InlineData("1", "BAD_PARAMETER")]
    [InlineData("null", "BAD_PARAMETER")]
    [InlineData("[]", "BAD_PARAMETER")]
    [InlineData("""{"query": 1}""", "BAD_PARAMETER")]
    [InlineData("""{"query": "{ __typename }", "variables": 1}""", "BAD_PARAMETER")]
    [InlineData("""{"query": ""}""", "NO_OPERATION")]
    public async Task In_an_array_the_others_are_answered(string request, string code)
    {
        const string other = """{"query": "{ __typename }"}""";
        var reply = await fixture.Server.PostAsync($"[{other}, {request}, {other}]");
        using var answers = JsonDocument.Parse(reply.Body);
        Assert.Equal(200, reply.Status);
        Assert.Equal((Good, Good), (answers.RootElement[0].GetRawText(), answers.RootElement[2].GetRawText()));
        Assert.Equal(code, answers.RootElement[1].GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task In_an_array_a_failure_inside_takes_no_answer_from_the_others()
    {
        await using var server = await TestServer.StartAsync(store: new MemoryStore(() => new BrokenEngine()));
        var reply = await server.PostAsync(
            """[{"query": "{ __schema { queryType { name } } }"}, {"query": "{ organisations { totalCount } }"}, """
                + """{"query": "{ __schema { queryType { name } } }"}]"""
        );
        using var answers = JsonDocument.Parse(reply.Body);
        Assert.Equal(
            "INTERNAL",
            answers.RootElement[1].GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()
        );
        Assert.True(answers.RootElement[0].TryGetProperty("data", out _));
        Assert.True(answers.RootElement[2].TryGetProperty("data", out _));
        Assert.DoesNotContain("secret", reply.Body, StringComparison.Ordinal);
    }
}
