using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Csv;

/// <summary>The ids that a table names: one text each, however many rows name it.</summary>
internal sealed class CsvIds
{
    private readonly Dictionary<NodeKind, Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>>> _ids = [];

    /// <summary>The id that <paramref name="cell"/> means, which may leave out the kind.</summary>
    public string Of(ReadOnlySpan<char> cell, NodeKind kind)
    {
        if (!_ids.TryGetValue(kind, out var known))
        {
            _ids[kind] = known = new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        }

        return known.TryGetValue(cell, out var id) ? id : known[cell] = WithPrefix(cell.ToString(), kind.Singular);
    }

    public static string WithPrefix(string id, string singular) => id.Contains('/', StringComparison.Ordinal) ? id : $"{singular}/{id}";
}
