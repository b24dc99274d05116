using Vita.Graph.Server.Hosting;
using Vita.Graph.Server.Questions;
using Vita.Graph.Server.Settings;
using Xunit;

namespace Vita.Graph.Tests.Questions;

/// <summary>Files that are no question, and what is said of them.</summary>
[Trait("Speed", "Slow")]
public sealed class QuestionFolderTests : IDisposable
{
    private const string Words = "# fr: Qui ?\n#     Tous.\n# en: Who?\n#     All.\n";
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_good_file_is_a_question()
    {
        var question = Read(
                (
                    "07-who-is-there.graphql",
                    Words
                        + "query (\n  # fr: Un\n  # en: One\n  $name: String\n) { organisations(where: { name: { eq: $name } }) { "
                        + "totalCount edges { cursor node { id basedIn { name } } } } }"
                )
            )
            .Single();

        Assert.Equal(
            ("who-is-there", "questions/07-who-is-there.graphql", "Qui ?", "All."),
            (question.Name, question.File, question.Title.Fr, question.Summary.En)
        );
        Assert.Equal(
            ("name", "String", null, "One"),
            (
                question.Parameters[0].Name,
                question.Parameters[0].Type,
                question.Parameters[0].Default,
                question.Parameters[0].Description.En
            )
        );
        Assert.Equal(["cursor", "id", "basedIn.name"], question.Table.Columns.Select(column => column.Name));
    }

    [Theory]
    [InlineData(
        "{ projectCompleteness { project { title } share missingCells { cell } } }",
        "projectCompleteness",
        "project.title share missingCells.cell"
    )]
    [InlineData(
        "{ network(of: ORGANISATIONS, by: [THEME]) { tieCount them: ties { a { id ... on Organisation { name } } reasons { reason node "
            + "{ label } } } } }",
        "network them",
        "a.id a.name reasons.reason reasons.label"
    )]
    [InlineData("{ path(from: \"theme/a\", to: \"theme/b\") { length paths { nodes { id } } } }", "path paths", "id")]
    public void The_list_of_an_analysis_is_a_table_too(string operation, string rows, string columns)
    {
        var table = Read(("01-a.graphql", Words + operation)).Single().Table;
        Assert.Equal((rows, columns), (string.Join(' ', table.Rows), string.Join(' ', table.Columns.Select(column => column.Name))));
        Assert.Null(table.Count);
    }

    [Fact]
    public void The_order_is_that_of_the_numbers() =>
        Assert.Equal(
            ["b", "a"],
            Read(
                    ("02-a.graphql", Words + "{ themes { totalCount nodes { id } } }"),
                    ("01-b.graphql", Words + "{ themes { totalCount nodes { id } } }")
                )
                .Select(question => question.Name)
        );

    [Theory]
    [InlineData(
        "1-a.graphql",
        "{ themes { totalCount nodes { id } } }",
        "1: QUEST002: '1-a.graphql': expected a name like '01-arguments-sought.graphql'. Rename it."
    )]
    [InlineData(
        "01-a.graphql",
        "{ themes { totalCount nodes { labl } } }",
        "5: QUEST003: UNKNOWN_FIELD: 'Theme' has no field 'labl'. Nearest: 'label'."
    )]
    [InlineData(
        "01-a.graphql",
        "{\n  themes(where: { label: { eq: “x” } }) { totalCount nodes { id } } }",
        "6: QUEST003: SYNTAX: The document cannot be read: '“' (U+201C) stands where a name, a value or a sign of GraphQL is expected. "
            + "A text stands between straight double quotes: write \"."
    )]
    [InlineData(
        "01-a.graphql",
        "{\n  themes(where: { label: { eq: \"x } }) { totalCount } }\n",
        "6: QUEST003: SYNTAX: The document cannot be read: the text that begins here is not closed on its line. Write \" behind its "
            + "last character; put a text of several lines between \"\"\" and \"\"\"."
    )]
    [InlineData(
        "01-a.graphql",
        "query ($id: ID!) { themes(where: { id: { eq: $id } }) { totalCount nodes { id } } }",
        "5: QUEST003: MISSING_VALUE: '$id' is not given; expected a value of type 'ID!'."
    )]
    [InlineData(
        "01-a.graphql",
        "{ themes(first: 5000) { totalCount nodes { id } } }",
        "5: QUEST003: LIMIT_ROWS: 'themes.first' is 5000; expected 0 to 1000. Ask for the rest by 'after', or by 'offset'."
    )]
    [InlineData(
        "01-a.graphql",
        "query ($where: ThemeFilter) { themes(where: $where) { totalCount nodes { id } } }",
        "5: QUEST005: '$where' is of type 'ThemeFilter'; expected a scalar, a vocabulary or a list of one, which an address can carry. "
            + "Write the object in the operation.",
        "5: QUEST004: '$where' has no '# fr: …' and '# en: …' on the lines above; expected what it is, in both languages. Add them."
    )]
    [InlineData(
        "01-a.graphql",
        "query (\n# fr: a\n# en: a\n$format: Int) { themes(first: $format) { totalCount nodes { id } } }",
        "8: QUEST005: '$format' is a word of the address itself. Call it otherwise."
    )]
    [InlineData(
        "01-a.graphql",
        "{ themes { totalCount nodes { id } } projects { totalCount } }",
        "5: QUEST006: 2 fields at the root; expected one, whose items are the rows of the table. Ask the others in questions of their own."
    )]
    [InlineData(
        "01-a.graphql",
        "{ network(of: PROJECTS, by: [THEME]) { nodes { degree } ties { weight } } }",
        "5: QUEST006: 'network' has 2 lists; expected one, whose items are the rows of the table. Ask the others in questions of their own."
    )]
    [InlineData(
        "01-a.graphql",
        "{ themes { nodes { id } } }",
        "5: QUEST006: 'themes' has no 'totalCount' and one of 'nodes' and 'edges', and no 'groupBy' alone; expected the rows, and how "
            + "many there are in all, or groups. Select them."
    )]
    [InlineData(
        "01-a.graphql",
        "{ themes { totalCount nodes { projectsConnection { edges { basis node { id } } nodes { id } } } } }",
        "5: QUEST006: two columns are called 'projectsConnection.id'; expected one name for each. Give one of the fields an alias."
    )]
    public void What_is_wrong_is_told_with_its_line(string file, string operation, params string[] problems) =>
        Assert.Equal(problems.Select(problem => $"questions/{file}:{problem}"), Refusal((file, Words + operation)));

    [Fact]
    public void Missing_words_are_told_for_each_language() =>
        Assert.Equal(
            [
                "questions/01-a.graphql:2: QUEST004: no '# en: …' above the operation; expected a title. Add it.",
                "questions/01-a.graphql:2: QUEST004: no '# fr: …' above the operation; expected a description, indented below the "
                    + "title. Add it.",
                "questions/01-a.graphql:2: QUEST004: no '# en: …' above the operation; expected a description, indented below the "
                    + "title. Add it.",
            ],
            Refusal(("01-a.graphql", "# fr: Qui ?\n{ themes { totalCount nodes { id } } }"))
        );

    [Fact]
    public void Problems_of_all_files_are_told_at_once()
    {
        var problems = Refusal(("01-a.graphql", Words + "{ theme { id } }"), ("01-b.graphql", Words + "{"));

        Assert.Equal(
            "questions/01-b.graphql:1: QUEST002: '01-b.graphql': another question has its number or its name. Rename one.",
            problems[0]
        );
        Assert.StartsWith("questions/01-a.graphql:5: QUEST003: UNKNOWN_FIELD: ", problems[1], StringComparison.Ordinal);
        Assert.StartsWith("questions/01-b.graphql:5: QUEST003: SYNTAX: ", problems[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_told_with_its_line()
    {
        File.WriteAllBytes(
            _folder.With("questions/01-a.graphql", "").PathOf("questions/01-a.graphql"),
            [.. "# fr: Qui ?\n# en: "u8, 0xE9, .. "\n{ themes { totalCount } }"u8]
        );
        Assert.Equal(["questions/01-a.graphql:2: QUEST001: holds bytes that are no UTF-8. Save it again as UTF-8."], Refusal());
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told() =>
        Assert.StartsWith(
            "questions:1: QUEST001: '",
            Assert
                .Throws<QuestionsRefusedException>(() => new QuestionDesk(new ServerSettings { Questions = _folder.PathOf("questions") }))
                .Message,
            StringComparison.Ordinal
        );

    public void Dispose() => _folder.Dispose();

    private string[] Refusal(params (string Name, string Text)[] files) =>
        Assert.Throws<QuestionsRefusedException>(() => Read(files)).Message.Split('\n');

    private IReadOnlyList<Question> Read(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
        {
            _folder.With($"questions/{name}", text);
        }

        return new QuestionDesk(new ServerSettings { Questions = _folder.PathOf("questions") }).Book.Questions;
    }
}
