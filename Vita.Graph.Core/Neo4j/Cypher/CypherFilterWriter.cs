using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>From a filter to a condition. Where null would not be as good as false, the filter says so: see
/// <see cref="CompareFilter.IsFalseOfAbsent"/>.</summary>
internal sealed class CypherFilterWriter(CypherNaming names, CypherPattern pattern, CypherScope scope) : FilterVisitor<string>
{
    private static readonly AsksIdOnly IdOnly = new();

    /// <summary>The conditions that must all hold, each its own text.</summary>
    public IEnumerable<string> Conditions(FilterNode? filter) => AndFilter.Conjuncts(filter).Select(condition => condition.Accept(this));

    public override string Visit(AndFilter filter) => Joined(filter.Operands, " AND ", "true");

    public override string Visit(OrFilter filter) => Joined(filter.Operands, " OR ", "false");

    public override string Visit(NotFilter filter) =>
        filter.Operand is AbsentFilter absent ? $"{scope.Text(absent.Value)} IS NOT NULL" : $"NOT {filter.Operand.Accept(this)}";

    public override string Visit(CompareFilter filter)
    {
        var operand = filter.Comparison is Comparison.Contains or Comparison.StartsWith or Comparison.EndsWith
            ? names.FoldedParameter(filter.Operand)
            : names.Parameter(filter.Operand);
        var comparison = filter.Comparison switch
        {
            Comparison.Eq => $"{scope.Text(filter.Value)} = {operand}",
            Comparison.In => $"{scope.Text(filter.Value)} IN {operand}",
            Comparison.Gt => $"{scope.Text(filter.Value)} > {operand}",
            Comparison.Gte => $"{scope.Text(filter.Value)} >= {operand}",
            Comparison.Lt => $"{scope.Text(filter.Value)} < {operand}",
            Comparison.Lte => $"{scope.Text(filter.Value)} <= {operand}",
            Comparison.Contains => $"{scope.FoldedText(filter.Value)} CONTAINS {operand}",
            Comparison.StartsWith => $"{scope.FoldedText(filter.Value)} STARTS WITH {operand}",
            Comparison.EndsWith => $"{scope.FoldedText(filter.Value)} ENDS WITH {operand}",
        };
        return OrFalse(comparison, filter.IsFalseOfAbsent);
    }

    public override string Visit(AbsentFilter filter) => $"{scope.Text(filter.Value)} IS NULL";

    public override string Visit(ElementsFilter filter)
    {
        var list = scope.Text(filter.List);
        if (filter is { IsOneEqual: true, Element: CompareFilter equal })
        {
            return OrFalse($"{names.Parameter(equal.Operand)} IN {list}", filter.IsFalseOfAbsent);
        }

        if (filter is { Quantifier: Quantifier.Some, Element: AndFilter { Operands.Count: 0 } })
        {
            return $"{list} IS NOT NULL";
        }

        // Folded forms stand in a list of their own, so that elements of texts are looked at by their place in both.
        var (element, from, inner) = PropertyOf(filter.List).IsText ? AtPlace(list, scope.FoldedText(filter.List)) : AtElement(list);
        var condition = filter.Element.Accept(new CypherFilterWriter(names, pattern, scope with { Element = inner }));
        return $"{WordOf(filter.Quantifier)}({element} IN {from} WHERE {condition})";
    }

    public override string Visit(RelationFilter filter)
    {
        var relation = filter.Relation;
        if (filter.Quantifier == Quantifier.Single)
        {
            return $"COUNT {{ {CypherLinks.OneLine(new CypherLinks(names, pattern).Counted(relation, scope, filter.Link))} }} = 1";
        }

        return filter.Quantifier == Quantifier.All ? $"NOT {Exists(relation, new NotFilter(filter.Link))}" : Exists(relation, filter.Link);
    }

    /// <summary>A count stands where it is compared. A statistic takes several steps, which are clauses of a subquery that keeps its one
    /// row where the condition holds.</summary>
    public override string Visit(LinkNumberFilter filter)
    {
        if (filter.Condition is AndFilter { Operands.Count: 0 })
        {
            return "true";
        }

        return filter.Number is { } number ? OfStatistic(filter, number) : OfCount(filter);
    }

    private string OfCount(LinkNumberFilter filter)
    {
        var count = $"COUNT {{ {CypherLinks.OneLine(new CypherLinks(names, pattern).Counted(filter.Relation, scope, filter.Link))} }}";
        return filter.Condition.Accept(new CypherFilterWriter(names, pattern, scope with { LinkNumber = count }));
    }

    private string OfStatistic(LinkNumberFilter filter, ValueRef number)
    {
        var worked = new List<(string Expression, string Name)>();
        var found = new CypherRelationNumbers(names, pattern, worked).Of(
            filter.Relation,
            filter.Link,
            number,
            filter.Statistic,
            scope,
            isKnown: true
        );
        var (steps, bound) = (new List<string>(), "");
        foreach (var (expression, name) in worked)
        {
            steps.Add($"WITH {bound}{expression} AS {name}");
            bound += name + ", ";
        }

        var condition = filter.Condition.Accept(new CypherFilterWriter(names, pattern, scope with { LinkNumber = found }));
        return $"EXISTS {{ {string.Join(' ', steps)} WHERE {condition} RETURN {found} }}";
    }

    public override string Visit(ProvenanceFilter filter)
    {
        var index = names.Fresh("line");
        var condition = filter.Line.Accept(new CypherFilterWriter(names, pattern, scope.AtLine(index)));
        return $"{WordOf(filter.Quantifier)}({index} IN {scope.Lines} WHERE {condition})";
    }

    /// <summary>Every line names a source that is there: where only its id is asked about, it need not be looked up.</summary>
    public override string Visit(ProvenanceSourceFilter filter)
    {
        if (filter.Source.Accept(IdOnly))
        {
            return filter.Source.Accept(new CypherFilterWriter(names, pattern, scope with { IdOfSource = scope.Line!.Source }));
        }

        var source = new CypherScope(pattern.SourceKind, names.Node(pattern.SourceKind));
        var conditions = new CypherFilterWriter(names, pattern, source).Conditions(filter.Source);
        return $"EXISTS {{ MATCH ({source.Node}:{CypherNames.Label(source.Kind)}) WHERE "
            + $"{string.Join(" AND ", [$"{source.Node}.{SurfaceNames.Id} = {scope.Line!.Source()}", .. conditions])} }}";
    }

    /// <summary>Found upwards, from the node, so that the way ends at the first that matches.</summary>
    public override string Visit(SelfOrTargetFilter filter)
    {
        var id = names.Parameter(filter.Id);
        var target = names.Node(filter.Relation.Target);
        var exists = pattern.Exists(
            filter.Relation.Paths[0],
            filter.Relation.IsTransitive,
            scope.Node.ToString(),
            null,
            target,
            [$"{target}.{SurfaceNames.Id} = {id}"]
        );
        return $"({scope.Node}.{SurfaceNames.Id} = {id} OR {exists})";
    }

    /// <summary>Only <see cref="CypherLinks.Rows(RelationField?, CypherScope, CypherScope, FilterNode?, IEnumerable{string})"/> starts from
    /// an
    /// anchor.</summary>
    public override string Visit(AnchoredFilter filter) => filter.Where.Accept(this);

    private static string OrFalse(string condition, bool isFalseOfAbsent) => isFalseOfAbsent ? $"coalesce({condition}, false)" : condition;

    private string Exists(RelationField relation, FilterNode link)
    {
        var ways = relation
            .Paths.Select(path =>
            {
                var to = CypherScope.OfLink(relation, names);
                var conditions = new CypherFilterWriter(names, pattern, to).Conditions(link).ToList();
                return pattern.Exists(path, relation.IsTransitive, scope.Node.ToString(), to.Edge, to.Node, conditions);
            })
            .ToList();
        return ways.Count == 1 ? ways[0] : $"({string.Join(" OR ", ways)})";
    }

    private (string Element, string From, CypherElement Inner) AtElement(string list)
    {
        var element = names.Fresh("element");
        return (element, $"coalesce({list}, [])", new(element, element));
    }

    private (string Element, string From, CypherElement Inner) AtPlace(string list, string folded)
    {
        var place = names.Fresh("place");
        return (place, $"range(0, size(coalesce({list}, [])) - 1)", new($"{list}[{place}]", $"{folded}[{place}]"));
    }

    private static Property PropertyOf(ValueRef value) => value is EdgeValue edge ? edge.Property : ((NodeValue)value).Property;

    private static string WordOf(Quantifier quantifier) =>
        quantifier switch
        {
            Quantifier.Some => "any",
            Quantifier.All => "all",
            Quantifier.Single => "single",
        };

    private string Joined(IReadOnlyList<FilterNode> operands, string word, string ofNone) =>
        operands.Count == 0 ? ofNone : "(" + string.Join(word, operands.Select(operand => operand.Accept(this))) + ")";
}
