using System.Globalization;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;
using Vita.Graph.Core.Seeds.Csv;

namespace Vita.Graph.Core.Generation;

/// <summary>How many nodes or relations of one name were written.</summary>
public sealed record MadeCount(string Name, long Count);

/// <summary>Writes a generated France as a whole seeds folder: the official and common files of the bundled seeds, the generated tables,
/// and how many of each there are.</summary>
public static class FranceFolder
{
    /// <summary>More organisations than one table should hold: each folder of parts stays small enough to be read at once.</summary>
    private const int PerPart = 10_000;

    /// <summary>Fills <paramref name="folder"/>, which must be empty or missing.</summary>
    /// <param name="seeds">The seeds folder whose recueil is taken after.</param>
    /// <param name="models">What it holds.</param>
    /// <param name="organisations">How many organisations to make, from 1.</param>
    /// <param name="seed">Another seed makes another France.</param>
    /// <param name="folder">Where to write.</param>
    /// <param name="listener">Told how many organisations are written.</param>
    /// <exception cref="IOException">The folder holds something already, or cannot be written.</exception>
    /// <exception cref="InvalidOperationException">The seeds have nothing to take after.</exception>
    public static IReadOnlyList<MadeCount> Write(
        string seeds,
        IGraphSource models,
        int organisations,
        ulong seed,
        string folder,
        Action<int>? listener = null
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(organisations, 1);
        EmptyFolder.Require(folder);
        var france = new FictionalFrance(models, organisations, seed);
        CommonFiles.Copy(seeds, models.Schema, france.Kinds, folder);
        var counts = new MadeCounts(models.Schema);
        WriteSource(france, models.Schema, Directory.CreateDirectory(Path.Combine(folder, "synthetic")).FullName);
        for (var first = 0; first < organisations; first += PerPart)
        {
            var part = Path.Combine(folder, "synthetic", string.Create(CultureInfo.InvariantCulture, $"part-{(first / PerPart) + 1:D4}"));
            using var tables = new SeedTables(models.Schema, Directory.CreateDirectory(part).FullName, Synthetic.SourceId);
            WritePart(france, first, Math.Min(first + PerPart, organisations), tables, counts);
            listener?.Invoke(Math.Min(first + PerPart, organisations));
        }

        File.WriteAllText(Path.Combine(folder, Expectations.FileName), counts.ToExpectations(france.Kinds));
        File.WriteAllText(Path.Combine(folder, "README.md"), FranceReadme.Of(organisations, seed));
        return counts.All;
    }

    private static void WritePart(FictionalFrance france, int first, int end, SeedTables tables, MadeCounts counts)
    {
        for (var number = first; number < end; number++)
        {
            foreach (var unit in france.Around(number))
            {
                unit.Nodes.ForEach(tables.Write);
                unit.Edges.ForEach(tables.Write);
                counts.Add(unit);
            }
        }
    }

    private static void WriteSource(FictionalFrance france, GraphSchema schema, string folder)
    {
        using var tables = new SeedTables(schema, folder, Synthetic.SourceId);
        tables.Write(france.Source);
    }
}
