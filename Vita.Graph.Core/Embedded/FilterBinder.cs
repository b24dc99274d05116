using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Embedded;

/// <summary>What a filter's references mean where it stands.</summary>
/// <param name="Table">The table of the node.</param>
/// <param name="Columns">The columns of the edge; none where there is no edge.</param>
/// <param name="Provenance">The lines that <see cref="ProvenanceValue"/> reads; null where there are none.</param>
internal sealed record FilterScope(NodeTable Table, IReadOnlyList<Column> Columns, ProvenanceColumns? Provenance)
{
    /// <summary>Links of a relation; null for nodes of their own.</summary>
    public static FilterScope Of(Snapshot snapshot, NodeKind kind, RelationField? relation) =>
        relation is { IsDerived: false }
            ? new(snapshot[kind], snapshot[relation.Step.Edges].Columns, snapshot[relation.Step.Edges].Provenance)
            : new(snapshot[kind], [], null);

    public Column ColumnOf(ValueRef value) =>
        value switch
        {
            NodeValue node => Table.Columns[node.Property.Index],
            EdgeValue edge => Columns[edge.Property.Index],
            ProvenanceValue line => Provenance![line.Part],
            _ => throw new InvalidOperationException($"{value} is not a value of a row"),
        };
}

/// <summary>From a filter to a predicate over the snapshot's columns, for one run's arguments.</summary>
internal sealed class FilterBinder(Run run, FilterScope scope) : FilterVisitor<RowPredicate>
{
    public override RowPredicate Visit(AndFilter filter) => new AndPredicate([.. filter.Operands.Select(operand => operand.Accept(this))]);

    public override RowPredicate Visit(OrFilter filter) => new OrPredicate([.. filter.Operands.Select(operand => operand.Accept(this))]);

    public override RowPredicate Visit(NotFilter filter) => new NotPredicate(filter.Operand.Accept(this));

    public override RowPredicate Visit(CompareFilter filter)
    {
        if (filter.Value is NodeValue { Property.Type: PropertyType.Id })
        {
            return new RowInPredicate(RowsOf(filter));
        }

        var column = scope.ColumnOf(filter.Value);
        var codes = CodeSets.Of(column.Values, filter.Comparison, run.Argument(filter.Operand));
        return filter.Value is NodeValue ? new NodeValuePredicate(column, codes) : new LineValuePredicate(column, codes);
    }

    public override RowPredicate Visit(AbsentFilter filter)
    {
        if (filter.Value is NodeValue { Property.Type: PropertyType.Id })
        {
            return new RowInPredicate(CodeSet.Nothing);
        }

        var column = scope.ColumnOf(filter.Value);
        return filter.Value is NodeValue ? new NodeAbsentPredicate(column) : new LineAbsentPredicate(column);
    }

    public override RowPredicate Visit(ElementsFilter filter)
    {
        var column = scope.ColumnOf(filter.List);
        var element = filter.Element.Accept(new ElementBinder(run, column.Values));
        return new ElementsPredicate(column, filter.Quantifier, CodeSet.Where(column.Values.Count, element), filter.List is EdgeValue);
    }

    public override RowPredicate Visit(RelationFilter filter)
    {
        var relation = filter.Relation;
        var target = filter.Link.Accept(new FilterBinder(run, FilterScope.Of(run.Snapshot, relation.Target, relation)));
        return new RelationPredicate(run, run.Snapshot[relation], scope.Table.Count, filter.Quantifier, target);
    }

    public override RowPredicate Visit(LinkNumberFilter filter)
    {
        var relation = filter.Relation;
        var links = FilterScope.Of(run.Snapshot, relation.Target, relation);
        var counted = new CountedLinks(run, run.Snapshot[relation], filter.Link.Accept(new FilterBinder(run, links)));
        var holds = filter.Condition.Accept(new NumberBinder<double?>(run, _ => number => number));
        return filter.Number is { } value
            ? new LinkNumberPredicate(scope.Table.Count, counted.NumberOf(StatisticColumn.Of(links, value), filter.Statistic), holds)
            : new LinkNumberPredicate(scope.Table.Count, counted.CountOf, holds);
    }

    public override RowPredicate Visit(ProvenanceFilter filter)
    {
        var lines = scope with { Provenance = scope.Table.Provenance };
        return new ProvenancePredicate(scope.Table, filter.Quantifier, filter.Line.Accept(new FilterBinder(run, lines)));
    }

    public override RowPredicate Visit(ProvenanceSourceFilter filter)
    {
        var source = filter.Source.Accept(new FilterBinder(run, new(run.Snapshot.Sources, [], null)));
        return new SourcePredicate(scope.Provenance!.Sources, source);
    }

    public override RowPredicate Visit(AnchoredFilter filter) => filter.Where.Accept(this);

    public override RowPredicate Visit(SelfOrTargetFilter filter)
    {
        var row = scope.Table.Find((string)run.Argument(filter.Id)!);
        if (row < 0)
        {
            return new RowInPredicate(CodeSet.Nothing);
        }

        return new RowInPredicate(CodeSet.Of(scope.Table.Count, [row, .. run.Snapshot[filter.Relation.Inverse].Targets(row)]));
    }

    private CodeSet RowsOf(CompareFilter filter)
    {
        var argument = run.Argument(filter.Operand);
        var ids = argument as object?[] ?? [argument];
        return CodeSet.Of(scope.Table.Count, ids.OfType<string>().Select(scope.Table.Find).Where(row => row >= 0));
    }
}

/// <summary>From a filter on the elements of a list to what it says of each distinct element.</summary>
internal sealed class ElementBinder(Run run, DistinctValues values) : FilterVisitor<Func<int, bool>>
{
    public override Func<int, bool> Visit(AndFilter filter)
    {
        var operands = filter.Operands.Select(operand => operand.Accept(this)).ToArray();
        return code => operands.All(operand => operand(code));
    }

    public override Func<int, bool> Visit(OrFilter filter)
    {
        var operands = filter.Operands.Select(operand => operand.Accept(this)).ToArray();
        return code => operands.Any(operand => operand(code));
    }

    public override Func<int, bool> Visit(NotFilter filter)
    {
        var operand = filter.Operand.Accept(this);
        return code => !operand(code);
    }

    public override Func<int, bool> Visit(CompareFilter filter) =>
        CodeSets.Of(values, filter.Comparison, run.Argument(filter.Operand)).Contains;

    /// <summary>An element of a list is never absent.</summary>
    public override Func<int, bool> Visit(AbsentFilter filter) => _ => false;

    public override Func<int, bool> Visit(ElementsFilter filter) => throw NotOfElements();

    public override Func<int, bool> Visit(RelationFilter filter) => throw NotOfElements();

    public override Func<int, bool> Visit(LinkNumberFilter filter) => throw NotOfElements();

    public override Func<int, bool> Visit(ProvenanceFilter filter) => throw NotOfElements();

    public override Func<int, bool> Visit(ProvenanceSourceFilter filter) => throw NotOfElements();

    public override Func<int, bool> Visit(SelfOrTargetFilter filter) => throw NotOfElements();

    public override Func<int, bool> Visit(AnchoredFilter filter) => throw NotOfElements();

    private static InvalidOperationException NotOfElements() =>
        new("An element of a list has no relations, provenance or lists of its own.");
}
