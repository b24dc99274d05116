using System.Text.RegularExpressions;
using Xunit;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace Vita.Graph.Tests.Docs;

/// <summary>What <c>docker compose</c> starts. <c>.ci/run</c> asks compose itself too, where it can be had.</summary>
public sealed partial class ComposeTests
{
    private const string File = "docker-compose.yml";
    private static readonly Dictionary<object, object> Compose = Read();

    [Fact]
    public void Without_a_name_only_the_server_with_its_own_store_is_started() =>
        Assert.Equal(["vita"], Names("services").Where(service => Find("services", service, "profiles") is null));

    [Fact]
    public void Neo4j_has_one_version_a_volume_a_check_and_is_shown_to_this_machine_only()
    {
        Assert.Matches("^neo4j:5\\.26\\.\\d+-community$", Text("services", "neo4j", "image"));
        Assert.Equal(["neo4j:/data"], List("services", "neo4j", "volumes"));
        Assert.Contains("neo4j", Names("volumes"));
        Assert.Contains(List("services", "neo4j", "healthcheck", "test"), part =>
            part.Contains("http://localhost:7474", StringComparison.Ordinal)
        );
        Assert.All(List("services", "neo4j", "ports"), port => Assert.StartsWith("127.0.0.1:", port, StringComparison.Ordinal));
    }

    [Fact]
    public void The_server_waits_for_the_load_and_the_load_for_Neo4j()
    {
        Assert.Equal("service_healthy", Text("services", "load-neo4j", "depends_on", "neo4j", "condition"));
        Assert.Equal("service_healthy", Text("services", "vita-on-neo4j", "depends_on", "neo4j", "condition"));
        Assert.Equal("service_completed_successfully", Text("services", "vita-on-neo4j", "depends_on", "load-neo4j", "condition"));
        Assert.Equal("no", Text("services", "load-neo4j", "restart"));
        Assert.Equal(["load", "--to", "neo4j"], List("services", "load-neo4j", "command"));
        Assert.Equal("neo4j", Text("services", "vita-on-neo4j", "environment", "VITA_STORE"));
        Assert.Equal("http://neo4j:7474", Text("services", "vita-on-neo4j", "environment", "VITA_NEO4J_URL"));
    }

    [Fact]
    public void No_secret_is_written_in_it()
    {
        var passwords = Password().Matches(Papers.Read(File)).Select(line => line.Groups["value"].Value).ToList();

        Assert.Equal(2, passwords.Count);
        Assert.All(passwords, value => Assert.Equal("${VITA_NEO4J_PASSWORD:-change-this-placeholder}", value));
    }

    [Fact]
    public void Every_setting_in_it_stands_on_the_page_of_settings()
    {
        var settings = Setting().Matches(Papers.Read(File)).Select(setting => setting.Value).Distinct().ToList();

        Assert.NotEmpty(settings);
        Assert.All(settings, setting => Assert.Contains($"`{setting}`", Papers.Read("docs/settings.md"), StringComparison.Ordinal));
    }

    /// <summary>What is started by it is in the image.</summary>
    [Fact]
    public void The_image_holds_what_is_started()
    {
        var image = Papers.Read("Dockerfile");

        Assert.Equal(["dotnet", "seeder/vita.dll"], List("services", "load-neo4j", "entrypoint"));
        Assert.Contains("RUN dotnet publish Vita.Graph.Server -c Release --no-restore -o /out/server", image, StringComparison.Ordinal);
        Assert.Contains("dotnet publish Vita.Graph.Seeder -c Release --no-restore -o /out/seeder", image, StringComparison.Ordinal);
        Assert.Contains("COPY --from=build /out/seeder seeder", image, StringComparison.Ordinal);
        Assert.Contains("RUN node build.mjs /out/web\n", image, StringComparison.Ordinal);
        Assert.Contains("COPY --from=web /out/web/page server/page\n", image, StringComparison.Ordinal);
        Assert.EndsWith("ENTRYPOINT [\"dotnet\", \"server/Vita.Graph.Server.dll\"]\n", image, StringComparison.Ordinal);
    }

    private static Dictionary<object, object> Read() =>
        new DeserializerBuilder()
            .Build()
            .Deserialize<Dictionary<object, object>>(new MergingParser(new Parser(new StringReader(Papers.Read(File)))));

    private static object? Find(params string[] path) =>
        path.Aggregate((object?)Compose, (node, key) =>
            node is Dictionary<object, object> map && map.TryGetValue(key, out var value) ? value : null
        );

    private static string Text(params string[] path) => Assert.IsType<string>(Find(path));

    private static IEnumerable<string> List(params string[] path) => Assert.IsType<List<object>>(Find(path)).Cast<string>();

    private static IEnumerable<string> Names(params string[] path) =>
        Assert.IsType<Dictionary<object, object>>(Find(path)).Keys.Cast<string>();

    [GeneratedRegex(@"(?:PASSWORD: |NEO4J_AUTH: neo4j/)(?<value>\S+)")]
    private static partial Regex Password();

    [GeneratedRegex("VITA_[A-Z0-9_]*[A-Z0-9]")]
    private static partial Regex Setting();
}
