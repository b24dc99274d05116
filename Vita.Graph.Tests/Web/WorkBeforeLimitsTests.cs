using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>What is too much is refused in a time and with an answer that are bounded too.</summary>
public sealed class WorkBeforeLimitsTests(RefusedTests.Fixture fixture) : IClassFixture<RefusedTests.Fixture>
{
    private const string Filtered = "query ($w: OrganisationFilter) { organisations(where: $w) { totalCount } }";

    [Fact]
    public async Task Long_names_of_many_keys_in_variables_take_no_time()
    {
        var keys = string.Join(',', Enumerable.Range(0, 4000).Select(at => $"\"k{at}\": {{\"eq\": 1}}"));
        await RefusedSoon(
            $$"""{"query": "{{Filtered}}", "variables": {"w": {"{{new string('x', 900_000)}}": { {{keys}} } } } }""",
            "LIMIT_CONDITIONS"
        );
    }

    [Fact]
    public async Task A_name_as_long_as_a_request_is_told_by_its_beginning()
    {
        var name = new string('x', 900_000);
        var reply = await RefusedSoon(
            $$"""{"query": "{{Filtered}}", "variables": {"w": {"{{name}}": 1, "name": {"eq": ["{{new string('y', 50_000)}}"] } } } }""",
            "UNKNOWN_KEY",
            "WRONG_TYPE"
        );
        Assert.InRange(reply.Body.Length, 0, 5000);
    }

    [Fact]
    public async Task Thousands_of_relation_filters_are_refused()
    {
        var thousand = string.Join(',', Enumerable.Repeat("""{"needs": {"some": {}}}""", 1000));
        var variables = $$"""{"w": {"or": [ {{string.Join(',', Enumerable.Repeat($$"""{"or": [{{thousand}}]}""", 12))}} ] } }""";
        await RefusedSoon($$"""{"query": "{{Filtered}}", "variables": {{variables}} }""", "LIMIT_CONDITIONS");
        var used = string.Join(' ', Enumerable.Range(0, 30).Select(at => $"a{at}: organisations(where: $w) {{ totalCount }}"));
        await RefusedSoon(
            $$"""{"query": "query ($w: OrganisationFilter) { {{used}} }", "variables": {"w": {"or": [{{thousand}}] } } }""",
            "LIMIT_CONDITIONS"
        );
    }

    [Fact]
    public async Task A_thousand_conditions_are_answered()
    {
        var thousand = string.Join(',', Enumerable.Repeat("""{"name": {"contains": "x"}}""", 1000));
        var reply = await fixture.Server.PostAsync($$"""{"query": "{{Filtered}}", "variables": {"w": {"or": [{{thousand}}] } } }""");
        Assert.Equal("""{"data":{"organisations":{"totalCount":0}}}""", reply.Body);
    }

    [Fact]
    public async Task Fragments_that_are_not_spread_count()
    {
        var doubling = string.Join(
            ' ',
            Enumerable
                .Range(0, 30)
                .Select(at => $"fragment F{at} on Organisation {{ a: partners {{ ...F{at + 1} }} b: partners {{ ...F{at + 1} }} }}")
        );
        await RefusedSoon(
            Body($"{{ __typename }} {doubling} fragment F30 on Organisation {{ id }}"),
            "LIMIT_SELECTION_DEPTH",
            "LIMIT_FIELDS",
            "LIMIT_ALIASES"
        );
        await RefusedSoon(
            Body($"{{ __typename }} fragment F on Organisation {{ {string.Concat(Enumerable.Repeat("id ", 2001))} }}"),
            "LIMIT_FIELDS"
        );
        await RefusedSoon(
            Body($"{{ __typename }} {Many(21, at => $"fragment F{at} on Organisation {{ {Many(100, _ => "id")} }}")}"),
            "LIMIT_FIELDS"
        );
    }

    [Fact]
    public async Task Of_many_errors_the_first_are_told_and_how_many_there_are()
    {
        var reply = await RefusedSoon(
            Body($"{{ {Many(40, at => $"organisations {{ {Many(40, of => $"x{at}x{of}")} }}")} }}"),
            "UNKNOWN_FIELD"
        );
        using var answer = JsonDocument.Parse(reply.Body);
        var errors = answer.RootElement.GetProperty("errors");
        Assert.Equal(51, errors.GetArrayLength());
        Assert.Equal(
            "There are 1600 errors; the first 50 are listed. Correct these, then ask again.",
            errors[50].GetProperty("message").GetString()
        );
        Assert.Equal("TOO_MANY_ERRORS", errors[50].GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task<Reply> RefusedSoon(string body, params string[] codes)
    {
        var watch = Stopwatch.StartNew();
        var reply = await fixture.Server.PostAsync(body);
        Assert.Contains(TransportTests.Code(reply).Code, codes);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 5000);
        return reply;
    }

    private static string Many(int count, Func<int, string> one) => string.Join(' ', Enumerable.Range(0, count).Select(one));

    private static string Body(string query) => JsonSerializer.Serialize(new { query });
}
