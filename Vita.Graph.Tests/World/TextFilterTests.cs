using Vita.Graph.Core.Schema;
using Vita.Graph.Tests.World.Naive;
using Xunit;

namespace Vita.Graph.Tests.World;

/// <summary>How texts are compared: section 7.3 of the design, on the bundled seeds.</summary>
public class TextFilterTests
{
    [Theory]
    [InlineData(
        "contains",
        "saint denis",
        "saint-denis",
        "Saint\u2011Denis",
        "SAINT \u2014 DENIS",
        "saint\u00A0\u2009denis",
        "sain\u00ADt-denis"
    )]
    [InlineData("startsWith", "l'isle", "L\u2019Isle", "l isle", "L\u02BCISLE", "l-isle")]
    [InlineData("endsWith", " sur mer", "-sur-mer", "'sur\u2010mer")]
    [InlineData("eq", "Deux-Sèvres", "Deux-Se\u0300vres")]
    [InlineData("in", "Deux-Sèvres", "Deux-Se\u0300vres")]
    public async Task Spellings_of_one_text_find_the_same(string operation, params string[] spellings)
    {
        var answers = new List<string>();
        foreach (var text in spellings)
        {
            answers.Add(
                await RealGraph.Asked.Real.Data(
                    $"{{ territories(where: {{ name: {{ {operation}: \"{text}\" }} }}, first: 100) {{ totalCount nodes {{ id }} }} }}"
                )
            );
        }

        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
        Assert.DoesNotContain("\"totalCount\":0", answers[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saint_Denis_is_found_as_often_however_it_is_written() =>
        Assert.StartsWith(
            "{\"territories\":{\"totalCount\":63}}",
            await RealGraph.Asked.Real.Data("{ territories(where: { name: { contains: \"saint denis\" } }) { totalCount } }"),
            StringComparison.Ordinal
        );

    /// <summary>A hyphen alone finds what has a hyphen, an apostrophe or a blank; a mark that stands on no letter asks nothing.</summary>
    [Fact]
    public async Task What_folds_to_a_blank_finds_separators_and_what_folds_to_nothing_finds_every_value()
    {
        var names = RealGraph.Facts.Nodes(VitaSchema.Current.FindKind("Territory")!).Select(node => (string)node.Values[1]!).ToList();

        Assert.Equal(names.Count(name => NaiveText.Fold(name).Contains(' ', StringComparison.Ordinal)), await Count("-"));
        Assert.Equal(names.Count, await Count("\u0301"));
    }

    private static async Task<int> Count(string part) =>
        (int)
            System.Text.Json.Nodes.JsonNode.Parse(
                await RealGraph.Asked.Real.Data($"{{ territories(where: {{ name: {{ contains: \"{part}\" }} }}) {{ totalCount }} }}")
            )!["territories"]!["totalCount"]!;
}
