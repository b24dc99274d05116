using System.Collections.Concurrent;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>The statements of one plan. Most have one; where nodes are asked for by id there is one for each set of kinds that the ids are
/// of, so that none looks for a kind in vain.</summary>
internal sealed class CypherPrograms(OperationPlan plan, GraphSchema schema)
{
    private readonly OperationPlan _plan = Planner.RewriteForCypher(plan);

    /// <summary>Sets of kinds beyond these share the statement for all kinds, so that callers cannot fill memory.</summary>
    private const int Most = 32;

    private readonly ConcurrentDictionary<string, CypherProgram> _programs = [];
    private readonly int[] _ids =
    [
        .. plan.Parameters.Where(parameter => parameter.Type is IdType { Kind: null }).Select(parameter => parameter.Slot),
    ];

    public CypherProgram For(object?[] arguments)
    {
        var kinds = new SortedSet<int>(_ids.SelectMany(slot => UnknownId.IdsOf(arguments[slot])).Select(id => schema.KindOfId(id)!.Index));
        var key = string.Join(' ', kinds);
        if (_programs.Count >= Most && !_programs.ContainsKey(key))
        {
            kinds = [.. schema.Kinds.Select(kind => kind.Index)];
            key = string.Join(' ', kinds);
        }

        return _programs.GetOrAdd(key, _ => CypherProgram.Of(_plan, schema, kinds));
    }
}
