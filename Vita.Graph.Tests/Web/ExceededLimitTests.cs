using System.Text;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Http;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>A program reads how far a limit is exceeded beside the code, never from the message.</summary>
public sealed class ExceededLimitTests
{
    [Fact]
    public void What_would_be_accepted_is_an_argument_with_its_value() =>
        Assert.Equal(
            """{"code":"LIMIT_NETWORK","found":120000,"limit":100000,"accepted":{"minWeight":6}}""",
            Written(QueryCodes.LimitNetwork, new(100_000, 120_000) { Accepted = new("minWeight", 6) })
        );

    [Fact]
    public void What_was_not_counted_to_the_end_is_left_out() =>
        Assert.Equal("""{"code":"LIMIT_PICTURE","limit":100000}""", Written(QueryCodes.LimitPicture, new(100_000)));

    [Fact]
    public void Other_errors_have_their_code_alone() => Assert.Equal("""{"code":"SEARCH_TEXT"}""", Written(QueryCodes.SearchText, null));

    private static string Written(QueryCode code, ExceededLimit? exceeded)
    {
        var answer = Encoding.UTF8.GetString(
            AnswerWriter.Refusal([GraphError.Of(new QueryError(code, "too much", []) { Exceeded = exceeded })])
        );
        const string Begin = """{"errors":[{"message":"too much","extensions":""";
        Assert.StartsWith(Begin, answer, StringComparison.Ordinal);
        return answer[Begin.Length..^"}]}".Length];
    }
}
