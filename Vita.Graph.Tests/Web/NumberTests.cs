using System.Text.Json;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Http;
using Vita.Graph.Tests.GraphQL;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>Numbers and conditions that a type cannot hold are refused, written in a document or sent as variables.</summary>
[Trait("Speed", "Slow")]
public class NumberTests
{
    private const string OfFloats = "query ($v: Float) { figures(where: { value: { eq: $v } }) { totalCount } }";
    private const string OfInts = "query ($v: Int) { organisations(where: { foundedYear: { eq: $v } }) { totalCount } }";
    private const string OfIds = "query ($v: ID) { organisations(where: { id: { eq: $v } }) { totalCount } }";
    private const string OfWords = "query ($v: OrganisationKind) { organisations(where: { kinds: { some: { eq: $v } } }) { totalCount } }";
    private const string OfLists = "query ($v: [Float]) { figures(where: { value: { in: $v } }) { totalCount } }";
    private const string OfObjects = "query ($v: FloatFilter) { figures(where: { value: $v }) { totalCount } }";

    [Theory]
    [InlineData(OfFloats, "1e400", "OUT_OF_RANGE")]
    [InlineData(OfFloats, "-1e999", "OUT_OF_RANGE")]
    [InlineData(OfFloats, "\"NaN\"", "WRONG_TYPE")]
    [InlineData(OfFloats, "\"Infinity\"", "WRONG_TYPE")]
    [InlineData(OfLists, "[1, 1e400]", "OUT_OF_RANGE")]
    [InlineData(OfObjects, """{"in": [1, -1e400]}""", "OUT_OF_RANGE")]
    [InlineData(OfInts, "1e400", "OUT_OF_RANGE")]
    [InlineData(OfInts, "2147483648", "OUT_OF_RANGE")]
    [InlineData(OfInts, "-2147483649", "OUT_OF_RANGE")]
    [InlineData(OfInts, "9007199254740993", "OUT_OF_RANGE")]
    [InlineData(OfInts, "9223372036854775808", "OUT_OF_RANGE")]
    [InlineData(OfInts, "1.5", "WRONG_TYPE")]
    [InlineData(OfInts, "\"1\"", "WRONG_TYPE")]
    [InlineData(OfIds, "1e400", "WRONG_TYPE")]
    [InlineData(OfIds, "1.5", "WRONG_TYPE")]
    [InlineData(OfWords, "1e400", "UNKNOWN_VALUE")]
    [InlineData(OfWords, "1", "UNKNOWN_VALUE")]
    public async Task A_variable_that_does_not_fit_is_refused(string document, string value, string code) =>
        Assert.Equal(code, await Refused(document, $$"""{"v": {{value}}}"""));

    [Theory]
    [InlineData(OfFloats, "1e400", "OUT_OF_RANGE")]
    [InlineData(OfFloats, "-1e999", "OUT_OF_RANGE")]
    [InlineData(OfFloats, "NaN", "WRONG_TYPE")]
    [InlineData(OfLists, "[1, 1e400]", "OUT_OF_RANGE")]
    [InlineData(OfObjects, "{ in: [1, -1e400] }", "OUT_OF_RANGE")]
    [InlineData(OfInts, "2147483648", "OUT_OF_RANGE")]
    [InlineData(OfInts, "-99999999999999999999999999", "OUT_OF_RANGE")]
    [InlineData(OfInts, "1e400", "WRONG_TYPE")]
    [InlineData(OfIds, "1e400", "WRONG_TYPE")]
    [InlineData(OfWords, "1e400", "UNKNOWN_VALUE")]
    public async Task A_literal_that_does_not_fit_is_refused_where_it_stands_and_as_a_default(string document, string value, string code)
    {
        var (head, body) = (
            document[..document.IndexOf(')', StringComparison.Ordinal)],
            document[document.IndexOf('{', StringComparison.Ordinal)..]
        );
        Assert.Equal(code, await Refused(body.Replace("$v", value, StringComparison.Ordinal)));
        Assert.Equal(code, await Refused($"{head} = {value}) {body}"));
    }

    [Fact]
    public async Task A_literal_of_too_many_digits_is_refused()
    {
        Assert.Equal(
            "OUT_OF_RANGE",
            await Refused($"{{ figures(where: {{ value: {{ eq: 1{new string('0', 400)} }} }}) {{ totalCount }} }}")
        );
        Assert.Equal("OUT_OF_RANGE", await Refused(OfFloats, $$"""{"v": 1{{new string('0', 400)}}}"""));
    }

    [Theory]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("-0e5")]
    public async Task Zero_has_no_sign(string zero)
    {
        var literal = await Ask.ForFields(
            OfFloats.Replace("query ($v: Float) ", "", StringComparison.Ordinal).Replace("$v", zero, StringComparison.Ordinal)
        );
        var variable = await Ask.ForFields(OfFloats, $$"""{"v": {{zero}}}""");
        Assert.All([literal, variable], fields => Assert.False(double.IsNegative(ValueOf(fields))));
    }

    [Theory]
    [InlineData("1.7976931348623157e308")]
    [InlineData("5e-324")]
    [InlineData("9007199254740993")]
    [InlineData("123456789012345678901234567890")]
    public async Task Great_and_small_numbers_are_taken(string number) =>
        Assert.Equal(JsonSerializer.Deserialize<double>(number), ValueOf(await Ask.ForFields(OfFloats, $$"""{"v": {{number}}}""")));

    [Theory]
    [InlineData("{ networks @skip(if: null) { totalCount } }", "{}")]
    [InlineData("query ($if: Boolean = true) { networks @skip(if: $if) { totalCount } }", """{"if": null}""")]
    [InlineData("query ($if: Boolean = true) { networks { totalCount @include(if: $if) nodes { id } } }", """{"if": null}""")]
    [InlineData("query ($if: Boolean = true) { ... @include(if: $if) { networks { totalCount } } }", """{"if": null}""")]
    [InlineData("query ($if: Boolean = true) { __schema { queryType @include(if: $if) { name } } }", """{"if": null}""")]
    [InlineData("query ($if: Boolean!) { networks @skip(if: $if) { totalCount } }", """{"if": null}""")]
    [InlineData("query ($if: Boolean = null) { networks @skip(if: $if) { totalCount } }", "{}")]
    [InlineData("query ($if: Boolean! = null) { networks @skip(if: $if) { totalCount } }", "{}")]
    [InlineData("{ networks @skip(if: 1) { totalCount } }", "{}")]
    [InlineData("{ networks @skip(if: \"true\") { totalCount } }", "{}")]
    public async Task A_condition_is_true_or_false(string document, string variables)
    {
        await using var server = await TestServer.StartAsync();
        Assert.Equal(
            (200, "WRONG_TYPE"),
            TransportTests.Code(
                await server.PostAsync($$"""{"query": {{JsonSerializer.Serialize(document)}}, "variables": {{variables}}}""")
            )
        );
    }

    [Theory]
    [InlineData("query ($if: Boolean) { networks @skip(if: $if) { totalCount } }", "VARIABLE_TYPE")]
    [InlineData("{ networks @skip { totalCount } }", "MISSING_VALUE")]
    public async Task A_condition_may_not_be_null(string document, string code) => Assert.Equal(code, await Refused(document));

    private static double ValueOf(IReadOnlyList<SelectedField> fields)
    {
        var filter = ((ObjectInput)fields[0].Argument("where")!).Find("value");
        return (double)((LeafInput)((ObjectInput)filter!).Find("eq")!).Value;
    }

    private static async Task<string> Refused(string document, string variables = "{}") =>
        (await Assert.ThrowsAsync<RequestRefusedException>(async () => await Ask.ForOperation(document, variables))).Errors[0].Code.Code;
}
