using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>Writes the ways along relations as patterns.</summary>
/// <remarks>
/// A transitive relation has targets at any distance, and in a graph with cycles more ways to them than could ever be followed. Neo4j
/// leaves out ways to nodes it has met
/// where a DISTINCT follows at once, with nothing between that filters or sorts, and where the subquery is no argument of a function:
/// nothing here stands inside
/// <c>head()</c>, <c>coalesce()</c> or <c>CASE</c>.
/// </remarks>
internal sealed class CypherPattern(GraphSchema schema)
{
    /// <summary>The kind that provenance refers to.</summary>
    public NodeKind SourceKind { get; } = schema.FindKind(Provenance.SourceKind)!;

    /// <summary>
    /// <c>MATCH (project)-[seeks:SEEKS]-&gt;(need)</c>. A label stands only where the type of the relation leaves the kind open, so that
    /// counting without a condition
    /// reads the degree that Neo4j keeps. A type that comes twice on a way begins a new MATCH: within one, no edge is followed twice.
    /// </summary>
    public string Match(IReadOnlyList<Step> path, bool isTransitive, string from, CypherVariable? edge, CypherVariable to)
    {
        if (isTransitive)
        {
            return EachOnce(path[0], 1, from, to);
        }

        var text = "MATCH " + Way(path, from, edge, to);
        for (var index = 1; index < path.Count; index++)
        {
            if (path.Take(index).Any(step => step.Edges.Type == path[index].Edges.Type))
            {
                var middle = new CypherVariable($"{from}_{index}");
                return Match([.. path.Take(index)], false, from, null, middle.Used())
                    + "\n"
                    + Match([.. path.Skip(index)], false, middle.ToString(), null, to);
            }
        }

        return text;
    }

    /// <summary>The targets of a transitive relation, and the node itself.</summary>
    public static string MatchSelfOr(RelationField relation, string from, CypherVariable to) => EachOnce(relation.Step, 0, from, to);

    /// <summary><c>EXISTS { … }</c>: whether such a way leads to a node of which conditions hold.</summary>
    public string Exists(
        IReadOnlyList<Step> path,
        bool isTransitive,
        string from,
        CypherVariable? edge,
        CypherVariable to,
        IEnumerable<string> conditions
    )
    {
        var where = string.Join(" AND ", conditions) is { Length: > 0 } text ? " WHERE " + text : "";
        return isTransitive
            ? $"EXISTS {{ MATCH {AnyNumber(path[0], 1, from, to.Used())} WITH DISTINCT {to}{where} RETURN {to} }}"
            : $"EXISTS {{ {CypherLinks.OneLine(Match(path, isTransitive, from, edge, to))}{where} }}";
    }

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

    /// <summary>Nodes that are so many steps away or more, each once; in braces of its own.</summary>
    private static string EachOnce(Step step, int least, string from, CypherVariable to) =>
        $"CALL ({from}) {{ MATCH {AnyNumber(step, least, from, to.Used())} RETURN DISTINCT {to} }}";

    private static string AnyNumber(Step step, int least, string from, CypherVariable to) =>
        $"({from}){Arrow(step, $"[:{CypherNames.Type(step.Edges.Type)}*{least}..]")}({to.Declared})";

    private static string Arrow(Step step, string edge) => step.Direction == Direction.Out ? $"-{edge}->" : $"<-{edge}-";

    /// <summary>Whether the type of a relation, followed this way from this kind, leads to one kind only.</summary>
    private bool IsSoleEnd(Step step) =>
        schema
            .EdgeSets.Where(set => set.Type == step.Edges.Type)
            .Select(set => new Step(set, step.Direction))
            .Count(other => other.Source == step.Source) == 1;
}
