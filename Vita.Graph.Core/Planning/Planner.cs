using Vita.Graph.Core.Planning.Passes;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Planning;

/// <summary>From a selection to a plan: first word for word, then one pass after the other, each of which changes nothing when run again.
/// All passes are listed here.</summary>
public static class Planner
{
    /// <summary>Of every filter, while it is planned.</summary>
    private static readonly FilterRewriter[] FilterPasses = [new LogicRewriter()];

    /// <summary>Of the filter that a facet takes over from its connection, before the passes of every filter.</summary>
    private static readonly Func<GroupKey, FacetRewriter> FacetPass = key => new(key);

    /// <summary>Of every filter, before it is written in Cypher. In memory they would be of no use: logic has two values there, and a
    /// filter asks every node by a look at its columns.</summary>
    private static readonly FilterRewriter[] CypherPasses = [new TwoValuedRewriter()];

    /// <summary>Of filters on all nodes of a kind, after <see cref="CypherPasses"/>.</summary>
    private static readonly FilterRewriter[] CypherPassesOfAllNodes = [new AnchorRewriter()];

    /// <summary>The plan of an operation that has been validated against the GraphQL types.</summary>
    /// <exception cref="QueryException">A rule that types cannot express is broken; every breach is named.</exception>
    public static OperationPlan Plan(GraphSchema schema, IReadOnlyList<SelectedField> fields, PlanOptions options)
    {
        var context = new PlanContext(schema, options, Rewrite);
        var planned = new RootPlanner(context).Plan(fields);
        return context.Refusals.Count > 0
            ? throw new QueryException([.. context.Refusals])
            : new(planned, context.Parameters.All, context.Withheld) { NeedsWholeGraph = context.NeedsWholeGraph };
    }

    /// <summary>The plan as Cypher is written from it: it gives the same answer.</summary>
    internal static OperationPlan RewriteForCypher(OperationPlan plan)
    {
        var filters = new PlanFilterRewriter(
            where => Run(CypherPasses, where),
            where => Run(CypherPassesOfAllNodes, Run(CypherPasses, where))
        );
        return plan with { Fields = filters.Rewrite(plan.Fields) };
    }

    /// <summary>The filter after all passes.</summary>
    internal static FilterNode Rewrite(FilterNode filter) => Run(FilterPasses, filter);

    /// <summary>The filter of a facet. One that nothing is left out of stays the same object, so that rows found for the page serve the
    /// facet too.</summary>
    internal static FilterNode? RewriteForFacet(FilterNode? where, GroupKey key)
    {
        var others = FacetPass(key).Rewrite(where);
        return others is null || ReferenceEquals(others, where) ? others : Rewrite(others);
    }

    private static FilterNode Run(IEnumerable<FilterRewriter> passes, FilterNode filter) =>
        passes.Aggregate(filter, (rewritten, pass) => pass.Rewrite(rewritten));
}
