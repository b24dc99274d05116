using System.Text.Json.Nodes;
using CsCheck;
using Vita.Graph.Tests.World.Operations;
using Xunit;

namespace Vita.Graph.Tests.World;

/// <summary>Cursors are opaque, so they are proved by walking: whatever the list, its order and the size of its pages.</summary>
[Trait("Speed", "Slow")]
public class PagingTests
{
    private const int Lists = 300;
    private static readonly string[] Ends = ["after", "before"];

    [Fact]
    public Task Walking_forward_gives_the_unpaged_rows_once_each() =>
        PagedList.Any.SampleAsync(list => Walk(list, "first", "after", "endCursor", "hasNextPage"), iter: Lists);

    [Fact]
    public Task Walking_backward_gives_the_unpaged_rows_once_each() =>
        PagedList.Any.SampleAsync(list => Walk(list, "last", "before", "startCursor", "hasPreviousPage"), iter: Lists);

    [Fact]
    public Task A_page_between_two_cursors_is_that_of_the_naive_evaluator() =>
        PagedList.Any.SampleAsync(
            async list =>
            {
                var (rows, places) = await Unpaged(list);
                var arguments = new JsonObject { [list.Chance.Pick(["first", "last"])] = list.Chance.Below(4) };
                foreach (var end in rows.Count == 0 ? [] : Ends)
                {
                    arguments[end] = rows[list.Chance.Below(rows.Count)]!["cursor"]!.GetValue<string>();
                }

                await Ask(list, arguments, places);
            },
            iter: Lists
        );

    private static async Task Walk(PagedList list, string size, string from, string edgeOfPage, string hasMore)
    {
        var (rows, places) = await Unpaged(list);
        var arguments = new JsonObject { [size] = 1 + list.Chance.Below(3) };
        var walked = new List<string>();
        for (var isMore = true; isMore; )
        {
            var page = PagedList.PageOf(await Ask(list, arguments, places));
            var found = ((JsonArray)page["edges"]!).Select(edge => edge!.ToJsonString()).ToList();
            walked.InsertRange(from == "after" ? walked.Count : 0, found);
            isMore = page["pageInfo"]![hasMore]!.GetValue<bool>();
            arguments[from] = page["pageInfo"]![edgeOfPage]?.DeepClone();
            Assert.True(walked.Count <= rows.Count);
        }

        Assert.Equal(rows.Select(row => row!.ToJsonString()), walked);
    }

    private static async Task<(JsonArray Rows, Dictionary<string, string> Places)> Unpaged(PagedList list)
    {
        var all = new JsonObject { ["first"] = 1000 };
        var answer = await Ask(list, all, []);
        return (
            (JsonArray)PagedList.PageOf(answer)["edges"]!,
            Cursors.Places(answer, RandomGraph.Of(list.Graph).Naive.Data(list.Document, all))
        );
    }

    /// <summary>The product's answer, after it has been found to be that of the naive evaluator.</summary>
    private static async Task<string> Ask(PagedList list, JsonObject arguments, Dictionary<string, string> places)
    {
        var graph = RandomGraph.Of(list.Graph);
        var answer = await graph.Real.Data(list.Document, arguments.ToJsonString());
        var expected = graph.Naive.Data(list.Document, arguments, places: places);
        Assert.Equal(expected, Cursors.Hidden(answer, expected));
        return answer;
    }
}
