using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>Writes the ways along relations as patterns.</summary>
internal sealed class CypherPattern(GraphSchema schema)
{
    /// <summary>The kind that provenance refers to.</summary>
    public NodeKind SourceKind { get; } = schema.FindKind(Provenance.SourceKind)!;

    /// <summary>
    /// <c>MATCH (project)-[seeks:SEEKS]-&gt;(need)</c>. A label stands only where the type of the relation leaves the kind open, so that counting without a condition
    /// reads the degree that Neo4j keeps. A type that comes twice on a way begins a new MATCH: within one, no edge is followed twice.
    /// </summary>
    public string Match(IReadOnlyList<Step> path, bool isTransitive, string from, CypherVariable? edge, CypherVariable to)
    {
        if (isTransitive)
        {
            return "MATCH " + AnyNumber(path[0], from, to);
        }

        var text = "MATCH " + Way(path, from, edge, to);
        for (var index = 1; index < path.Count; index++)
        {
            if (path.Take(index).Any(step => step.Edges.Type == path[index].Edges.Type))
            {
                var middle = new CypherVariable($"{from}_{index}");
                return Match([.. path.Take(index)], false, from, null, middle.Used()) + "\n" + Match([.. path.Skip(index)], false, middle.ToString(), null, to);
            }
        }

        return text;
    }

    /// <summary><c>MATCH (region)&lt;-[:WITHIN*0..]-(territory)</c>: the targets of a transitive relation, and the node itself.</summary>
    public static string MatchSelfOr(RelationField relation, string from, CypherVariable to) =>
        $"MATCH ({from}){Arrow(relation.Step, $"[:{CypherNames.Type(relation.Step.Edges.Type)}*0..]")}({to})";

    /// <summary>The same without its MATCH, of a way that is one pattern.</summary>
    public string Way(IReadOnlyList<Step> path, string from, CypherVariable? edge, CypherVariable to)
    {
        var text = $"({from})";
        for (var index = 0; index < path.Count; index++)
        {
            var step = path[index];
            var label = IsSoleEnd(step) ? "" : ":" + CypherNames.Label(step.Target);
            var name = index == path.Count - 1 ? to.Declared : "";
            var arrow = $"[{edge?.Declared}:{CypherNames.Type(step.Edges.Type)}]";
            text += $"{Arrow(step, arrow)}({name}{label})";
        }

        return text;
    }

    /// <summary>
    /// One step or more. Of all paths to a node one shortest is enough: where there are cycles and many ways, to follow each would not end, and Neo4j prunes a
    /// DISTINCT only outside of nested subqueries.
    /// </summary>
    private static string AnyNumber(Step step, string from, CypherVariable to) =>
        $"ANY SHORTEST ({from}){Arrow(step, $"[:{CypherNames.Type(step.Edges.Type)}]")}+({to.Declared})";

    private static string Arrow(Step step, string edge) => step.Direction == Direction.Out ? $"-{edge}->" : $"<-{edge}-";

    /// <summary>Whether the type of a relation, followed this way from this kind, leads to one kind only.</summary>
    private bool IsSoleEnd(Step step) => schema.EdgeSets
        .Where(set => set.Type == step.Edges.Type)
        .Select(set => new Step(set, step.Direction))
        .Count(other => other.Source == step.Source) == 1;
}
