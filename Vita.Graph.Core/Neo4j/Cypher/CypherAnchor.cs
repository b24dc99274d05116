using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>
/// A condition on all nodes of a kind that names one node, or a few, by id: those that seek something about one theme. The nodes wanted are
/// then found from there, instead
/// of asking every node of the kind. They are still asked for every condition that asks for more than the anchor does.
/// </summary>
/// <param name="Way">Steps from the nodes wanted to the node named; none where an id below or equal is asked for.</param>
/// <param name="Named">The condition that names it: an id at the end of the way, or the node at or above which all must lie.</param>
internal sealed record CypherAnchor(IReadOnlyList<CypherAnchorStep> Way, FilterNode Named)
{
    /// <summary>The condition that the anchor was found in.</summary>
    public FilterNode Condition { get; private init; } = Named;

    /// <summary>Whether what is asked for on the way is asked there, so that nothing of the condition is left.</summary>
    private bool IsAll => Way.SelectMany(step => step.Rest).All(IsOfNode);

    /// <summary>The anchor with the shortest way among conditions that must all hold; null where there is none.</summary>
    public static CypherAnchor? Of(FilterNode? where) =>
        Conjuncts(where)
            .Select(condition =>
                (condition is SelfOrTargetFilter ? new([], condition) : AtEndOf(condition, [])) is { } found
                    ? found with
                    {
                        Condition = condition,
                    }
                    : null
            )
            .OfType<CypherAnchor>()
            .MinBy(anchor => anchor.Way.Count);

    /// <summary>What is left to ask the nodes that the anchor leads to.</summary>
    public FilterNode? Rest(FilterNode? where) =>
        IsAll ? new AndFilter([.. Conjuncts(where).Where(condition => !ReferenceEquals(condition, Condition))]) : where;

    /// <summary>Clauses that bind <paramref name="to"/> to each node that the anchor leads to, once.</summary>
    public string Clauses(CypherNaming names, CypherPattern pattern, CypherScope to)
    {
        var kind = Way is [.., var last] ? last.Relation.Target : to.Kind;
        var anchor = new CypherScope(kind, names.Node(kind));
        var id = Named is SelfOrTargetFilter within
            ? $"{anchor.Node}.{SurfaceNames.Id} = {names.Parameter(within.Id)}"
            : Named.Accept(new CypherFilterWriter(names, pattern, anchor));
        var clauses = new List<string>
        {
            $"MATCH ({anchor.Node}:{CypherNames.Label(kind)})",
            CypherLinks.Where([id, .. Asked(Way.Count, anchor, names, pattern)]),
        };
        if (Named is SelfOrTargetFilter below)
        {
            clauses.Add(CypherPattern.MatchSelfOr(below.Relation.Inverse, anchor.Node.ToString(), to.Node.Used()));
        }

        var from = anchor;
        for (var index = Way.Count - 1; index >= 0; index--)
        {
            var back = Way[index].Relation.Inverse;
            var next = index == 0 ? to : new(back.Target, names.Node(back.Target));
            var asked = Asked(index, next, names, pattern);
            clauses.Add(new CypherLinks(names, pattern).Ways(back, from, next.Node.Used()));
            clauses.Add(asked.Length > 0 && (back.Paths.Count > 1 || back.IsTransitive) ? $"WITH {next.Node}" : "");
            clauses.Add(CypherLinks.Where(asked));
            from = next;
        }

        return CypherLinks.Clauses([.. clauses, $"WITH DISTINCT {to.Node}"]);
    }

    /// <summary>What is asked of the node that so many steps of the way lead to.</summary>
    private string[] Asked(int steps, CypherScope node, CypherNaming names, CypherPattern pattern) =>
        steps == 0 || !IsAll
            ? []
            : [.. Way[steps - 1].Rest.SelectMany(condition => new CypherFilterWriter(names, pattern, node).Conditions(condition))];

    private static CypherAnchor? AtEndOf(FilterNode condition, IReadOnlyList<CypherAnchorStep> way)
    {
        switch (condition)
        {
            case CompareFilter { Comparison: Comparison.Eq or Comparison.In, Value: NodeValue { Property.Type: PropertyType.Id } }
                when way.Count > 0:
                return new(way, condition);
            case RelationFilter { Quantifier: Quantifier.Some } some:
                var inner = Conjuncts(some.Link);
                return inner
                    .Select(next => AtEndOf(next, [.. way, new(some.Relation, [.. inner.Where(other => !ReferenceEquals(other, next))])]))
                    .OfType<CypherAnchor>()
                    .MinBy(anchor => anchor.Way.Count);
            default:
                return null;
        }
    }

    /// <summary>Whether a condition can be asked of a node without the edge that led to it.</summary>
    private static bool IsOfNode(FilterNode condition) =>
        condition switch
        {
            AndFilter and => and.Operands.All(IsOfNode),
            OrFilter or => or.Operands.All(IsOfNode),
            NotFilter not => IsOfNode(not.Operand),
            CompareFilter compare => compare.Value is NodeValue,
            AbsentFilter absent => absent.Value is NodeValue,
            ElementsFilter elements => elements.List is NodeValue,
            RelationFilter or LinkNumberFilter => true,
            _ => false,
        };

    private static IReadOnlyList<FilterNode> Conjuncts(FilterNode? filter) =>
        filter switch
        {
            null => [],
            AndFilter and => and.Operands,
            _ => [filter],
        };
}

/// <summary>A relation that a node named is found along.</summary>
/// <param name="Relation">The relation, from the nodes wanted towards the node named.</param>
/// <param name="Rest">What else is asked of its links.</param>
internal sealed record CypherAnchorStep(RelationField Relation, IReadOnlyList<FilterNode> Rest);
