using System.Text.Json.Nodes;
using Vita.Graph.Core.Neo4j.Foreign;
using Vita.Graph.Server.Settings;
using Vita.Graph.Server.Stores;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>A server over a Neo4j that others write to says what it leaves out, and stays ready.</summary>
[Collection(Neo4jTests.Name)]
public sealed class ForeignServingTests(Neo4jServer server)
{
    private const string Question =
        "{ organisations(where: { foundedYear: null }) { totalCount } organisation: node(id: \"organisation/oeuvre-1\") { ... on "
        + "Organisation { name foundedYear } } }";

    [SkippableTheory]
    [InlineData(Neo4jReading.Live)]
    [InlineData(Neo4jReading.Snapshot)]
    public async Task What_is_left_out_is_told_until_it_is_gone(Neo4jReading reading)
    {
        await using var serving = await Neo4jServing.StartAsync(server, SmallWorld.Facts, reading);
        Assert.Null(await NotesAsync(serving));
        var before = await serving.AskAsync(Question);

        await serving.Neo4j.WriteAsync(
            new("MATCH (n:Organisation {id: 'organisation/oeuvre-1'}) SET n.foundedYear = 'secret', n.kinds = 7"),
            default
        );
        await Neo4jServing.UntilAsync(async () => await NotesAsync(serving) is { Count: 2 }, 60);

        var ready = await serving.ReadyAsync();
        Assert.Equal(200, ready.Status);
        Assert.Contains(
            """{"code":"STORE028","text":"In Neo4j, a property has a value of the wrong type or outside its vocabulary: """
                + """the value is left out.","place":"Organisation.foundedYear","count":1}""",
            ready.Body,
            StringComparison.Ordinal
        );
        Assert.DoesNotMatch("secret|oeuvre-1", ready.Body);
        Assert.Equal(
            before
                .Body.Replace("1985", "null", StringComparison.Ordinal)
                .Replace("\"totalCount\":5", "\"totalCount\":6", StringComparison.Ordinal),
            await AnswerAsync(serving, "null")
        );

        await serving.Neo4j.WriteAsync(
            new("MATCH (n:Organisation {id: 'organisation/oeuvre-1'}) SET n.foundedYear = 1985, n.kinds = ['ACI', 'AI']"),
            default
        );
        await Neo4jServing.UntilAsync(async () => await NotesAsync(serving) is null, 60);
        Assert.Equal(before, await serving.AskAsync(Question));
    }

    [SkippableTheory]
    [InlineData(Neo4jReading.Live)]
    [InlineData(Neo4jReading.Snapshot)]
    public async Task A_constraint_that_others_drop_and_an_id_that_they_double_end_nothing(Neo4jReading reading)
    {
        await using var serving = await Neo4jServing.StartAsync(server, SmallWorld.Facts, reading);
        try
        {
            await serving.Neo4j.WriteAsync(new("DROP CONSTRAINT vita_Organisation_id"), default);
            await serving.Neo4j.WriteAsync(
                new("MATCH (n:Organisation {id: 'organisation/oeuvre-1'}) CREATE (m:Organisation) SET m = properties(n)"),
                default
            );

            await Neo4jServing.UntilAsync(
                async () =>
                    await NotesAsync(serving) is { Count: 2 } notes
                    && notes[0]!["code"]!.GetValue<string>() == "STORE022"
                    && notes[1]!["code"]!.GetValue<string>() == "STORE030",
                60
            );

            Assert.Equal(200, (await serving.ReadyAsync()).Status);
            Assert.DoesNotContain("refused", (await serving.ReadyAsync()).Body, StringComparison.Ordinal);
            Assert.Equal(
                """{"data":{"node":null}}""",
                WithoutHints((await serving.AskAsync("{ node(id: \"organisation/oeuvre-1\") { id } }")).Body)
            );
        }
        finally
        {
            (await server.BareAsync()).Dispose();
        }
    }

    [Fact]
    public void A_line_of_the_log_has_place_count_and_ids()
    {
        var note = StoreNote.Of(new ForeignFact(ForeignCodes.Value, "Organisation.name", 2, ["organisation/a", "organisation/b"]));

        Assert.Equal(
            "STORE028: Organisation.name: In Neo4j, a property has a value of the wrong type or outside its vocabulary: the value is "
                + "left out. (2, for example organisation/a, organisation/b)",
            note.ToString()
        );
    }

    /// <summary>The answer, once it shows what is expected: the graph in memory is read anew.</summary>
    private static async Task<string> AnswerAsync(Neo4jServing serving, string year)
    {
        await Neo4jServing.UntilAsync(
            async () => (await serving.AskAsync(Question)).Body.Contains($"\"foundedYear\":{year}", StringComparison.Ordinal),
            20
        );
        return (await serving.AskAsync(Question)).Body;
    }

    private static string WithoutHints(string body)
    {
        var answer = JsonNode.Parse(body)!.AsObject();
        answer.Remove("extensions");
        return answer.ToJsonString();
    }

    private static async Task<JsonArray?> NotesAsync(Neo4jServing serving) =>
        JsonNode.Parse((await serving.ReadyAsync()).Body)!["notes"]?.AsArray();
}
