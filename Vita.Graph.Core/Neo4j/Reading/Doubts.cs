using Vita.Graph.Core.Neo4j.Foreign;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Reading;

/// <summary>What was left out of a graph that others write to, counted by what it is and where. Safe for several threads.</summary>
internal sealed class Doubts(GraphSchema schema)
{
    private const int KeptIds = 3;
    private readonly Dictionary<(ProblemCode Code, string Place), (long Count, SortedSet<string> Ids)> _found = [];

    /// <param name="code">One of <see cref="ForeignCodes.All"/>.</param>
    /// <param name="place">Where, in names of the schema.</param>
    /// <param name="id">The node, or one that a relation joins; null where there is none.</param>
    /// <param name="count">How often.</param>
    public void Add(ProblemCode code, string place, string? id, long count = 1)
    {
        lock (_found)
        {
            var (before, ids) = _found.GetValueOrDefault((code, place), (0, new(StringComparer.Ordinal)));
            _found[(code, place)] = (before + count, ids);
            if (id is not null && schema.KindOfId(id) is { } kind && NodeId.IsWellFormed(id, kind.Singular))
            {
                ids.Add(id);
                if (ids.Count > KeptIds)
                {
                    ids.Remove(ids.Max!);
                }
            }
        }
    }

    /// <summary>All of it, by code and place.</summary>
    public IReadOnlyList<ForeignFact> ToList() =>
        [
            .. _found
                .Select(found => new ForeignFact(found.Key.Code, found.Key.Place, found.Value.Count, [.. found.Value.Ids]))
                .OrderBy(fact => fact.Code.Code, StringComparer.Ordinal)
                .ThenBy(fact => fact.Place, StringComparer.Ordinal),
        ];
}
