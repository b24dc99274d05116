using System.Text.Json.Nodes;
using Vita.Graph.Core.Schema;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Questions;

/// <summary>What holds of each file in <c>questions/</c>.</summary>
public class QuestionFileTests
{
    public static TheoryData<string> Names => [.. NamedQuestion.Book.Questions.Select(question => question.Name)];

    [Fact]
    public void There_are_at_least_20_and_the_flagship_is_the_first()
    {
        Assert.InRange(NamedQuestion.Book.Questions.Count, 20, 99);
        Assert.Equal("clause-arguments", NamedQuestion.Book.Questions[0].Name);
    }

    /// <summary>Those whose rows are a page: the naive evaluator knows no algorithm. The others have opinions of their own.</summary>
    public static TheoryData<string> PageNames =>
        [
            .. NamedQuestion
                .Book.Questions.Where(question => VitaSchema.Current.FindByPlural(question.Table.Rows[0]) is not null)
                .Select(question => question.Name),
        ];

    [Theory]
    [MemberData(nameof(PageNames))]
    public async Task A_question_is_answered_as_the_naive_evaluator_answers_it(string name)
    {
        var document = NamedQuestion.Book.Find(name).Document;
        Assert.Equal(RealGraph.Asked.Naive.Data(document, []), await RealGraph.Asked.Real.Data(document));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_question_finds_rows_as_it_is_each_with_all_columns_and_a_first_cell(string name)
    {
        var table = await NamedQuestion.TableOf(name);
        Assert.NotEmpty(table.Rows);
        Assert.Equal(table.Columns.Count, table.Columns.Distinct().Count());
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count));
        Assert.All(table.Rows, row => Assert.NotEqual("", row[0].Text));
    }

    /// <summary>Only where a parameter says how many rows are wanted may the answer hold fewer than there are.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_question_cuts_nothing_in_silence(string name)
    {
        var table = await NamedQuestion.TableOf(name);
        Assert.True(
            table.Rows.Count == table.TotalCount || NamedQuestion.Book.Find(name).Parameters.Any(parameter => parameter.Name == "first"),
            $"{table.Rows.Count} of {table.TotalCount}"
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_question_speaks_both_languages(string name)
    {
        var question = NamedQuestion.Book.Find(name);
        Assert.EndsWith(" ?", question.Title.Fr, StringComparison.Ordinal);
        Assert.Matches("[^ ]\\?$", question.Title.En);
        Assert.All(question.Parameters, parameter => Assert.NotEqual(("", ""), (parameter.Description.Fr, parameter.Description.En)));
    }

    [Fact]
    public void The_flagship_asks_what_the_readme_asks()
    {
        var ofTheReadme = JsonNode.Parse(RealGraph.Asked.Naive.Data(Docs.Papers.Read("Vita.Graph.Tests/Queries/flagship.graphql")))![
            "organisations"
        ]!;
        var named = JsonNode.Parse(RealGraph.Asked.Naive.Data(NamedQuestion.Book.Questions[0].Document, []))!["organisations"]!;
        Assert.Equal(ofTheReadme["totalCount"]!.GetValue<int>(), named["totalCount"]!.GetValue<int>());
        Assert.Equal(
            ofTheReadme["nodes"]!.AsArray().Select(node => (string?)node!["name"]),
            named["nodes"]!.AsArray().Select(node => (string?)node!["name"])
        );
    }
}
