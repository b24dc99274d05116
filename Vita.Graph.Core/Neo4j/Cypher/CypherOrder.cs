using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>The order of one list: what rows are sorted by, how they compare with a cursor, and what a cursor is made of.</summary>
internal sealed class CypherOrder
{
    /// <summary>The part of a cursor that holds the id of the node.</summary>
    public const string IdPart = "id";

    /// <summary>The part of a cursor that holds the number of the edge.</summary>
    public const string OrdinalPart = "ordinal";

    private readonly List<Key> _keys = [];
    private readonly List<(string Expression, string Name)> _worked = [];
    private readonly List<string> _cursor = [];
    private readonly CypherNaming _names;
    private readonly CypherPattern _pattern;
    private readonly ConnectionField? _connection;

    /// <param name="names">The names of the statement.</param>
    /// <param name="pattern">Writes patterns.</param>
    /// <param name="scope">The row.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="connection">The connection whose rows are ordered: edge by edge, with cursors; null of a plain list.</param>
    public CypherOrder(
        CypherNaming names,
        CypherPattern pattern,
        CypherScope scope,
        IReadOnlyList<OrderTerm> terms,
        ConnectionField? connection = null
    )
    {
        (_names, _pattern, _connection) = (names, pattern, connection);
        for (var term = 0; term < terms.Count; term++)
        {
            Add(terms[term], term, scope);
        }

        Add(new($"{scope.Node}.{SurfaceNames.Id}", IsDescending: false, IsNullable: false, IdPart));
        if (connection is not null && scope.Edge is { } edge)
        {
            Add(new($"{edge}.{CypherNames.Ordinal}", IsDescending: false, IsNullable: false, OrdinalPart));
        }
        else
        {
            _cursor.Add("0");
        }
    }

    /// <summary>Whether rows can be compared by what they hold, without working anything out.</summary>
    public bool IsPlain => _worked.Count == 0;

    /// <summary>Whether the id decides before anything else.</summary>
    public bool IsById => _keys[0].Part == IdPart;

    /// <summary>Clauses that work out what rows are compared by, one after the other, since one may look at another.</summary>
    /// <param name="bound">The variables of a row.</param>
    public string Work(string bound)
    {
        var clauses = new List<string>();
        foreach (var (expression, name) in _worked)
        {
            clauses.Add($"WITH {bound}, {expression} AS {name}");
            bound += ", " + name;
        }

        return string.Join('\n', clauses);
    }

    /// <summary>The variables of a row, with those that <see cref="Work"/> adds.</summary>
    public string WithWork(string bound) => string.Join(", ", [bound, .. _worked.Select(worked => worked.Name)]);

    /// <summary>The values of a row's cursor, as a list.</summary>
    public string Cursor => $"[{string.Join(", ", _cursor)}]";

    /// <summary><c>ORDER BY …</c>. Cypher puts absent values last where small ones come first, and first where great ones do: the plan
    /// always has them last.</summary>
    public string By(bool isReversed = false) => "ORDER BY " + string.Join(", ", _keys.SelectMany(key => Sorted(key, isReversed)));

    /// <summary>Whether a row comes after the cursor of a slot; with <paramref name="orAt"/>, at it too.</summary>
    public string After(int slot, bool orAt = false) => Beyond(slot, isAfter: true, orAt);

    /// <summary>Whether a row comes before the cursor of a slot; with <paramref name="orAt"/>, at it too.</summary>
    public string Before(int slot, bool orAt = false) => Beyond(slot, isAfter: false, orAt);

    /// <summary>The part of a cursor that holds the value of a term; of a text also its folded form.</summary>
    public static string PartOf(int term, bool isFolded = false) => isFolded ? $"folded{term}" : $"key{term}";

    private void Add(OrderTerm term, int index, CypherScope scope)
    {
        var at = scope;
        if (term.Path.Count > 0)
        {
            at = term.Key is ValueKey { Value: EdgeValue or ProvenanceValue } ? EdgeAtEnd(term.Path, scope) : NodeAtEnd(term.Path, scope);
        }

        if (term.Key is CountKey count)
        {
            var name = _names.Fresh(count.Relation.Name + "Count");
            _worked.Add(($"COUNT {{ {CypherLinks.OneLine(new CypherLinks(_names, _pattern).Counted(count.Relation, at, null))} }}", name));
            if (term.Path.Count > 0)
            {
                // After it was counted: inside CASE, Neo4j would plan the counting less well.
                var known = _names.Fresh(count.Relation.Name + "Count");
                _worked.Add(($"CASE WHEN {at.Node} IS NOT NULL THEN {name} END", known));
                name = known;
            }

            Add(new(name, term.IsDescending, IsNullable: term.Path.Count > 0, PartOf(index)));
            return;
        }

        if (term.Key is StatisticKey statistic)
        {
            var number = new CypherRelationNumbers(_names, _pattern, _worked).Of(statistic, at, isKnown: term.Path.Count == 0);
            Add(new(number, term.IsDescending, IsNullable: true, PartOf(index)));
            return;
        }

        var value = ((ValueKey)term.Key).Value;
        var (isText, isId) = value is NodeValue node2
            ? (node2.Property.IsText, node2.Property.Type is PropertyType.Id)
            : (value is EdgeValue { Property.IsText: true }, false);
        if (isText)
        {
            _keys.Add(new(at.FoldedText(value), term.IsDescending, IsNullable: true, PartOf(index, isFolded: true)));
        }

        // Neo4j sorts -0.0, which a hand may have written, before 0.0, although it says that they are equal.
        var text = KeysetCursor.TypeOf(term) is PropertyType.Float ? $"(toFloatOrNull({at.Text(value)}) + 0.0)" : at.Text(value);
        Add(new(text, term.IsDescending, IsNullable: !isId || term.Path.Count > 0, PartOf(index)) { FollowsFolded = isText });
    }

    /// <summary>The node at the end of to-one relations: one or none.</summary>
    private CypherScope NodeAtEnd(IReadOnlyList<RelationField> path, CypherScope scope)
    {
        var last = path[^1];
        var node = _names.Node(last.Target);
        var way = _pattern.Way([.. path.Select(relation => relation.Step)], scope.Node.ToString(), null, node.Used());
        var found = _names.Fresh(last.Name);
        _worked.Add(($"head([{way} | {node}])", found));
        return new(last.Target, new(found));
    }

    /// <summary>The edge that leads to that node. Where several do, the first.</summary>
    private CypherScope EdgeAtEnd(IReadOnlyList<RelationField> path, CypherScope scope)
    {
        var (last, from) = (path[^1], path.Count > 1 ? NodeAtEnd([.. path.SkipLast(1)], scope) : scope);
        var to = CypherScope.OfLink(last, _names);
        var match = _pattern.Match(last.Paths[0], false, from.Node.ToString(), to.Edge!.Used(), to.Node);
        var (edges, edge) = (_names.Fresh(last.Name + "Edges"), _names.Fresh(last.Name + "Edge"));
        _worked.Add(($"COLLECT {{ {match} RETURN {to.Edge} ORDER BY {to.Edge}.{CypherNames.Ordinal} LIMIT 1 }}", edges));
        _worked.Add(($"{edges}[0]", edge));
        return CypherScope.AtLink(last.Target, to.Node, new(edge));
    }

    private void Add(Key key)
    {
        _keys.Add(key);
        _cursor.Add(key.Expression);
    }

    /// <summary>An expression as rows are sorted by it: absent last in both directions.</summary>
    public static IEnumerable<string> Sorted(string expression, bool isDescending) =>
        isDescending ? [$"{expression} IS NULL", Directed(expression, isDescending)] : [expression];

    /// <summary>An expression and its direction.</summary>
    public static string Directed(string expression, bool isDescending) => expression + (isDescending ? " DESC" : "");

    private static IEnumerable<string> Sorted(Key key, bool isReversed)
    {
        if (key.IsNullable && key.IsDescending && !key.FollowsFolded)
        {
            yield return $"{key.Expression} IS {(isReversed ? "NOT " : "")}NULL";
        }

        yield return key.Expression + (key.IsDescending != isReversed ? " DESC" : "");
    }

    /// <summary>Term by term: beyond in this one, or at the same place in it and beyond in the next.</summary>
    private string Beyond(int slot, bool isAfter, bool orAt)
    {
        var text = "";
        for (var index = _keys.Count - 1; index >= 0; index--)
        {
            var (key, cursor) = (_keys[index], _names.CursorPart(slot, _connection!, _keys[index].Part));
            var isLast = index == _keys.Count - 1;
            var beyond = BeyondKey(key, cursor, isAfter, orAt && isLast);
            text = isLast ? beyond : $"({beyond} OR ({AtKey(key, cursor)} AND {text}))";
        }

        return text;
    }

    private static string AtKey(Key key, string cursor) =>
        key.IsNullable
            ? $"({key.Expression} = {cursor} OR ({key.Expression} IS NULL AND {cursor} IS NULL))"
            : $"{key.Expression} = {cursor}";

    private static string BeyondKey(Key key, string cursor, bool isAfter, bool orAt)
    {
        var sign = (key.IsDescending != isAfter ? ">" : "<") + (orAt ? "=" : "");
        var compared = $"{key.Expression} {sign} {cursor}";
        return (key.IsNullable, isAfter) switch
        {
            (false, _) => compared,
            (true, true) => $"({compared} OR ({key.Expression} IS NULL AND {cursor} IS NOT NULL))",
            _ => $"({compared} OR ({key.Expression} IS NOT NULL AND {cursor} IS NULL))",
        };
    }

    /// <param name="Expression">What is compared.</param>
    /// <param name="IsDescending">Whether greater values come first.</param>
    /// <param name="IsNullable">Whether a row can lack it.</param>
    /// <param name="Part">The part of a cursor it is compared with.</param>
    private sealed record Key(string Expression, bool IsDescending, bool IsNullable, string Part)
    {
        /// <summary>Whether it is the text behind a folded one: absent with it, so that there is nothing left to decide.</summary>
        public bool FollowsFolded { get; init; }
    }
}
