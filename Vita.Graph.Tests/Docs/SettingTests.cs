using System.Text.RegularExpressions;
using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Server.Settings;
using Xunit;

namespace Vita.Graph.Tests.Docs;

/// <summary>The environment variables that the pages name are those that the code reads.</summary>
public sealed partial class SettingTests
{
    [Fact]
    public void The_settings_of_the_readmes_are_settings_of_the_code()
    {
        var named = Names(["README.md"]);

        Assert.NotEmpty(named);
        Assert.Subset(OfTheCode, named);
        Assert.Equal(named, Names(["LISEZMOI.md"]));
    }

    [Fact]
    public void Every_setting_of_the_code_stands_on_a_page() => Assert.Subset(Names(Papers.Pages), OfTheCode);

    [Fact]
    public void The_limits_of_the_page_are_those_of_the_code()
    {
        var page = Papers.Read("docs/settings.md");

        Assert.All(typeof(QueryLimits).GetProperties(), limit =>
        {
            var name =
                "VITA_LIMIT"
                + string.Concat(
                    limit.Name.Select(letter => char.IsAsciiLetterUpper(letter) ? $"_{letter}" : char.ToUpperInvariant(letter).ToString())
                );
            Assert.Contains(
                FormattableString.Invariant($"`{name}` | {limit.GetValue(new QueryLimits()):N0} |"),
                page,
                StringComparison.Ordinal
            );
        });
    }

    [Fact]
    public void The_weights_of_the_page_are_those_of_the_code()
    {
        var page = Papers.Read("docs/settings.md");

        Assert.All(typeof(MatchWeights).GetProperties().Where(weight => weight.PropertyType == typeof(decimal)), weight =>
            Assert.Matches(
                FormattableString.Invariant(
                    $@"`VITA_MATCH_{weight.Name.ToUpperInvariant()}` \| 0 \| 1(00)? \| {weight.GetValue(MatchWeights.Default)} \|"
                ),
                page
            )
        );
    }

    [Fact]
    public void The_settings_of_the_container_are_settings_of_the_code() =>
        Assert.Subset(OfTheCode, Names(["Dockerfile", "docker-compose.yml"]));

    /// <summary>Whatever the tests read besides is for those who write code: CONTRIBUTING.md tells it.</summary>
    private static SortedSet<string> OfTheCode =>
        Names(Papers.FilesNamed(".cs").Where(file => !file.StartsWith("Vita.Graph.Tests/", StringComparison.Ordinal)));

    private static SortedSet<string> Names(IEnumerable<string> files) =>
        [.. files.SelectMany(file => Name().Matches(Papers.Read(file))).Select(name => name.Value)];

    [GeneratedRegex("VITA_[A-Z0-9_]*[A-Z0-9]")]
    private static partial Regex Name();
}
