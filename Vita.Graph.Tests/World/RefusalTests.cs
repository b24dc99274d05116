using System.Text.Json.Nodes;
using CsCheck;
using Vita.Graph.Core.Planning;
using Vita.Graph.Tests.World.Naive;
using Vita.Graph.Tests.World.Operations;
using Xunit;

namespace Vita.Graph.Tests.World;

/// <summary>What is refused is refused with a code, by the product and by the naive evaluator; whatever a cursor looks like, nothing else happens.</summary>
public class RefusalTests
{
    [Theory]
    [InlineData("{ organisations(first: 1001) { totalCount } }", "LIMIT_ROWS")]
    [InlineData("{ organisations(last: -1) { totalCount } }", "LIMIT_ROWS")]
    [InlineData("{ organisations { nodes { partners(offset: 100001) { id } } } }", "LIMIT_ROWS")]
    [InlineData("{ organisations(first: 1, last: 1) { totalCount } }", "PAGE_BOTH_ENDS")]
    [InlineData("{ organisations(order: [{ name: ASC, id: ASC }]) { totalCount } }", "ORDER_KEYS")]
    [InlineData("{ organisations(order: [{ basedIn: { name: ASC, id: ASC } }]) { totalCount } }", "ORDER_KEYS")]
    [InlineData("{ node(id: \"nonsense\") { id } }", "ID_MALFORMED")]
    public async Task An_operation_is_refused(string document, string code)
    {
        var refusal = await Assert.ThrowsAsync<QueryException>(() => SmallWorld.Asked.Real.Data(document));
        Assert.All(refusal.Errors, error => Assert.Equal(code, error.Code));
        Assert.Equal(code, Assert.Throws<NaiveRefusal>(() => SmallWorld.Asked.Naive.Data(document)).Code);
    }

    [Fact]
    public Task A_cursor_that_was_tampered_with_is_answered_or_refused_as_invalid() => Gen.Select(PagedList.Any, Gen.Int[0, 5], Gen.Int[0, 999]).SampleAsync(
        async (list, way, place) =>
        {
            var real = RandomGraph.Of(list.Graph).Real;
            var cursor = PagedList.PageOf(await real.Data(list.Document))["pageInfo"]!["endCursor"]?.GetValue<string>() ?? "";
            var refusal = await Record.ExceptionAsync(() => real.Data(list.Document, new JsonObject { ["after"] = Tampered(cursor, way, place) }.ToJsonString()));
            Assert.True(refusal is null || ((QueryException)refusal).Errors.All(error => error.Code == "CURSOR_INVALID"), refusal?.ToString());
        },
        iter: 300);

    private static string Tampered(string cursor, int way, int place)
    {
        var at = cursor.Length == 0 ? 0 : place % cursor.Length;
        return way switch
        {
            0 => cursor[..at],
            1 => cursor[..at] + "A" + cursor[Math.Min(cursor.Length, at + 1)..],
            2 => cursor + "!",
            3 => cursor + cursor,
            4 => OfJson("[null,null,null]"),
            _ => OfJson(JsonOf(cursor).Replace("\"", place % 2 == 0 ? "" : "\"null", StringComparison.Ordinal)),
        };
    }

    private static string OfJson(string json) => System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes(json));

    private static string JsonOf(string cursor) => System.Text.Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(cursor));
}
