using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>
/// A condition on all nodes of a kind that names one node, or a few, by id: those that seek something about one theme. The nodes wanted are then found from there, instead
/// of asking every node of the kind. They are still asked for every condition that asks for more than the anchor does.
/// </summary>
/// <param name="Way">Relations from the nodes wanted to the node named; none where an id below or equal is asked for.</param>
/// <param name="Named">The condition that names it: an id at the end of the way, or the node at or above which all must lie.</param>
/// <param name="IsAll">Whether nothing else is asked for on the way.</param>
internal sealed record CypherAnchor(IReadOnlyList<RelationField> Way, FilterNode Named, bool IsAll)
{
    /// <summary>The condition that the anchor was found in.</summary>
    public FilterNode Condition { get; private init; } = Named;

    /// <summary>The anchor with the shortest way among conditions that must all hold; null where there is none.</summary>
    public static CypherAnchor? Of(FilterNode? where) => Conjuncts(where)
        .Select(condition => (condition is SelfOrTargetFilter ? new([], condition, IsAll: true) : AtEndOf(condition, [], isAll: true)) is { } found ? found with { Condition = condition } : null)
        .OfType<CypherAnchor>()
        .MinBy(anchor => anchor.Way.Count);

    /// <summary>What is left to ask the nodes that the anchor leads to.</summary>
    public FilterNode? Rest(FilterNode? where) => IsAll ? new AndFilter([.. Conjuncts(where).Where(condition => !ReferenceEquals(condition, Condition))]) : where;

    /// <summary>Clauses that bind <paramref name="to"/> to each node that the anchor leads to, once.</summary>
    public string Clauses(CypherNaming names, CypherPattern pattern, CypherScope to)
    {
        var kind = Way is [.., var last] ? last.Target : to.Kind;
        var anchor = new CypherScope(kind, names.Node(kind));
        var id = Named is SelfOrTargetFilter within ? $"{anchor.Node}.{Surface.Id} = {names.Parameter(within.Id)}" : Named.Accept(new CypherFilterWriter(names, pattern, anchor));
        var clauses = new List<string> { $"MATCH ({anchor.Node}:{CypherNames.Label(kind)})", CypherLinks.Where([id]) };
        if (Named is SelfOrTargetFilter below)
        {
            clauses.Add(pattern.MatchSelfOr(below.Relation.Inverse, anchor.Node.ToString(), to.Node.Used()));
        }

        var from = anchor;
        for (var index = Way.Count - 1; index >= 0; index--)
        {
            var back = Way[index].Inverse;
            var next = index == 0 ? to : new(back.Target, names.Node(back.Target));
            clauses.Add(new CypherLinks(names, pattern).Ways(back, from, next.Node.Used()));
            from = next;
        }

        return CypherLinks.Clauses([.. clauses, $"WITH DISTINCT {to.Node}"]);
    }

    private static CypherAnchor? AtEndOf(FilterNode condition, IReadOnlyList<RelationField> way, bool isAll)
    {
        switch (condition)
        {
            case CompareFilter { Comparison: Comparison.Eq or Comparison.In, Value: NodeValue { Property.Type: PropertyType.Id } } when way.Count > 0:
                return new(way, condition, isAll);
            case RelationFilter { Quantifier: Quantifier.Some } some:
                var inner = Conjuncts(some.Link);
                return inner.Select(next => AtEndOf(next, [.. way, some.Relation], isAll && inner.Count == 1)).OfType<CypherAnchor>().MinBy(anchor => anchor.Way.Count);
            default:
                return null;
        }
    }

    private static IReadOnlyList<FilterNode> Conjuncts(FilterNode? filter) => filter switch
    {
        null => [],
        AndFilter and => and.Operands,
        _ => [filter],
    };
}
