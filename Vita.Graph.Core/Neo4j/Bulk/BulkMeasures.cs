using Vita.Graph.Core.Facts;

namespace Vita.Graph.Core.Neo4j.Bulk;

/// <summary>What the loader must be told of the texts: the letter between elements of lists, whether texts have several lines, how long
/// they are.</summary>
internal sealed class BulkMeasures(char delimiter)
{
    /// <summary>Control characters that no keyboard has, the one made for it first, then the private letters of Unicode.</summary>
    private static readonly IEnumerable<char> Delimiters = "\u001F\u001E\u001D\u001C\u0001\u0002\u0003\u0004\u0005\u0006".Concat(
        Enumerable.Range(0xE000, 6400).Select(letter => (char)letter)
    );

    public char Delimiter => delimiter;

    public bool HasLines { get; private set; }

    /// <summary>The length of the longest cell, in UTF-16 units.</summary>
    public int Longest { get; private set; }

    /// <summary>Looks through every list of texts for a delimiter that none holds: there is no way to quote one within an
    /// element.</summary>
    /// <exception cref="InvalidOperationException">They hold all 6,410.</exception>
    public static BulkMeasures For(IGraphSource graph)
    {
        var held = new HashSet<char>();
        foreach (var kind in graph.Schema.Kinds)
        {
            var lists = kind.Properties.Where(property => property is { IsList: true, IsText: true }).ToList();
            held.UnionWith(
                lists.Count == 0
                    ? []
                    : graph
                        .Nodes(kind)
                        .SelectMany(node => lists.SelectMany(list => (string[]?)node.Values[list.Index] ?? []))
                        .SelectMany(text => text)
            );
        }

        foreach (var set in graph.Schema.EdgeSets)
        {
            var lists = set.Type.Properties.Where(property => property is { IsList: true, IsText: true }).ToList();
            held.UnionWith(
                lists.Count == 0
                    ? []
                    : graph
                        .EdgesOf(set)
                        .SelectMany(edge => lists.SelectMany(list => (string[]?)edge.Values[list.Index] ?? []))
                        .SelectMany(text => text)
            );
        }

        var free = Delimiters.Where(letter => !held.Contains(letter)).Take(1).ToList();
        return free is [var delimiter]
            ? new(delimiter)
            : throw new InvalidOperationException(
                "The lists hold every control and private character, so none can stand between their elements. Remove one from them."
            );
    }

    public void Add(string text)
    {
        HasLines |= text.AsSpan().ContainsAny('\n', '\r');
        Longest = Math.Max(Longest, text.Length);
    }
}
