using System.Globalization;
using Vita.Graph.Tests.Analysis.Matching;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Questions;

/// <summary>Questions that analyses answer, answered once more by plain joins over the facts of the seeds.</summary>
public class OpinionsOnMatches
{
    [Theory]
    [InlineData("organisation/porte-ouverte-emploi", 50)]
    [InlineData("organisation/ulisse", 40)]
    public async Task Could_answer(string organisation, int least)
    {
        var expected = new PlainMatches(RealGraph.Facts).All()
            .Where(match => match.Score >= least && (match.NeedItem.Carriers.Contains(organisation) || match.OfferItem.Carriers.Contains(organisation)))
            .Select(match => match.Score.ToString("0.#", CultureInfo.InvariantCulture)).ToList();
        Assert.InRange(expected.Count, 5, 100);
        Assert.Equal(expected, await NamedQuestion.ColumnOf("could-answer", "score", $$"""{"organisation": "{{organisation}}", "minScore": {{least}}}"""));
    }

    [Fact]
    public async Task Theme_gaps()
    {
        var expected = PlainBalance.Of(RealGraph.Facts).Skip(1).Select(line => line.Split(' ')).ToList();
        Assert.Equal(expected.Select(words => words[1]), await NamedQuestion.ColumnOf("theme-gaps", "gap"));
        Assert.Equal(expected.Select(words => words[3]), await NamedQuestion.ColumnOf("theme-gaps", "needs.own"));
    }
}
