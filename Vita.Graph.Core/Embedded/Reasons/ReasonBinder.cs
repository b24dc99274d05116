using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Embedded.Reasons;

/// <summary>Adds why a filter holds at each of some positions. Many at once, each once: however many ways lead to a node, what lies beyond
/// is looked at one time.</summary>
internal delegate void Explanation(IReadOnlyCollection<Position> at, ReasonSet reasons);

/// <summary>
/// From a filter to what explains it, for one run's arguments, after the sentences of <see cref="BecauseField"/>. A negation is read by De
/// Morgan's laws, so that rewriting the logic
/// of a filter moves no reason.
/// </summary>
/// <param name="run">The run.</param>
/// <param name="place">Where the filter stands.</param>
/// <param name="isNegated">Whether it is explained why it does not hold.</param>
internal sealed class ReasonBinder(Run run, ReasonPlace place, bool isNegated = false) : FilterVisitor<Explanation>
{
    public override Explanation Visit(AndFilter filter) => OfOperands(filter.Operands, needsAll: !isNegated);

    public override Explanation Visit(OrFilter filter) => OfOperands(filter.Operands, needsAll: isNegated);

    public override Explanation Visit(NotFilter filter) => filter.Operand.Accept(new ReasonBinder(run, place, !isNegated));

    public override Explanation Visit(CompareFilter filter) => OfValue(filter.Value);

    public override Explanation Visit(AbsentFilter filter) => OfValue(filter.Value);

    public override Explanation Visit(ElementsFilter filter)
    {
        var column = place.Scope.ColumnOf(filter.List);
        var codes = CodeSet.Where(column.Values.Count, filter.Element.Accept(new ElementBinder(run, column.Values)));
        string[] Found(int row) =>
            [.. column.Elements(row).ToArray().Where(codes.Contains).Select(code => ReasonPlace.TextOf(column.Values[code]))];
        return UnlessNegated(
            filter.List is EdgeValue edge
                ? Each((at, reasons) => reasons.AddUnlessEmpty(place.OfEdge(edge.Property.Name, at, Found(at.Line))))
                : Each(
                    (at, reasons) => reasons.AddUnlessEmpty(place.OfNode(((NodeValue)filter.List).Property.Name, at.Row, Found(at.Row)))
                )
        );
    }

    public override Explanation Visit(RelationFilter filter) => UnlessNegated(OfLinks(filter.Relation, filter.Link, number: null));

    /// <summary>Negated or not: what was counted is why the number is what it is. Where nothing is asked of the number, nothing
    /// is.</summary>
    public override Explanation Visit(LinkNumberFilter filter) =>
        filter.Condition is AndFilter { Operands.Count: 0 } ? Nothing : OfLinks(filter.Relation, filter.Link, filter.Number);

    public override Explanation Visit(ProvenanceFilter filter)
    {
        var lines = place with
        {
            Scope = place.Scope with { Provenance = place.Scope.Table.Provenance },
            Link = null,
            Path = place.Then(Surface.SurfaceNames.ProvenanceField),
        };
        var (holds, beyond) = (filter.Line.Accept(new FilterBinder(run, lines.Scope)), filter.Line.Accept(new ReasonBinder(run, lines)));
        return UnlessNegated(
            Each(
                (at, reasons) =>
                {
                    var (table, row) = (lines.Scope.Table, at.Row);
                    var found = Enumerable
                        .Range(table.ProvenanceStarts[row], table.ProvenanceStarts[row + 1] - table.ProvenanceStarts[row])
                        .Where(line => holds.Holds(row, line))
                        .ToList();
                    if (found.Count > 0)
                    {
                        reasons.Add(new(lines.Path, lines.Node(row), PagesOf(found), []));
                        beyond([.. found.Select(line => new Position(row, line))], reasons);
                    }
                }
            )
        );
    }

    public override Explanation Visit(ProvenanceSourceFilter filter)
    {
        var source = ReasonPlace.Of(run.Snapshot, run.Snapshot.Sources.Kind, relation: null, place.Then(Provenance.Source));
        var beyond = filter.Source.Accept(new ReasonBinder(run, source));
        return UnlessNegated(
            Each(
                (at, reasons) =>
                {
                    var row = place.Scope.Provenance!.Sources[at.Line];
                    reasons.Add(new(source.Path, source.Node(row), [], place.Edge(at.Line)));
                    beyond([new(row, -1)], reasons);
                }
            )
        );
    }

    public override Explanation Visit(AnchoredFilter filter) => filter.Where.Accept(this);

    public override Explanation Visit(SelfOrTargetFilter filter)
    {
        var (ways, target) = (new WayFinder(run, filter.Relation), place.Scope.Table.Find((string)run.Argument(filter.Id)!));
        return UnlessNegated(
            Each(
                (at, reasons) =>
                    reasons.Add(
                        new(
                            place.Then(filter.Relation.Name),
                            place.Node(target),
                            [],
                            at.Row == target ? [] : ways.ChainTo(at.Row, target)!
                        )
                    )
            )
        );
    }

    /// <summary>Each way to a target that satisfies and, where a number is asked about, has it; then why the target satisfies, and the
    /// number.</summary>
    private Explanation OfLinks(RelationField relation, FilterNode link, ValueRef? number)
    {
        var target = ReasonPlace.Of(run.Snapshot, relation.Target, relation, place.Then(relation.Name));
        var (ways, binder) = (new WayFinder(run, relation), new ReasonBinder(run, target));
        var (holds, beyond) = (link.Accept(new FilterBinder(run, target.Scope)), link.Accept(binder));
        var value = number is null ? Nothing : binder.OfValue(number);
        var isThere = number is null ? null : new NotPredicate(new AbsentFilter(number).Accept(new FilterBinder(run, target.Scope)));
        return (at, reasons) =>
        {
            var reached = new HashSet<Position>();
            foreach (
                var way in at.Select(position => position.Row)
                    .Distinct()
                    .SelectMany(ways.From)
                    .Where(way => holds.Holds(way.At.Row, way.At.Line) && isThere?.Holds(way.At.Row, way.At.Line) is not false)
            )
            {
                reached.Add(way.At);
                reasons.Add(new(target.Path, target.Node(way.At.Row), [], way.Edges));
            }

            beyond(reached, reasons);
            value(reached, reasons);
        };
    }

    /// <summary>A value that is there, whether it compares or, negated, does not. Of a line of provenance, its pages say it
    /// already.</summary>
    private Explanation OfValue(ValueRef value)
    {
        var column = place.Scope.ColumnOf(value);
        string[] Found(int row) => column.Codes[row] == Column.Absent ? [] : [ReasonPlace.TextOf(column.Values[column.Codes[row]])];
        return value switch
        {
            NodeValue node => Each((at, reasons) => reasons.AddUnlessEmpty(place.OfNode(node.Property.Name, at.Row, Found(at.Row)))),
            _ when place.IsAtLine => Nothing,
            EdgeValue edge => Each((at, reasons) => reasons.AddUnlessEmpty(place.OfEdge(edge.Property.Name, at, Found(at.Line)))),
            ProvenanceValue line => Each((at, reasons) => reasons.AddUnlessEmpty(place.OfEdge(line.Property.Name, at, Found(at.Line)))),
            _ => throw new InvalidOperationException($"{value} is not a value of a row"),
        };
    }

    /// <summary>Where not all operands are needed, those that hold (negated: do not hold) are the reasons.</summary>
    private Explanation OfOperands(IReadOnlyList<FilterNode> operands, bool needsAll)
    {
        var parts = operands
            .Select(operand =>
                (Holds: needsAll ? null : operand.Accept(new FilterBinder(run, place.Scope)), Explain: operand.Accept(this))
            )
            .ToArray();
        return (at, reasons) =>
        {
            foreach (var (holds, explain) in parts)
            {
                explain(holds is null ? at : [.. at.Where(position => holds.Holds(position.Row, position.Line) != isNegated)], reasons);
            }
        };
    }

    /// <summary>What is not there has no witness.</summary>
    private Explanation UnlessNegated(Explanation explanation) => isNegated ? Nothing : explanation;

    private Explanation Each(Action<Position, ReasonSet> add) =>
        (at, reasons) =>
        {
            foreach (var position in at)
            {
                run.Tick();
                add(position, reasons);
            }
        };

    /// <summary>Each page once, in the order of the lines.</summary>
    private string[] PagesOf(IEnumerable<int> lines)
    {
        var pages = place.Scope.Table.Provenance.Pages;
        return
        [
            .. lines
                .Select(line => pages.Codes[line])
                .Where(code => code != Column.Absent)
                .Distinct()
                .Select(code => ReasonPlace.TextOf(pages.Values[code])),
        ];
    }

    private static void Nothing(IReadOnlyCollection<Position> at, ReasonSet reasons) { }
}
