namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>A theme of a need or an offer.</summary>
/// <param name="Theme">Its row.</param>
/// <param name="IsOwn">Whether the item is about it itself, and not only its project.</param>
internal readonly record struct ItemTheme(int Theme, bool IsOwn);

/// <summary>Where a need or an offer is: what its project concerns; where it names nothing, where those who carry it work.</summary>
/// <param name="Direct">These territories.</param>
/// <param name="All">They, and all that they lie in.</param>
/// <param name="Milieux">Their milieux, as codes.</param>
internal sealed record ItemPlace(int[] Direct, int[] All, int[] Milieux);

/// <summary>All that counts of a need or an offer. Lists are sorted and hold each once, so that two are compared in one pass.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Projects">Its project; a graph edited by hand may have several.</param>
/// <param name="Carriers">Those who carry it.</param>
/// <param name="Themes">Its themes.</param>
/// <param name="Resources">Its resources, as codes of the vocabulary.</param>
/// <param name="Audiences">Its audiences, likewise.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Networks">Networks of its carriers.</param>
internal sealed record MatchItem(
    int Row,
    int[] Projects,
    int[] Carriers,
    ItemTheme[] Themes,
    int[] Resources,
    int[] Audiences,
    ItemPlace Place,
    int[] Networks
)
{
    /// <summary>Whether both are of one project, or of two that one organisation carries: nobody helps itself.</summary>
    public bool IsOfSameActors(MatchItem other) => Sorted.Meet(Projects, other.Projects) || Sorted.Meet(Carriers, other.Carriers);
}

/// <summary>Sorted lists of distinct numbers.</summary>
internal static class Sorted
{
    public static int[] Of(IEnumerable<int> numbers) => [.. numbers.Distinct().Order()];

    public static bool Meet(int[] left, int[] right)
    {
        var (l, r) = (0, 0);
        while (l < left.Length && r < right.Length)
        {
            if (left[l] == right[r])
            {
                return true;
            }

            _ = left[l] < right[r] ? l++ : r++;
        }

        return false;
    }

    /// <summary>Hands out the numbers that both have, ascending; gives how many there are.</summary>
    public static int Common(int[] left, int[] right, Action<int>? take = null)
    {
        var (l, r, count) = (0, 0, 0);
        while (l < left.Length && r < right.Length)
        {
            if (left[l] == right[r])
            {
                take?.Invoke(left[l]);
                count++;
                l++;
                r++;
            }
            else
            {
                _ = left[l] < right[r] ? l++ : r++;
            }
        }

        return count;
    }
}
