using System.Text;
using System.Text.RegularExpressions;
using Vita.Graph.Core.Schema;
using Vita.Graph.Server.Data;
using Vita.Graph.Server.Questions;
using Vita.Graph.Tests.Questions;
using Xunit;

namespace Vita.Graph.Tests.Docs;

/// <summary>docs/questions.md: what it prints of each question is what its file says and what the graph answers; the paragraphs between are
/// written by hand.</summary>
[Trait("Speed", "Slow")]
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
        var text = new StringBuilder(
            $"\n*{question.Title.Fr}*\n[{question.File}](../{question.File})\n\n{Markdown.Wrapped(question.Summary.En)}\n"
        );
        foreach (var parameter in question.Parameters)
        {
            text.Append(
                Markdown.Item(
                    $"`{parameter.Name}`: {parameter.Description.En}. `{parameter.Type}`, by default "
                        + $"{(parameter.Default is { } value ? $"`{World.RelaxedJson.OfValue(value)}`" : "nothing")}."
                )
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
        var cells = table.Rows.Take(rows).Select(row => row.Take(columns).Select(cell => cell.Text.Trim()).ToArray()).ToList();
        var header = table.Columns.Take(columns).ToList();
        var drawn = Markdown.Table(header, cells);
        return $"{(drawn.Split('\n').Any(line => line.Length > Markdown.Width) ? Listed(header, cells) : drawn)}\n"
            + $"{Shown(rows, table.TotalCount!.Value, "row")}; {Shown(columns, table.Columns.Count, "column")}.\n";
    }

    /// <summary>Rows whose texts are too long for a table: an item each, with an item below it for each further column.</summary>
    private static string Listed(List<string> header, IEnumerable<string[]> rows) =>
        string.Concat(
            rows.Select(row =>
                Markdown.Item($"{header[0]}: {row[0]}", [.. header.Zip(row, (name, cell) => $"{name}: {cell}".TrimEnd()).Skip(1)])
            )
        );

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
