using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Neo4j.Cypher;

/// <summary>
/// From a filter to a condition. Cypher's logic has three values, the plan's has two. Where a condition decides, null is as good as false;
/// below a NOT it is not:
/// there, what compares absent values is made two-valued. So conditions stay plain, and indexes serve them, wherever that is possible.
/// </summary>
internal sealed class CypherFilterWriter(CypherNaming names, CypherPattern pattern, CypherScope scope, bool isTwoValued = false)
    : FilterVisitor<string>
{
    /// <summary>The conditions that must all hold, each its own text.</summary>
    public IEnumerable<string> Conditions(FilterNode? filter) =>
        filter switch
        {
            null => [],
            AndFilter and => and.Operands.Select(operand => operand.Accept(this)),
            _ => [filter.Accept(this)],
        };

    public override string Visit(AndFilter filter) => Joined(filter.Operands, " AND ", "true");

    public override string Visit(OrFilter filter) => Joined(filter.Operands, " OR ", "false");

    public override string Visit(NotFilter filter) =>
        filter.Operand is AbsentFilter absent
            ? $"{scope.Text(absent.Value)} IS NOT NULL"
            : $"NOT {filter.Operand.Accept(new CypherFilterWriter(names, pattern, scope, isTwoValued: true))}";

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
            _ => $"{scope.FoldedText(filter.Value)} ENDS WITH {operand}",
        };
        return isTwoValued && CanBeAbsent(filter.Value) ? $"coalesce({comparison}, false)" : comparison;
    }

    public override string Visit(AbsentFilter filter) => $"{scope.Text(filter.Value)} IS NULL";

    public override string Visit(ElementsFilter filter)
    {
        var list = scope.Text(filter.List);
        if (filter is { Quantifier: Quantifier.Some, Element: CompareFilter { Comparison: Comparison.Eq } equal })
        {
            var isElement = $"{names.Parameter(equal.Operand)} IN {list}";
            return isTwoValued ? $"coalesce({isElement}, false)" : isElement;
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
        return filter.Condition.Accept(new CypherFilterWriter(names, pattern, scope with { LinkNumber = count }, isTwoValued));
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
        var condition = filter.Line.Accept(
            new CypherFilterWriter(names, pattern, scope.AtLine(index), isTwoValued: filter.Quantifier != Quantifier.Some)
        );
        return $"{WordOf(filter.Quantifier)}({index} IN {scope.Lines} WHERE {condition})";
    }

    /// <summary>Every line names a source that is there: where only its id is asked about, it need not be looked up.</summary>
    public override string Visit(ProvenanceSourceFilter filter)
    {
        if (AsksIdOnly(filter.Source))
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

    private static bool AsksIdOnly(FilterNode filter) =>
        filter switch
        {
            AndFilter and => and.Operands.All(AsksIdOnly),
            OrFilter or => or.Operands.All(AsksIdOnly),
            NotFilter not => AsksIdOnly(not.Operand),
            CompareFilter { Value: NodeValue { Property.Type: PropertyType.Id } } => true,
            _ => false,
        };

    private static bool CanBeAbsent(ValueRef value) =>
        value
            is EdgeValue
                or NodeValue { Property.Type: not PropertyType.Id }
                or ProvenanceValue { Part: ProvenancePart.Page }
                or StatisticValue
                or LinkNumberValue { IsCount: false };

    private static string WordOf(Quantifier quantifier) =>
        quantifier switch
        {
            Quantifier.Some => "any",
            Quantifier.All => "all",
            _ => "single",
        };

    private string Joined(IReadOnlyList<FilterNode> operands, string word, string ofNone) =>
        operands.Count == 0 ? ofNone : "(" + string.Join(word, operands.Select(operand => operand.Accept(this))) + ")";
}
