using System.Text.Json.Nodes;
using CsCheck;
using Vita.Graph.Core.Surface;
using Vita.Graph.Tests.World.Naive;
using Vita.Graph.Tests.World.Operations;
using Xunit;

namespace Vita.Graph.Tests.World;

/// <summary>What is refused is refused with a code, by the product and by the naive evaluator; whatever a cursor looks like, nothing else
/// happens.</summary>
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
        Assert.All(refusal.Errors, error => Assert.Equal(code, error.Code.Code));
        Assert.Equal(code, Assert.Throws<NaiveRefusal>(() => SmallWorld.Asked.Naive.Data(document)).Code);
    }

    [Theory]
    [InlineData("needs: null", "organisations.where.needs", "Write { any: false } for what has none")]
    [InlineData("provenance: null", "organisations.where.provenance", "Write { any: false } for what has none")]
    [InlineData(
        "needs: { some: null }",
        "organisations.where.needs.some",
        "Write {} for any of them, { any: false } in its place for none"
    )]
    [InlineData(
        "kinds: { none: null }",
        "organisations.where.kinds.none",
        "Write {} for any of them, { any: false } in its place for none"
    )]
    [InlineData("needs: { count: null }", "organisations.where.needs.count", "Write { any: false } in its place for what has none")]
    [InlineData("figures: { max: null }", "organisations.where.figures.max", "Write { any: false } in its place for what has none")]
    [InlineData("needs: { count: { of: null, gte: 1 } }", "organisations.where.needs.count.of", "Write {} for all of them")]
    [InlineData("needs: { any: null }", "organisations.where.needs.any", "Write true or false")]
    [InlineData("basedIn: { any: null }", "organisations.where.basedIn.any", "Write true or false")]
    [InlineData(
        "not: { needs: { all: { themes: null } } }",
        "organisations.where.not.needs.all.themes",
        "Write { any: false } for what has none"
    )]
    public async Task A_null_of_two_meanings_is_refused(string where, string place, string instead)
    {
        var refusal = await Assert.ThrowsAsync<QueryException>(() =>
            SmallWorld.Asked.Real.Data($"{{ organisations(where: {{ {where} }}) {{ totalCount }} }}")
        );
        Assert.Equal(
            ("FILTER_NULL", $"'{place}' is null: that may mean everything or what has none. {instead}, or leave the key out."),
            (refusal.Errors.Single().Code.Code, refusal.Errors.Single().Message)
        );
    }

    [Fact]
    public Task A_cursor_that_was_tampered_with_is_answered_or_refused_as_invalid() =>
        Gen.Select(PagedList.Any, Gen.Int[0, 5], Gen.Int[0, 999])
            .SampleAsync(
                async (list, way, place) =>
                {
                    var real = RandomGraph.Of(list.Graph).Real;
                    var cursor = PagedList.PageOf(await real.Data(list.Document))["pageInfo"]!["endCursor"]?.GetValue<string>() ?? "";
                    var refusal = await Record.ExceptionAsync(() =>
                        real.Data(list.Document, new JsonObject { ["after"] = Tampered(cursor, way, place) }.ToJsonString())
                    );
                    Assert.True(
                        refusal is null || ((QueryException)refusal).Errors.All(error => error.Code == QueryCodes.CursorInvalid),
                        refusal?.ToString()
                    );
                },
                iter: 300
            );

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

    private static string JsonOf(string cursor) =>
        System.Text.Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(cursor));
}
