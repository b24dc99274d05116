using System.Globalization;
using Vita.Graph.Tests.Analysis.Matching;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Questions;

/// <summary>Questions that analyses answer, answered once more by plain joins over the facts of the seeds.</summary>
[Trait("Speed", "Slow")]
public class OpinionsOnMatches
{
    [Theory]
    [InlineData("organisation/porte-ouverte-emploi", 50)]
    [InlineData("organisation/ulisse", 40)]
    public async Task Could_answer(string organisation, int least)
    {
        var expected = new PlainMatches(RealGraph.Facts)
            .All()
            .Where(match =>
                match.Score >= least && (match.NeedItem.Carriers.Contains(organisation) || match.OfferItem.Carriers.Contains(organisation))
            )
            .Select(match => match.Score.ToString("0.#", CultureInfo.InvariantCulture))
            .ToList();
        Assert.InRange(expected.Count, 5, 100);
        Assert.Equal(
            expected,
            await NamedQuestion.ColumnOf("could-answer", "score", $$"""{"organisation": "{{organisation}}", "minScore": {{least}}}""")
        );
    }

    [Theory]
    [InlineData("STATED", false)]
    [InlineData("WITH_PROJECT", true)]
    public async Task Theme_gaps(string counting, bool withProject)
    {
        var expected = PlainBalance.Of(RealGraph.Facts, withProject).Skip(1).Select(line => line.Split(' ')).ToList();
        var variables = $$"""{"counting": "{{counting}}"}""";
        Assert.Equal(expected.Select(words => words[1]), await NamedQuestion.ColumnOf("theme-gaps", "gap", variables));
        Assert.Equal(expected.Select(words => words[3]), await NamedQuestion.ColumnOf("theme-gaps", "needs.own", variables));

        var labels = RealGraph
            .Facts.Nodes(RealGraph.Facts.Schema.FindKind("Theme")!)
            .ToDictionary(theme => theme.Id, theme => (string)theme.Values[theme.Kind.Naming!.Index]!);
        Assert.Equal(
            expected.Where(words => words[1] == "UNANSWERED").Select(words => labels[$"theme/{words[0]}"]),
            await NamedQuestion.ColumnOf("themes-without-offer", "theme.label", variables)
        );
    }
}
