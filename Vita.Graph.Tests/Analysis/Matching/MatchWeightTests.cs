using System.Text;
using Microsoft.Extensions.Configuration;
using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Core.Sqlite;
using Vita.Graph.Server.Hosting;
using Vita.Graph.Server.Settings;
using Vita.Graph.Tests.Questions;
using Xunit;

namespace Vita.Graph.Tests.Analysis.Matching;

/// <summary>Weights are settings: they reach every way of asking.</summary>
[Trait("Speed", "Slow")]
public sealed class MatchWeightTests
{
    private const string Question = """
        # fr: Qui aide qui ?
        #     Par score.
        # en: Who helps whom?
        #     By score.
        { matches { totalCount nodes { score } } }
        """;

    /// <summary>40 for the theme, 20 for the resource; with 10 and 3 they give 8 and 3; with none, nothing is a match.</summary>
    [Theory]
    [InlineData("50", "20", "60")]
    [InlineData("10", "3", "11")]
    [InlineData("0", "20", "20")]
    [InlineData("0", "0", "")]
    public async Task Scores_follow_the_settings(string theme, string resource, string expected)
    {
        using var folder = new TemporaryFolder().With("q/01-helps.graphql", Question);
        var store = folder.PathOf("vita.sqlite");
        SqliteStore.Load(
            Fair.Of("need/n themes theme/low; offer/o themes theme/low; need/n resources=TOOL; offer/o resources=TOOL").Facts,
            store
        );
        var settings = ServerSettings.Read(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    new Dictionary<string, string?>
                    {
                        ["data"] = store,
                        ["questions"] = folder.PathOf("q"),
                        ["VITA_MATCH_THEME"] = theme,
                        ["Vita:MatchResource"] = resource,
                    }
                )
                .Build(),
            isProduction: true
        );
        await using var desk = new QuestionDesk(settings);
        var question = desk.Book.Find("helps");
        Assert.Equal(
            $"score\r\n{(expected.Length == 0 ? "" : expected + "\r\n")}",
            Encoding.UTF8.GetString(QuestionDesk.Csv(question, await desk.AskAsync(question, [], CancellationToken.None)))
        );
    }

    /// <summary>The same data and question have another tag: an answer kept from before would be wrong.</summary>
    [Fact]
    public async Task Other_weights_are_other_answers_to_those_who_keep_them()
    {
        var tags = new List<string>();
        foreach (var weights in new[] { MatchWeights.Default, MatchWeights.Default with { Step = 0.25m }, MatchWeights.Default })
        {
            await using var serving = await QuestionServing.StartAsync(settings => settings with { Matching = weights });
            using var response = await serving.Server.Http.GetAsync(new Uri("/questions/named", UriKind.Relative));
            tags.Add(response.Headers.ETag!.Tag);
        }

        Assert.NotEqual(tags[0], tags[1]);
        Assert.Equal(tags[0], tags[2]);
    }
}
