using System.Text.Json;
using Vita.Graph.Server.Page;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>The page as it was built: what a first visit loads, and that all of it is served.</summary>
public sealed class PageBudgetTests
{
    private const int Kilo = 1000;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "page");

    /// <summary>Where it was built without Node there is nothing to measure; where code is checked, there must be.</summary>
    private static JsonElement Manifest()
    {
        var file = Path.Combine(Folder, ".vite", "manifest.json");
        Skip.If(
            !File.Exists(file) && Environment.GetEnvironmentVariable("CI") != "true",
            "The page was left out of the build: install Node 20.19 or newer and build again."
        );
        return JsonDocument.Parse(File.ReadAllText(file)).RootElement;
    }

    [SkippableFact]
    public void A_first_visit_loads_at_most_170_kB_of_scripts_and_15_kB_of_styles()
    {
        var (scripts, styles) = Loaded(Manifest(), "index.html");
        Assert.InRange(scripts.Sum(Packed), 1, 170 * Kilo);
        Assert.InRange(styles.Sum(Packed), 1, 15 * Kilo);
    }

    [SkippableFact]
    public void The_editor_loads_at_most_1600_kB_and_nothing_of_it_is_loaded_by_the_explorer()
    {
        var manifest = Manifest();
        var (scripts, styles) = Loaded(manifest, "graphiql.html");
        Assert.InRange(scripts.Concat(styles).Concat(Workers()).Sum(Packed), 1, 1600 * Kilo);
        Assert.DoesNotContain(Loaded(manifest, "index.html").Scripts, file => file.Contains("monaco", StringComparison.Ordinal));
    }

    [SkippableFact]
    public void A_view_is_at_most_25_kB_and_the_contours_of_the_map_are_a_file_of_their_own()
    {
        var manifest = Manifest();
        var first = Loaded(manifest, "index.html").Scripts.ToHashSet();
        var views = manifest
            .EnumerateObject()
            .Where(chunk => chunk.Name.StartsWith("src/views/", StringComparison.Ordinal))
            .Select(chunk => (chunk.Name, Bytes: Packed(chunk.Value.GetProperty("file").GetString()!)))
            .ToList();
        Assert.NotEmpty(views);
        Assert.Equal([], views.Where(view => view.Bytes > 25 * Kilo).Select(view => $"{view.Name}: {view.Bytes}"));
        var contours = manifest.EnumerateObject().Single(chunk => chunk.Name.Contains("france.departments", StringComparison.Ordinal));
        Assert.DoesNotContain(contours.Value.GetProperty("file").GetString()!, first);
    }

    [SkippableFact]
    public async Task Every_file_that_the_build_names_is_served_whole()
    {
        var manifest = Manifest();
        await using var server = await TestServer.StartAsync(page: PageFolder.BesideTheServer);
        foreach (var file in manifest.EnumerateObject().Select(chunk => chunk.Value.GetProperty("file").GetString()!).Distinct())
        {
            using var response = await server.Http.GetAsync("/" + file);
            var length = new FileInfo(Path.Combine(Folder, file)).Length;
            Assert.Equal(
                (file, 200, length),
                (file, (int)response.StatusCode, (long)(await response.Content.ReadAsByteArrayAsync()).Length)
            );
        }
    }

    private static (List<string> Scripts, List<string> Styles) Loaded(JsonElement manifest, string entry)
    {
        var names = new List<string> { entry };
        for (var at = 0; at < names.Count; at++)
        {
            names.AddRange(Texts(manifest.GetProperty(names[at]), "imports").Except(names));
        }

        var chunks = names.ConvertAll(name => manifest.GetProperty(name));
        return (
            [.. chunks.Select(chunk => chunk.GetProperty("file").GetString()!).Distinct()],
            [.. chunks.SelectMany(chunk => Texts(chunk, "css")).Distinct()]
        );
    }

    private static IEnumerable<string> Texts(JsonElement chunk, string key) =>
        chunk.TryGetProperty(key, out var list) ? [.. list.EnumerateArray().Select(text => text.GetString()!)] : [];

    private static IEnumerable<string> Workers() =>
        Directory
            .EnumerateFiles(Path.Combine(Folder, "assets"), "*.worker-*.js")
            .Where(file => !file.Contains("layout", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Folder, file));

    /// <summary>The bytes on the way, as gzip packs them; what is short is not packed.</summary>
    private static long Packed(string file)
    {
        var path = Path.Combine(Folder, file);
        return new FileInfo(File.Exists(path + ".gz") ? path + ".gz" : path).Length;
    }
}
