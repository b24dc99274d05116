using Vita.Graph.Core.Plans;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>Writes the rows of a plain list: each target once, sorted and cut before anything is projected.</summary>
internal sealed class CypherList(ListField list, CypherNaming names, CypherPattern pattern, CypherScope from)
{
    private readonly CypherScope _link = CypherScope.OfLink(list.Relation, names);

    public CypherVariable Node => _link.Node;

    public string Rows()
    {
        var order = new CypherOrder(names, pattern, _link, list.Order);
        var matched = new CypherLinks(names, pattern).Rows(list.Relation, from, _link, list.Where);
        var slice = CypherLinks.Clauses($"SKIP {names.Parameter(list.Offset)}", $"LIMIT {names.Parameter(list.First)}");
        return OrdersByEdge
            ? CypherLinks.Clauses(
                matched,
                order.Work($"{Node}, {_link.Edge}"),
                $"WITH {order.WithWork($"{Node}, {_link.Edge}")} {order.By()}",
                $"WITH DISTINCT {Node}",
                slice
            )
            : CypherLinks.Clauses(
                matched,
                Distinct(order),
                order.Work($"{Node}"),
                $"WITH {(order.IsPlain ? OnceEach : "")}{order.WithWork($"{Node}")} {order.By()}",
                slice
            );
    }

    /// <summary>Whether the order looks at edges: then the first edge of each target counts, and targets are made distinct after
    /// sorting.</summary>
    private bool OrdersByEdge => list.Order.Any(term => term is { Path.Count: 0, Key: ValueKey { Value: EdgeValue or ProvenanceValue } });

    /// <summary>A derived relation's rows are distinct already.</summary>
    private string OnceEach => list.Relation.IsDerived ? "" : "DISTINCT ";

    private string Distinct(CypherOrder order) => order.IsPlain || list.Relation.IsDerived ? "" : $"WITH DISTINCT {Node}";
}
