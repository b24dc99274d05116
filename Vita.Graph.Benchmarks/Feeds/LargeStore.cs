using Vita.Graph.Core;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Generation;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;
using Vita.Graph.Core.Sqlite;

namespace Vita.Graph.Benchmarks.Feeds;

/// <summary>A store of made-up organisations, made once and kept in the temporary folder.</summary>
internal static class LargeStore
{
    /// <summary>Path of the store.</summary>
    public static string Make(int organisations)
    {
        var home = Path.Combine(Path.GetTempPath(), "vita-bench");
        var store = Path.Combine(home, $"organisations-{organisations}-{SchemaFingerprint.Of(VitaSchema.Current)[..8]}.sqlite");
        if (File.Exists(store))
        {
            return store;
        }

        var folder = Path.Combine(home, $"seeds-{organisations}");
        if (!Directory.Exists(folder))
        {
            Console.WriteLine($"making {organisations} organisations in {folder}");
            var models = SeedReader.Read(VitaPaths.Seeds(), VitaSchema.Current).Facts!;
            FranceFolder.Write(VitaPaths.Seeds(), models, organisations, seed: 1, folder);
        }

        Console.WriteLine($"loading them into {store}");
        SqliteStore.Load(SeedReader.Read(folder, VitaSchema.Current).Facts!, store);
        return store;
    }
}
