using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Tests.Store;
using Xunit;

namespace Vita.Graph.Tests.Questions;

/// <summary><c>vita ask</c> as a process of its own.</summary>
public sealed class AskCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("questions/01-named.graphql", QuestionServing.Named);

    public AskCommandTests()
    {
        var kind = VitaSchema.Current.FindKind("Organisation")!;
        SqliteStore.Load(new GraphFacts(VitaSchema.Current, [Organisation("organisation/air", "AIR"), Organisation("organisation/gatine", "Gâtine, Pays")], []), _folder.PathOf("vita.sqlite"));

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
    [InlineData("json", """{"data":{"organisations":{"totalCount":1,"nodes":[{"id":"organisation/gatine","name":"Gâtine, Pays"}]}}}""" + "\n")]
    public void Other_programs_read_it_as_CSV_or_JSON(string format, string expected) => Assert.Equal((0, expected, ""), Ask("named", "--part=pays", "--format", format));

    [Fact]
    public void What_an_answer_hints_at_stands_on_the_error_stream()
    {
        const string hint = "'organisations.where.id.in' is 'organisation/ari', the id of no node, so that nothing is found by it. Nearest: 'organisation/air' (AIR).\n";
        Assert.Equal((0, "id,name\r\norganisation/gatine,\"Gâtine, Pays\"\r\n", hint), Ask("named", "--ids", "organisation/ari,organisation/gatine", "--format", "csv"));
        var (exitCode, output, errors) = Ask("named", "--ids", "organisation/ari");
        Assert.Equal((0, hint), (exitCode, errors));
        Assert.EndsWith("0 rows\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "ID_MALFORMED: 'organisations.where.id.in' is 'air'; expected an id of the form organisation/…. There is 'organisation/air' (AIR).", "named", "--ids", "air")]
    [InlineData(2, "QUESTION_UNKNOWN: There is no question 'nmed'. Nearest: 'named'. /questions lists all 1.", "nmed")]
    [InlineData(2, "PARAMETER_UNKNOWN: 'named' has no parameter 'prat'. Nearest: 'part'.", "named", "--prat", "x")]
    [InlineData(2, "WRONG_TYPE: '$first' is \"x\"; expected a value of type 'Int'.", "named", "--first", "x")]
    [InlineData(2, "'--part' has no value; expected --part value.", "named", "--part")]
    [InlineData(2, "'x' belongs to no parameter; expected --parameter value.", "named", "x")]
    [InlineData(1, "questions:1: QUEST001: ", "named", "--questions", "/no/such/questions")]
    [InlineData(3, "/proc/version: STORE002: ", "named", "--data", "/proc/version")]
    public void A_failure_is_one_line_and_its_code(int expected, string line, params string[] arguments)
    {
        var (exitCode, output, errors) = Ask(arguments);
        Assert.Equal((expected, ""), (exitCode, output));
        Assert.StartsWith(line, errors, StringComparison.Ordinal);
        Assert.Equal(1, errors.Count(letter => letter == '\n'));
    }

    public void Dispose() => _folder.Dispose();

    private (int ExitCode, string Output, string Errors) Ask(params string[] arguments) =>
        VitaProcess.RunIn(_folder.Path, [("VITA_DATA", _folder.PathOf("vita.sqlite")), ("VITA_QUESTIONS", _folder.PathOf("questions"))], ["ask", .. arguments]);
}
