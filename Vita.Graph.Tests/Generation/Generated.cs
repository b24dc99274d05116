using System.Security.Cryptography;
using System.Text;
using Vita.Graph.Core;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Generation;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Generation;

/// <summary>Generated folders, and one that several tests read.</summary>
internal static class Generated
{
    public const int Organisations = 4_700;

    private static readonly Lazy<GraphFacts> Read = new(() =>
    {
        using var folder = new TemporaryFolder();
        Write(Organisations, 1, folder.PathOf("france"));
        return Load(folder.PathOf("france"));
    });

    public static GraphFacts Facts => Read.Value;

    public static IReadOnlyList<MadeCount> Write(int organisations, ulong seed, string folder) =>
        FranceFolder.Write(Path.Combine(VitaPaths.Home, "seeds"), RealGraph.Facts, organisations, seed, folder);

    public static GraphFacts Load(string folder)
    {
        var result = SeedReader.Read(folder, VitaSchema.Current);
        Assert.Empty(result.Problems);
        return result.Facts!;
    }

    /// <summary>A digest of every file of a folder, names included.</summary>
    public static string HashOf(string folder)
    {
        var lines = Directory
            .GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file =>
                $"{Path.GetRelativePath(folder, file).Replace('\\', '/')} "
                + $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}\n"
            )
            .Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
    }
}
