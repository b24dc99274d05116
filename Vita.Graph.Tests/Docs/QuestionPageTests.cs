using System.Text;
using System.Text.RegularExpressions;
using Vita.Graph.Server.Data;
using Vita.Graph.Server.Questions;
using Vita.Graph.Tests.Questions;
using Xunit;

namespace Vita.Graph.Tests.Docs;

/// <summary>docs/questions.md: what it prints of each question is what its file says and what the graph answers; the paragraphs between are
/// written by hand.</summary>
public sealed partial class QuestionPageTests
{
    private const string Page = "docs/questions.md";
    private const int ShownRows = 5;
    private const int ShownColumns = 3;

    [Fact]
    public void Every_question_has_its_section_in_the_order_of_the_files() =>
        Assert.Equal(
            NamedQuestion.Book.Questions.Select((question, at) => $"{at + 1}. {question.Title.En}"),
            Papers.Prose(Page).Split('\n').Where(line => Heading().IsMatch(line)).Select(line => line[3..])
        );

    [Fact]
    public void Every_question_has_a_block_and_a_paragraph_that_says_how_to_read_it() =>
        Assert.Equal(
            NamedQuestion.Book.Questions.Select(question => question.Name),
            Block()
                .Matches(Papers.Read(Page))
                .Where(block => block.Groups["reading"].Value.Trim().Length > 40)
                .Select(block => block.Groups["name"].Value)
        );

    [Fact]
    public async Task What_is_printed_of_a_question_is_what_it_says_and_what_the_graph_answers()
    {
        var page = Papers.Read(Page);
        foreach (var block in Block().Matches(page).Reverse())
        {
            // From the end, so that places before it stay what they are.
            var (text, printed) = (block.Groups["text"], await PrintedAsync(NamedQuestion.Book.Find(block.Groups["name"].Value)));
            page = page[..text.Index] + printed + page[(text.Index + text.Length)..];
        }

        TestFiles.Same(Papers.PathOf(Page), page);
    }

    private static async Task<string> PrintedAsync(Question question)
    {
        var text = new StringBuilder($"\n*{question.Title.Fr}* [{question.File}](../{question.File})\n\n{question.Summary.En}\n\n");
        foreach (var parameter in question.Parameters)
        {
            text.Append(
                $"- `{parameter.Name}`: {parameter.Description.En}. `{parameter.Type}`, by default "
                    + $"{(parameter.Default is { } value ? $"`{World.RelaxedJson.OfValue(value)}`" : "nothing")}.\n"
            );
        }

        return text.Append(question.Parameters.Count > 0 ? "\n" : "")
            .Append(Printed(await NamedQuestion.TableOf(question.Name)))
            .Append('\n')
            .ToString();
    }

    private static string Printed(AnswerTable table)
    {
        var (rows, columns) = (Math.Min(ShownRows, table.Rows.Count), Math.Min(ShownColumns, table.Columns.Count));
        var lines = table.Rows.Take(rows).Select(row => Line(row.Take(columns).Select(cell => cell.Text)));
        return $"{Line(table.Columns.Take(columns))}{Line(Enumerable.Repeat("---", columns))}"
            + $"{string.Concat(lines)}\n{Shown(rows, table.TotalCount, "row")}; {Shown(columns, table.Columns.Count, "column")}.\n";
    }

    private static string Line(IEnumerable<string> cells) =>
        $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal).Trim()))} |\n";

    private static string Shown(int shown, int all, string noun) =>
        shown < all ? $"{shown} of {all} {noun}s"
        : all == 1 ? $"1 {noun}"
        : $"{all} {noun}s";

    [GeneratedRegex(@"^## [0-9]+\. ")]
    private static partial Regex Heading();

    /// <summary>What stands between the marks is printed; what follows, up to the next section, says how to read it.</summary>
    [GeneratedRegex(
        @"<!-- question: (?<name>[a-z0-9-]+) -->\n(?<text>.*?)<!-- end -->\n(?<reading>.*?)(?=^## |\z)",
        RegexOptions.Singleline | RegexOptions.Multiline
    )]
    private static partial Regex Block();
}
