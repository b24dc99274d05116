namespace Vita.Graph.Core.Text;

/// <summary>The name that a misspelled one was meant to be.</summary>
public static class Nearest
{
    /// <summary>The candidate with the fewest typing slips, at most one per three letters; null when none is that near.</summary>
    public static string? To(string name, IEnumerable<string> candidates)
    {
        // A name is short; what is longer is a text in the wrong place.
        var (nearest, allowed) = ((string?)null, name.Length > 200 ? -1 : Math.Max(1, name.Length / 3));
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) <= allowed && Slips(name, candidate, allowed) is var slips && slips <= allowed)
            {
                (nearest, allowed) = (candidate, slips - 1);
            }
        }

        return nearest;
    }

    /// <summary><c> Nearest: 'x'.</c>, else the whole list where it is short, else nothing.</summary>
    public static string Hint(string name, IReadOnlyCollection<string> candidates) =>
        To(name, candidates) is { } nearest ? $" Nearest: '{nearest}'."
        : candidates.Count <= 25 ? $" Known: {string.Join(", ", candidates)}."
        : "";

    /// <summary>Damerau-Levenshtein distance, letter case aside (optimal string alignment); anything above <paramref name="allowed"/> once
    /// it cannot be less.</summary>
    private static int Slips(string a, string b, int allowed)
    {
        Span<int> before = stackalloc int[b.Length + 1],
            last = stackalloc int[b.Length + 1],
            row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > allowed)
            {
                return least;
            }

            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
