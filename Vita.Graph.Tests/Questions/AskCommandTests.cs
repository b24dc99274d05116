using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Sqlite;
using Vita.Graph.Tests.Store;
using Xunit;

namespace Vita.Graph.Tests.Questions;

/// <summary><c>vita ask</c> as a process of its own.</summary>
[Trait("Speed", "Slow")]
public sealed class AskCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("questions/01-named.graphql", QuestionServing.Named);

    public AskCommandTests()
    {
        var kind = VitaSchema.Current.FindKind("Organisation")!;
        SqliteStore.Load(
            new GraphFacts(
                VitaSchema.Current,
                [Organisation("organisation/air", "AIR"), Organisation("organisation/gatine", "Gâtine, Pays")],
                []
            ),
            _folder.PathOf("vita.sqlite")
        );

        NodeFact Organisation(string id, string name)
        {
            var row = new object?[kind.Properties.Count];
            (row[0], row[kind.FindProperty("name")!.Index]) = (id, name);
            return new(kind, id, row, []);
        }
    }

    [Fact]
    public void Without_a_name_all_are_listed()
    {
        var (exitCode, output, errors) = Ask();
        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Contains("named", output, StringComparison.Ordinal);
        Assert.Contains("Qui s'appelle ainsi ?", output, StringComparison.Ordinal);
        Assert.Contains("--first Int = 10", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_is_a_table_with_its_titles_and_the_number_of_its_rows()
    {
        var (exitCode, output, errors) = Ask("named", "--first", "1");
        Assert.Equal((0, ""), (exitCode, errors));
        Assert.StartsWith("Qui s'appelle ainsi ?\nWho has this name?\n\n", output, StringComparison.Ordinal);
        Assert.Matches("organisation/air +AIR", output);
        Assert.EndsWith("the first 1 of 2 rows\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "id,name\r\norganisation/gatine,\"Gâtine, Pays\"\r\n")]
    [InlineData(
        "json",
        """{"data":{"organisations":{"totalCount":1,"nodes":[{"id":"organisation/gatine","name":"Gâtine, Pays"}]}}}""" + "\n"
    )]
    public void Other_programs_read_it_as_CSV_or_JSON(string format, string expected) =>
        Assert.Equal((0, expected, ""), Ask("named", "--part=pays", "--format", format));

    [Fact]
    public void What_an_answer_hints_at_stands_on_the_error_stream()
    {
        const string hint =
            "'organisations.where.id.in' is 'organisation/ari', the id of no node, so that nothing is found by it. Nearest: "
            + "'organisation/air' (AIR).\n";
        Assert.Equal(
            (0, "id,name\r\norganisation/gatine,\"Gâtine, Pays\"\r\n", hint),
            Ask("named", "--ids", "organisation/ari,organisation/gatine", "--format", "csv")
        );
        var (exitCode, output, errors) = Ask("named", "--ids", "organisation/ari");
        Assert.Equal((0, hint), (exitCode, errors));
        Assert.EndsWith("0 rows\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        2,
        "ID_MALFORMED: 'organisations.where.id.in' is 'air'; expected an id of the form organisation/…. There is 'organisation/air' (AIR).",
        "named",
        "--ids",
        "air"
    )]
    [InlineData(2, "QUESTION_UNKNOWN: There is no question 'nmed'. Nearest: 'named'. /questions lists all 1.", "nmed")]
    [InlineData(2, "PARAMETER_UNKNOWN: 'named' has no parameter 'prat'. Nearest: 'part'.", "named", "--prat", "x")]
    [InlineData(2, "WRONG_TYPE: '$first' is \"x\"; expected a value of type 'Int'.", "named", "--first", "x")]
    [InlineData(2, "'--part' has no value; expected --part value.", "named", "--part")]
    [InlineData(2, "'x' belongs to no parameter; expected --parameter value.", "named", "x")]
    [InlineData(1, "questions:1: QUEST001: ", "named", "--questions", "/no/such/questions")]
    [InlineData(2, "UNKNOWN_VALUE: '$kinds[0]' is \"chantier\"", "named", "--kinds", "chantier")]
    [InlineData(2, "QUESTION_UNKNOWN: There is no question 'nmed'. Nearest: 'named'.", "nmed", "--help")]
    [InlineData(
        3,
        "no-such.sqlite: STORE001: no such file. Run `vita load`, or give the file with --data or VITA_DATA.",
        "named",
        "--data",
        "no-such.sqlite"
    )]
    [InlineData(3, "/proc/version: STORE002: ", "named", "--data", "/proc/version")]
    public void A_failure_is_one_line_and_its_code(int expected, string line, params string[] arguments)
    {
        var (exitCode, output, errors) = Ask(arguments);
        Assert.Equal((expected, ""), (exitCode, output));
        Assert.StartsWith(line, errors, StringComparison.Ordinal);
        Assert.Equal(1, errors.Count(letter => letter == '\n'));
    }

    [Fact]
    public void A_store_that_is_not_there_is_not_made()
    {
        Assert.Equal(3, Ask("named", "--data", "deep/no-such.sqlite").ExitCode);
        Assert.False(Directory.Exists(_folder.PathOf("deep")));
    }

    [Theory]
    [InlineData("ask", "named", "--help")]
    [InlineData("ask", "named", "-h")]
    [InlineData("ask", "--help", "named")]
    [InlineData("help", "ask", "named")]
    public void Help_on_a_question_tells_its_parameters(params string[] arguments)
    {
        var (exitCode, output, errors) = Run(arguments);
        Assert.Equal((0, ""), (exitCode, errors));
        Assert.StartsWith("Qui s'appelle ainsi ?\nWho has this name?\n\nPar leur nom.\nBy name.\n", output, StringComparison.Ordinal);
        Assert.Contains("  --first Int = 10\n      Nombre\n      Number\n", output, StringComparison.Ordinal);
        Assert.Contains("        ACI            Atelier et chantier d'insertion\n", output, StringComparison.Ordinal);
        Assert.Contains(
            "        PUBLIC_BODY    Service de l'État, collectivité, organisme public / State\n                       service, local "
                + "authority, public agency\n",
            output,
            StringComparison.Ordinal
        );
        Assert.All(output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Theory]
    [InlineData("help", "Usage:")]
    [InlineData("help ask", "vita ask")]
    [InlineData("ask --help", "vita ask")]
    [InlineData("help load", "vita load")]
    public void Help_on_a_command_is_that_of_the_command(string line, string expected)
    {
        var (exitCode, output, errors) = Run(line.Split(' '));
        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vita ask na", "named")]
    [InlineData("vita as", "ask")]
    public void Names_complete(string line, string expected)
    {
        var (exitCode, output, _) = Run($"[suggest:{line.Length}]", line);
        Assert.Equal((0, $"{expected}\n"), (exitCode, output));
    }

    public void Dispose() => _folder.Dispose();

    private (int ExitCode, string Output, string Errors) Ask(params string[] arguments) => Run(["ask", .. arguments]);

    private (int ExitCode, string Output, string Errors) Run(params string[] arguments) =>
        VitaProcess.RunIn(
            _folder.Path,
            [("VITA_DATA", _folder.PathOf("vita.sqlite")), ("VITA_QUESTIONS", _folder.PathOf("questions"))],
            arguments
        );
}
