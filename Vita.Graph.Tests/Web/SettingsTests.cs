using Microsoft.Extensions.Configuration;
using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Server.Settings;
using Xunit;

namespace Vita.Graph.Tests.Web;

public class SettingsTests
{
    [Fact]
    public void Each_setting_is_a_variable_and_a_key()
    {
        Assert.Equal(1024 * 1024, Read(("VITA_ANSWER_CACHE_MB", "1")).AnswerCacheBytes);
        Assert.Equal(0, Read(("Vita:AnswerCacheMb", "0")).AnswerCacheBytes);
        Assert.Equal(7, Read(("VITA_LIMIT_SELECTION_DEPTH", "7")).Limits.SelectionDepth);
        Assert.Equal(2.5, Read(("Vita:QueryTimeoutSeconds", "2.5")).QueryTimeout.TotalSeconds);
        Assert.Equal("/x.sqlite", Read(("data", "/x.sqlite"), ("VITA_DATA", "/y.sqlite")).Data);
    }

    [Fact]
    public void Plans_are_public_except_in_production_unless_they_are_switched_on()
    {
        Assert.True(Read().EverybodyMayExplain);
        Assert.False(ServerSettings.Read(Configuration(), isProduction: true).EverybodyMayExplain);
        Assert.True(ServerSettings.Read(Configuration(("VITA_EXPLAIN", "1")), isProduction: true).EverybodyMayExplain);
    }

    [Fact]
    public void Neo4j_is_read_live_as_its_own_user_unless_more_is_said()
    {
        var settings = Read(("VITA_STORE", "neo4j"), ("VITA_NEO4J_URL", "http://graph.example:7474"));

        Assert.Equal("http://graph.example:7474, database neo4j, user neo4j", settings.Neo4j!.ToString());
        Assert.Equal((null, Neo4jReading.Live), (settings.Neo4j.Password, settings.Neo4jReading));
        Assert.Null(Read(("VITA_NEO4J_URL", "http://graph.example:7474")).Neo4j);
    }

    [Fact]
    public void Everything_about_neo4j_is_a_key_too_and_the_password_is_shown_nowhere()
    {
        var settings = Read(
            ("Vita:Store", "neo4j"),
            ("Vita:Neo4jUrl", "https://graph.example"),
            ("Vita:Neo4jDatabase", "vita"),
            ("Vita:Neo4jUser", "reader"),
            ("Vita:Neo4jPassword", "s3cret"),
            ("Vita:Neo4jRead", "snapshot")
        );

        Assert.Equal(("s3cret", Neo4jReading.Snapshot), (settings.Neo4j!.Password, settings.Neo4jReading));
        Assert.Contains("https://graph.example, database vita, user reader", settings.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", settings.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_weight_of_matches_is_a_variable_and_a_key()
    {
        var weights = Read(
            ("VITA_MATCH_THEME", "33"),
            ("VITA_MATCH_RESOURCE", "0"),
            ("Vita:MatchAudience", "7.5"),
            ("VITA_MATCH_TERRITORY", "100"),
            ("VITA_MATCH_NETWORK", "1"),
            ("VITA_MATCH_INHERITED", "0.75"),
            ("Vita:MatchStep", "0.33333333"),
            ("VITA_MATCH_FURTHER", "1")
        ).Matching;

        Assert.Equal(
            new MatchWeights
            {
                Theme = 33,
                Resource = 0,
                Audience = 7.5m,
                Territory = 100,
                Network = 1,
                Inherited = 0.75m,
                Step = 0.3333m,
                Further = 1,
            },
            weights
        );
        Assert.Equal(MatchWeights.Default, Read().Matching);
        Assert.Equal(
            100,
            MatchWeights.Default.Theme
                + MatchWeights.Default.Resource
                + MatchWeights.Default.Audience
                + MatchWeights.Default.Territory
                + MatchWeights.Default.Network
        );
    }

    [Theory]
    [InlineData("VITA_MATCH_THEME", "101", "VITA_MATCH_THEME is '101'; expected a number from 0 to 100.")]
    [InlineData("VITA_MATCH_STEP", "-0.1", "VITA_MATCH_STEP is '-0.1'; expected a number from 0 to 1.")]
    [InlineData("VITA_MATCH_INHERITED", "half", "VITA_MATCH_INHERITED is 'half'; expected a number from 0 to 1.")]
    [InlineData("VITA_ANSWER_CACHE_MB", "much", "VITA_ANSWER_CACHE_MB is 'much'; expected a number from 0 to 1000000.")]
    [InlineData("VITA_LIMIT_FIELDS", "0", "VITA_LIMIT_FIELDS is '0'; expected a number from 1 to 2147483647.")]
    [InlineData("VITA_LIMIT_FIELDS", "1.5", "VITA_LIMIT_FIELDS is '1.5'; expected a whole number from 1.")]
    [InlineData("VITA_EXPLAIN", "yes", "VITA_EXPLAIN is 'yes'; expected 1 or 0.")]
    [InlineData("VITA_STORE", "oracle", "VITA_STORE is 'oracle'; expected 'embedded' or 'neo4j'.")]
    [InlineData("VITA_STORE", "Neo4J", "VITA_STORE is 'Neo4J'; expected 'embedded' or 'neo4j'. Nearest: 'neo4j'.")]
    [InlineData(
        "VITA_STORE",
        "neo4j",
        "VITA_STORE is 'neo4j' and VITA_NEO4J_URL says nothing; expected the HTTP address of Neo4j, as http://localhost:7474."
    )]
    [InlineData("VITA_NEO4J_READ", "snapshots", "VITA_NEO4J_READ is 'snapshots'; expected 'live' or 'snapshot'. Nearest: 'snapshot'.")]
    [InlineData("VITA_API_KEYS", "secret", "VITA_API_KEYS: part 1 has no '='; expected key=scope scope;key2=scope.")]
    public void A_bad_setting_is_told_in_one_line(string name, string value, string message) =>
        Assert.Equal(message, Assert.Throws<SettingsException>(() => Read((name, value))).Message);

    private static ServerSettings Read(params (string Name, string Value)[] settings) =>
        ServerSettings.Read(Configuration(settings), isProduction: false);

    private static IConfiguration Configuration(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)))
            .Build();
}
