using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>Writes the clauses that find rows: all nodes of a kind, or the links of a node along a relation, of a derived relation each
/// target once.</summary>
internal sealed class CypherLinks(CypherNaming names, CypherPattern pattern)
{
    /// <summary>Clauses that bind the node, and the edge where there is one, of each row that satisfies <paramref name="where"/> and
    /// <paramref name="more"/>.</summary>
    public string Rows(RelationField? relation, CypherScope from, CypherScope to, FilterNode? where, params IEnumerable<string> more) =>
        Rows(relation, from, to, where, isById: false, more);

    /// <summary>The same. Said to be wanted by id, all nodes of a kind can come from the index of ids, in their order, until there are
    /// enough.</summary>
    public string Rows(
        RelationField? relation,
        CypherScope from,
        CypherScope to,
        FilterNode? where,
        bool isById,
        params IEnumerable<string> more
    )
    {
        var anchored = where as AnchoredFilter;
        string[] conditions = [.. new CypherFilterWriter(names, pattern, to).Conditions(anchored?.Rest ?? where), .. more];
        if (relation is null)
        {
            return AllNodes(to, anchored?.From, isById, conditions);
        }

        if (!relation.IsDerived)
        {
            return Clauses(pattern.Match(relation.Paths[0], false, from.Node.ToString(), to.Edge, to.Node.Used()), Where(conditions));
        }

        // Several ways are one UNION, which is distinct by itself, and so are the targets of a transitive relation.
        var distinct =
            relation.Paths.Count == 1 && !relation.IsTransitive ? $"WITH DISTINCT {to.Node.Used()}"
            : conditions.Length > 0 ? $"WITH {to.Node.Used()}"
            : "";
        return Clauses(Ways(relation, from, to.Node.Used()), distinct, Where(conditions));
    }

    /// <summary>Clauses that follow a relation without asking for its edges. A target may come several times, once for each way that leads
    /// to it.</summary>
    public string Ways(RelationField relation, CypherScope from, CypherVariable to)
    {
        var ways = relation.Paths.Select(path => pattern.Match(path, relation.IsTransitive, from.Node.ToString(), null, to)).ToList();
        return ways.Count == 1
            ? ways[0]
            : Braces($"CALL ({from.Node})", string.Join("\nUNION\n", ways.Select(way => $"{way}\nRETURN {to}")));
    }

    /// <summary>What stands inside <c>COUNT { }</c> to count the links that satisfy a filter. Without one, of a direct relation, it is the
    /// degree that Neo4j keeps.</summary>
    public string Counted(RelationField relation, CypherScope from, FilterNode? where)
    {
        var to = CypherScope.OfLink(relation, names);
        if (relation.IsDerived)
        {
            return Clauses(Rows(relation, from, to, where), $"RETURN {to.Node}");
        }

        return where is null or AndFilter { Operands.Count: 0 }
            ? pattern.Way(relation.Paths[0], from.Node.ToString(), null, to.Node)
            : Rows(relation, from, to, where);
    }

    /// <summary>Lines joined, empty ones left out.</summary>
    public static string Clauses(params IEnumerable<string> clauses) => string.Join('\n', clauses.Where(clause => clause.Length > 0));

    public static string OneLine(string text) => text.ReplaceLineEndings(" ");

    public static string Where(IReadOnlyCollection<string> conditions) =>
        conditions.Count == 0 ? "" : $"WHERE {string.Join("\n  AND ", conditions)}";

    /// <summary>Text inside braces, on lines of its own.</summary>
    public static string Braces(string word, string text) => $"{word} {{\n  {Indented(text)}\n}}";

    public static string Indented(string text) => text.Replace("\n", "\n  ", StringComparison.Ordinal);

    private string AllNodes(CypherScope to, Anchor? anchor, bool isById, string[] conditions) =>
        anchor is null
            // Every node has an id. Said here, it lets the index of ids give the rows in their order. Where another order is wanted it
            // would only keep better indexes from being used.
            ? Clauses(
                $"MATCH ({to.Node}:{CypherNames.Label(to.Kind)})",
                Where(isById ? [$"{to.Node}.{SurfaceNames.Id} IS NOT NULL", .. conditions] : conditions)
            )
            : Clauses(new CypherAnchor(anchor, names, pattern).Clauses(to), Where(conditions));
}
