using System.Globalization;

namespace Vita.Graph.Core.Text;

/// <summary>What Unicode says of letters and their marks, read from <c>normalization.txt</c> when first asked for; Hangul syllables are
/// computed.</summary>
internal static class CanonicalTable
{
    private const int Syllables = 0xAC00,
        Leads = 0x1100,
        Vowels = 0x1161,
        Trails = 0x11A7;
    private const int VowelCount = 21,
        TrailCount = 28,
        SyllableCount = 19 * VowelCount * TrailCount;

    private static readonly Lazy<Tables> Read = new(ReadTables);

    /// <summary>The combining class of a sign; 0 of letters and whatever does not combine.</summary>
    public static int ClassOf(int sign) => Read.Value.Classes.GetValueOrDefault(sign);

    /// <summary>Appends what a sign is made of; the sign itself where it is not made of others.</summary>
    public static void AppendParts(int sign, List<int> signs)
    {
        if (sign - Syllables is >= 0 and < SyllableCount)
        {
            AppendSyllable(sign - Syllables, signs);
        }
        else if (Read.Value.Parts.TryGetValue(sign, out var parts))
        {
            Array.ForEach(parts, part => AppendParts(part, signs));
        }
        else
        {
            signs.Add(sign);
        }
    }

    /// <summary>The one sign for two; null where there is none.</summary>
    public static int? Together(int first, int second) =>
        Syllable(first, second) ?? (Read.Value.Wholes.TryGetValue((first, second), out var whole) ? whole : null);

    private static void AppendSyllable(int number, List<int> signs)
    {
        signs.Add(Leads + (number / (VowelCount * TrailCount)));
        signs.Add(Vowels + (number % (VowelCount * TrailCount) / TrailCount));
        if (number % TrailCount > 0)
        {
            signs.Add(Trails + (number % TrailCount));
        }
    }

    private static int? Syllable(int first, int second) =>
        (first - Leads) is >= 0 and < 19 && (second - Vowels) is >= 0 and < VowelCount
            ? Syllables + ((((first - Leads) * VowelCount) + second - Vowels) * TrailCount)
        : (first - Syllables) is >= 0 and < SyllableCount
        && (first - Syllables) % TrailCount == 0
        && (second - Trails) is > 0 and < TrailCount
            ? first + second - Trails
        : null;

    private static Tables ReadTables()
    {
        var tables = new Tables([], [], []);
        using var stream = typeof(CanonicalTable).Assembly.GetManifestResourceStream("normalization.txt")!;
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            if (line.AsSpan().IndexOfAny('=', '<') > 0 && !line.StartsWith('#'))
            {
                Array.ForEach(line.Split(' '), tables.AddParts);
            }
            else if (!line.StartsWith('#'))
            {
                tables.AddClass(line.Split(' '));
            }
        }

        return tables;
    }

    private static int Sign(string hex) => int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private sealed record Tables(Dictionary<int, int> Classes, Dictionary<int, int[]> Parts, Dictionary<(int, int), int> Wholes)
    {
        /// <summary><c>300-314 230</c></summary>
        public void AddClass(string[] line)
        {
            var ends = line[0].Split('-');
            for (var sign = Sign(ends[0]); sign <= Sign(ends[^1]); sign++)
            {
                Classes.Add(sign, int.Parse(line[1], CultureInfo.InvariantCulture));
            }
        }

        /// <summary><c>E9=65+301</c>, <c>340&lt;300</c></summary>
        public void AddParts(string item)
        {
            var at = item.AsSpan().IndexOfAny('=', '<');
            var (sign, parts) = (Sign(item[..at]), item[(at + 1)..].Split('+').Select(Sign).ToArray());
            Parts.Add(sign, parts);
            if (item[at] == '=')
            {
                Wholes.Add((parts[0], parts[1]), sign);
            }
        }
    }
}
