using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Vita.Graph.Core;
using Vita.Graph.Core.Neo4j.Foreign;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Questions;
using Vita.Graph.Server.Settings;
using Xunit;

namespace Vita.Graph.Tests;

/// <summary><c>docs/errors.md</c> lists every code of the seeds, of the stores and of the answers.</summary>
public sealed partial class ErrorPageTests
{
    private static IEnumerable<ProblemCode> Stores =>
        StoreCodes.All.Concat(Neo4jCodes.All).Concat(ForeignCodes.All).OrderBy(code => code.Code, StringComparer.Ordinal);

    [Fact]
    public void Page_lists_every_code()
    {
        var page = new StringBuilder(
            """
            # Error codes

            Each code with its meaning and, below it, what to do. The page is printed from the code:
            `VITA_ACCEPT=1 dotnet test` rewrites it.

            """
        );
        Append(
            page,
            "Seeds",
            "`seeds/file.yaml:14: SEED012: …`, from `vita check` and `vita load`. Nothing is loaded while one is left; exit code 1.",
            SeedCodes.All
        );
        Append(
            page,
            "Stores",
            "`file: STORE001: …` or `http://localhost:7474, database neo4j: STORE006: …`, from `vita load` and the server; exit code 3.",
            [.. Stores]
        );

        Append(page, "Starting the server", "`START002: …`, from the server; exit code 2.", StartCodes.All);
        Append(
            page,
            "Named questions",
            "`questions/01-name.graphql:14: QUEST003: …`, from the server and `vita ask`. The server does not start while one is left; "
                + "exit code 1.",
            QuestionCodes.All
        );
        AppendAnswers(page);
        Append(
            page,
            "Hints",
            "`extensions.hints[].code` beside the data: the answer is whole. As CSV, `/questions` has them in the header "
                + "`X-Vita-Hints`, as JSON in ASCII; `vita ask` writes them to the error stream.",
            QueryCodes.Hints
        );

        TestFiles.Same(Path.Combine(TestFiles.Home, "docs", "errors.md"), page.ToString());
    }

    [Fact]
    public void Codes_are_unique()
    {
        var codes = SeedCodes
            .All.Concat(Stores)
            .Concat(StartCodes.All)
            .Concat(QuestionCodes.All)
            .Concat(QueryCodes.All)
            .Concat(QueryCodes.Hints)
            .Select(code => code.Code)
            .ToList();

        Assert.Equal(codes.Distinct(), codes);
    }

    [Fact]
    public void Every_code_of_an_answer_is_in_the_code_and_in_a_test()
    {
        var product = Found(Member(), "Vita.Graph.Core", "Vita.Graph.Server");
        var (words, members) = (Found(Code(), "Vita.Graph.Tests"), Found(Member(), "Vita.Graph.Tests"));

        Assert.Equal([], Members.Where(member => !product.Contains(member.Name)).Select(member => member.Name));
        Assert.Equal(
            [],
            Members.Where(member => !words.Contains(member.Code.Code) && !members.Contains(member.Name)).Select(member => member.Name)
        );
    }

    /// <summary>The lists are written by hand, so that the page has an order that reads well.</summary>
    [Fact]
    public void Every_declared_code_is_listed_and_named_as_it_is_spelled()
    {
        Assert.Equal(
            Members.Select(member => member.Code.Code).Order(StringComparer.Ordinal),
            QueryCodes.All.Concat(QueryCodes.Hints).Select(code => code.Code).Order(StringComparer.Ordinal)
        );
        Assert.All(Members, member =>
            Assert.Equal(member.Code.Code.Replace("_", "", StringComparison.Ordinal), member.Name.ToUpperInvariant())
        );
    }

    [Fact]
    public void Every_code_that_a_refusal_shows_is_listed()
    {
        var shown = Directory
            .GetFiles(Path.Combine(TestFiles.Home, "Vita.Graph.Tests", "Refused"), "*.json")
            .SelectMany(file => Words(file, Code()))
            .Where(word => word.Contains('_', StringComparison.Ordinal));

        Assert.Equal([], shown.Distinct().Except(QueryCodes.All.Select(code => code.Code)));
    }

    private static IEnumerable<(string Name, QueryCode Code)> Members =>
        typeof(QueryCodes)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(member => (member.Name, (QueryCode)member.GetValue(null)!));

    private static HashSet<string> Found(Regex what, params string[] folders) =>
        [
            .. folders
                .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(TestFiles.Home, folder), "*.*", SearchOption.AllDirectories))
                .Where(file =>
                    (file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".json", StringComparison.Ordinal))
                    && !file.Contains("/obj/", StringComparison.Ordinal)
                    && !file.Contains("/bin/", StringComparison.Ordinal)
                    && !file.Contains("node_modules", StringComparison.Ordinal)
                )
                .SelectMany(file => Words(file, what)),
        ];

    private static IEnumerable<string> Words(string file, Regex what) =>
        what.Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value);

    [GeneratedRegex("\"([A-Z]+(?:_[A-Z]+)*)\"")]
    private static partial Regex Code();

    [GeneratedRegex(@"QueryCodes\.(\w+)")]
    private static partial Regex Member();

    private static string StatusOf(QueryCode code) => code.Status is { } status ? FormattableString.Invariant($"{status}") : "400*";

    private static void AppendAnswers(StringBuilder page)
    {
        page.Append("\n## Answers\n\n")
            .Append(
                Markdown.Wrapped(
                    "`errors[].extensions.code` in what `/graphql` and `/questions` answer. The number is the HTTP status of an answer "
                        + "without data, by its first error. 400* is 200 where `/graphql` answers in the media type `application/json`: "
                        + "the request was understood, its operation is refused. Next to the code of a limit may stand `limit`, the most "
                        + "that is accepted; `found`, how much there was, unless counting stopped at the limit; and `accepted`, an "
                        + "argument with the nearest value that stays within the limit."
                )
            )
            .Append('\n')
            .AppendJoin(
                "",
                QueryCodes.All.Select(code => Markdown.Item($"**{code.Code}** {StatusOf(code)} {code.Meaning}", code.WhatToDo))
            );
    }

    private static void Append(StringBuilder page, string title, string form, IEnumerable<ProblemCode> codes)
    {
        page.Append($"\n## {title}\n\n{Markdown.Wrapped(form)}\n");
        page.AppendJoin("", codes.Select(code => Markdown.Item($"**{code.Code}** {code.Meaning}", code.WhatToDo)));
    }
}
