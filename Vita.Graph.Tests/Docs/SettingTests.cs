using System.Text.RegularExpressions;
using Xunit;

namespace Vita.Graph.Tests.Docs;

/// <summary>The environment variables that the pages name are those that the code reads.</summary>
public sealed partial class SettingTests
{
    [Fact]
    public void The_settings_of_the_readmes_are_those_of_the_code()
    {
        var read = Names(Papers.FilesNamed(".cs").Where(file => !file.StartsWith("Vita.Graph.Tests/", StringComparison.Ordinal)));

        Assert.NotEmpty(read);
        Assert.Equal(read, Names(["README.md"]));
        Assert.Equal(read, Names(["LISEZMOI.md"]));
    }

    [Fact]
    public void The_settings_of_the_container_are_settings_of_the_code() =>
        Assert.Subset(Names(Papers.FilesNamed(".cs")), Names(["Dockerfile", "docker-compose.yml"]));

    private static SortedSet<string> Names(IEnumerable<string> files) => [.. files.SelectMany(file => Name().Matches(Papers.Read(file))).Select(name => name.Value)];

    [GeneratedRegex("VITA_[A-Z0-9_]*[A-Z0-9]")]
    private static partial Regex Name();
}
