using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Neo4j.Answers;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>
/// The part of a statement that says which of its ids no node has: looked up in the index of ids, in the same statement, so that it sees
/// what the answer sees.
/// Each look-up takes a few database hits.
/// </summary>
internal sealed class CypherUnknownIds(GraphSchema schema, CypherNaming names, IReadOnlySet<int> kinds)
{
    /// <summary>The name of the column.</summary>
    public const string Column = "unknown";

    /// <summary>The column with its reader; null where no parameter is an id.</summary>
    public CypherField? Of(OperationPlan plan)
    {
        var parameters = UnknownId.ParametersOf(plan);
        return parameters.Count == 0
            ? null
            : new("", $"[{string.Join(", ", parameters.Select(Unknown))}]", new UnknownIdsReader(parameters));
    }

    private string Unknown(Parameter parameter)
    {
        var id = names.Fresh(SurfaceNames.Id);
        var given = parameter.IsList ? names.Parameter(parameter.Slot) : $"[{names.Parameter(parameter.Slot)}]";
        var known = KindsOf((IdType)parameter.Type)
            .Select(kind => $"NOT EXISTS {{ MATCH (:{CypherNames.Label(kind)} {{{SurfaceNames.Id}: {id}}}) }}")
            .ToList();
        return $"[{id} IN {given} WHERE {(known.Count == 0 ? "true" : string.Join(" AND ", known))}]";
    }

    private IEnumerable<NodeKind> KindsOf(IdType type) =>
        type.Kind is { } kind ? [kind] : schema.Kinds.Where(kind => kinds.Contains(kind.Index));
}
