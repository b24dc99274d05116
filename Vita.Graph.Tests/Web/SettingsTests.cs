using Microsoft.Extensions.Configuration;
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

    [Theory]
    [InlineData("VITA_ANSWER_CACHE_MB", "much", "VITA_ANSWER_CACHE_MB is 'much'; expected a number from 0 to 1000000.")]
    [InlineData("VITA_LIMIT_FIELDS", "0", "VITA_LIMIT_FIELDS is '0'; expected a number from 1 to 2147483647.")]
    [InlineData("VITA_LIMIT_FIELDS", "1.5", "VITA_LIMIT_FIELDS is '1.5'; expected a whole number from 1.")]
    [InlineData("VITA_EXPLAIN", "yes", "VITA_EXPLAIN is 'yes'; expected 1 or 0.")]
    [InlineData("VITA_STORE", "oracle", "VITA_STORE is 'oracle'; expected 'embedded'.")]
    [InlineData("VITA_API_KEYS", "secret", "VITA_API_KEYS: part 1 has no '='; expected key=scope scope;key2=scope.")]
    public void A_bad_setting_is_told_in_one_line(string name, string value, string message) =>
        Assert.Equal(message, Assert.Throws<SettingsException>(() => Read((name, value))).Message);

    private static ServerSettings Read(params (string Name, string Value)[] settings) => ServerSettings.Read(Configuration(settings), isProduction: false);

    private static IConfiguration Configuration(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build();
}
