using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>Writes the clauses that find nodes from a node named, instead of asking every node of the kind.</summary>
internal sealed class CypherAnchor(Anchor anchor, CypherNaming names, CypherPattern pattern)
{
    /// <summary>Clauses that bind <paramref name="to"/> to each node that the anchor leads to, once.</summary>
    public string Clauses(CypherScope to)
    {
        var kind = anchor.Way is [.., var last] ? last.Relation.Target : to.Kind;
        var named = new CypherScope(kind, names.Node(kind));
        var id = anchor.Named is SelfOrTargetFilter within
            ? $"{named.Node}.{SurfaceNames.Id} = {names.Parameter(within.Id)}"
            : anchor.Named.Accept(new CypherFilterWriter(names, pattern, named));
        var clauses = new List<string>
        {
            $"MATCH ({named.Node}:{CypherNames.Label(kind)})",
            CypherLinks.Where([id, .. Asked(anchor.Way.Count, named)]),
        };
        if (anchor.Named is SelfOrTargetFilter below)
        {
            clauses.Add(CypherPattern.MatchSelfOr(below.Relation.Inverse, named.Node.ToString(), to.Node.Used()));
        }

        var from = named;
        for (var index = anchor.Way.Count - 1; index >= 0; index--)
        {
            var back = anchor.Way[index].Relation.Inverse;
            var next = index == 0 ? to : new(back.Target, names.Node(back.Target));
            var asked = Asked(index, next);
            clauses.Add(new CypherLinks(names, pattern).Ways(back, from, next.Node.Used()));
            clauses.Add(asked.Length > 0 && (back.Paths.Count > 1 || back.IsTransitive) ? $"WITH {next.Node}" : "");
            clauses.Add(CypherLinks.Where(asked));
            from = next;
        }

        return CypherLinks.Clauses([.. clauses, $"WITH DISTINCT {to.Node}"]);
    }

    /// <summary>What is asked of the node that so many steps of the way lead to.</summary>
    private string[] Asked(int steps, CypherScope node) =>
        steps == 0 || !anchor.AsksOnTheWay
            ? []
            : [.. anchor.Way[steps - 1].Rest.SelectMany(condition => new CypherFilterWriter(names, pattern, node).Conditions(condition))];
}
