using System.Security.Cryptography;
using System.Text;
using Vita.Graph.Core.Facts;

namespace Vita.Graph.Core.Seeds;

/// <summary>
/// People who do not want to be in the graph, from <c>oppositions.txt</c>: on each line the SHA-256 of an id or name in lower case,
/// 64 hexadecimal digits, so that the list itself names nobody. Lines that begin with # are notes.
/// </summary>
internal sealed class OppositionList
{
    public const string FileName = "oppositions.txt";

    private readonly HashSet<string> _hashes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The list; a line that is no hash is reported to <paramref name="facts"/>.</summary>
    public static OppositionList Read(string text, FileFacts facts)
    {
        var list = new OppositionList();
        foreach (var (place, line) in text.Split('\n', StringSplitOptions.TrimEntries).Index())
        {
            if (line.Length == 64 && line.All(char.IsAsciiHexDigit))
            {
                list._hashes.Add(line);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                facts.Report(place + 1, SeedCodes.BadList, "no SHA-256. Write 64 hexadecimal digits, or begin a note with #.");
            }
        }

        return list;
    }

    /// <summary>Whether a node is on the list. Only nodes of a kind with a restricted property are people.</summary>
    public bool Holds(NodeFact node) =>
        _hashes.Count > 0
        && node.Kind.Properties.Any(property => property.RestrictedTo is not null)
        && node.Kind.Properties.Where(property => property.RestrictedTo is not null)
            .Select(property => node.Values[property.Index])
            .Append(node.Id)
            .OfType<string>()
            .Any(text => _hashes.Contains(HashOf(text)));

    private static string HashOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToLowerInvariant())));
}
