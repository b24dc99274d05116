using System.IO.Compression;
using System.Text;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>Bodies as other people's programs send them: packed, with a mark, in a charset of another spelling, by the hash of a
/// text.</summary>
public sealed class PackedRequestTests(RefusedTests.Fixture fixture) : IClassFixture<RefusedTests.Fixture>
{
    private const string Question = """{"query": "{ organisations { nodes { name } } }"}""";
    private const string Answer = """{"data":{"organisations":{"nodes":[{"name":"Passerelle"}]}}}""";
    private const string Hash = """{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "ab"}}}""";

    private readonly TestServer _server = fixture.Server;

    [Theory]
    [InlineData("application/json; charset=utf8")]
    [InlineData("application/json; charset=UTF8")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    [InlineData("application/json; charset=\"utf8\"")]
    [InlineData("application/json;charset=us-ascii")]
    [InlineData("Application/JSON ; Charset=Utf-8 ; x=y")]
    public async Task UTF8_may_be_spelled_as_people_spell_it(string type) =>
        Assert.Equal(Answer, (await _server.PostAsync(Question, contentType: type)).Body);

    [Fact]
    public async Task A_mark_before_the_body_is_passed_over()
    {
        Assert.Equal(Answer, (await _server.PostAsync("\uFEFF" + Question)).Body);
        Assert.Equal($"[{Answer}]", (await _server.PostAsync($"\uFEFF[{Question}]")).Body);
        Assert.Equal((400, "BAD_JSON"), TransportTests.Code(await _server.PostAsync("\uFEFF\uFEFF" + Question)));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("GZIP")]
    [InlineData("x-gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    [InlineData("identity")]
    [InlineData("gzip, br")]
    public async Task A_packed_body_is_read(string coding)
    {
        var bytes = coding.Split(", ").Aggregate(Encoding.UTF8.GetBytes(Question), Packed);
        Assert.Equal(new(200, "application/json", Answer), await PostAsync(bytes, coding.Replace("raw ", "", StringComparison.Ordinal)));
        Assert.Equal(new(200, "application/json", Answer), await PostAsync(bytes, coding.Replace("raw ", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("gzip, gzip")]
    public async Task A_body_that_swells_is_refused(string coding)
    {
        var bomb = coding.Split(", ").Aggregate(new byte[64 * 1024 * 1024], Packed);
        Assert.Equal((413, "LIMIT_BODY"), TransportTests.Code(await PostAsync(bomb, coding)));
    }

    [Theory]
    [InlineData("zstd", 415, "MEDIA_TYPE")]
    [InlineData("gzip, gzip, gzip", 415, "MEDIA_TYPE")]
    [InlineData("gzip", 400, "BAD_REQUEST")]
    [InlineData("br", 400, "BAD_REQUEST")]
    [InlineData("deflate", 400, "BAD_REQUEST")]
    public async Task A_body_that_cannot_be_unpacked_is_told_so(string coding, int status, string code) =>
        Assert.Equal((status, code), TransportTests.Code(await PostAsync(Encoding.UTF8.GetBytes(Question), coding)));

    [Fact]
    public async Task A_body_that_breaks_off_packed_is_no_whole_one()
    {
        var whole = Packed(Encoding.UTF8.GetBytes(Question), "gzip");
        Assert.Equal(400, (await PostAsync(whole[..^12], "gzip")).Status);
    }

    [Theory]
    [InlineData(null, 200)]
    [InlineData("application/graphql-response+json", 400)]
    public async Task The_hash_of_a_text_is_refused_in_the_words_that_clients_know(string? accept, int status)
    {
        const string refusal =
            """{"errors":[{"message":"PersistedQueryNotSupported","extensions":{"code":"PERSISTED_QUERY_NOT_SUPPORTED"}}]}""";
        var address = "/graphql?extensions=" + Uri.EscapeDataString("""{"persistedQuery":{"version":1,"sha256Hash":"ab"}}""");
        var replies = new[]
        {
            await _server.PostAsync(Hash, accept),
            await _server.PostAsync(Hash.Replace("{\"ext", "{\"query\": \"\", \"ext", StringComparison.Ordinal), accept),
            await _server.GetAsync(address, accept),
        };
        Assert.All(replies, reply => Assert.Equal((status, refusal), (reply.Status, reply.Body)));
    }

    [Fact]
    public async Task A_hash_beside_its_text_does_not_count() =>
        Assert.Equal(
            Answer,
            (
                await _server.PostAsync(
                    """{"query": "{ organisations { nodes { name } } }", "extensions": {"persistedQuery": """
                        + """{"version": 1, "sha256Hash": "ab"}}}"""
                )
            ).Body
        );

    private async Task<Reply> PostAsync(byte[] body, string coding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        request.Content.Headers.TryAddWithoutValidation("Content-Encoding", coding);
        return await _server.SendAsync(request);
    }

    private static byte[] Packed(byte[] body, string coding)
    {
        using var bytes = new MemoryStream();
        using (
            Stream stream = coding switch
            {
                "br" => new BrotliStream(bytes, CompressionLevel.Optimal, leaveOpen: true),
                "deflate" => new ZLibStream(bytes, CompressionLevel.Optimal, leaveOpen: true),
                "raw deflate" => new DeflateStream(bytes, CompressionLevel.Optimal, leaveOpen: true),
                "identity" => bytes,
                _ => new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true),
            }
        )
        {
            stream.Write(body);
        }

        return bytes.ToArray();
    }
}
