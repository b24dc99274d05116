using System.Text.Json;
using System.Text.Json.Nodes;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Queries;

/// <summary>Every question of the corpus against the bundled graph.</summary>
public class CorpusTests
{
    public static TheoryData<string> Names => [.. CorpusQuery.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_question_is_planned_and_answered_as_its_golden_says(string name)
    {
        var query = new CorpusQuery(name);
        var found = await Golden.Of(query);
        if (Golden.IsAccepting)
        {
            await File.WriteAllTextAsync(query.GoldenFile, found);
        }

        Assert.Equal(await File.ReadAllTextAsync(query.GoldenFile), found);
    }

    [Theory]
    [Trait("Speed", "Slow")]
    [MemberData(nameof(Names))]
    public async Task A_question_is_answered_as_the_naive_evaluator_answers_it(string name)
    {
        var query = new CorpusQuery(name);
        var answer = await RealGraph.Asked.Real.Data(query.Text, query.VariablesText);
        var expected = RealGraph.Asked.Naive.Data(query.Text, query.Variables, places: await PlacesOf("first-page"));
        Assert.Equal(expected, Cursors.Hidden(answer, expected));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_question_finds_rows_or_says_that_there_are_none(string name)
    {
        var query = new CorpusQuery(name);
        var data = (JsonObject)JsonNode.Parse(await RealGraph.Asked.Real.Data(query.Text, query.VariablesText))!;
        Assert.All(data, field => Assert.Equal(query.ExpectsEmpty, IsEmpty(field.Value)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_question_says_why_it_is_asked(string name) => Assert.False(string.IsNullOrEmpty(new CorpusQuery(name).Why));

    /// <summary>What the cursors stand for that another question of the corpus gives out.</summary>
    private static async Task<Dictionary<string, string>> PlacesOf(string name)
    {
        var query = new CorpusQuery(name);
        return Cursors.Places(await RealGraph.Asked.Real.Data(query.Text), RealGraph.Asked.Naive.Data(query.Text));
    }

    /// <summary>Null, no items, only nulls, or a page whose lists are empty and whose counts are 0.</summary>
    private static bool IsEmpty(JsonNode? value) =>
        value switch
        {
            null => true,
            JsonArray items => items.All(IsEmpty),
            JsonObject page when page.Any(field => field.Value is JsonArray || field.Key == "totalCount") => page.All(field =>
                field.Value is not JsonArray list || list.Count == 0
            ) && (page["totalCount"] is not { } count || count.GetValue<int>() == 0),
            JsonValue text => text.GetValueKind() is JsonValueKind.Null,
            _ => false,
        };
}
