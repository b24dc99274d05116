using System.Globalization;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Embedded;

/// <summary>From a filter on numbers that something has to a predicate, for one run's arguments.</summary>
/// <param name="run">The run.</param>
/// <param name="numberOf">How a number that the filter names is read; what it gives is null where the number is absent.</param>
internal sealed class NumberBinder<T>(Run run, Func<ValueRef, Func<T, double?>> numberOf) : FilterVisitor<Func<T, bool>>
{
    public override Func<T, bool> Visit(AndFilter filter)
    {
        var operands = filter.Operands.Select(operand => operand.Accept(this)).ToArray();
        return item => operands.All(operand => operand(item));
    }

    public override Func<T, bool> Visit(OrFilter filter)
    {
        var operands = filter.Operands.Select(operand => operand.Accept(this)).ToArray();
        return item => operands.Any(operand => operand(item));
    }

    public override Func<T, bool> Visit(NotFilter filter)
    {
        var operand = filter.Operand.Accept(this);
        return item => !operand(item);
    }

    public override Func<T, bool> Visit(CompareFilter filter)
    {
        var number = numberOf(filter.Value);
        var operands = (run.Argument(filter.Operand) as object?[] ?? [run.Argument(filter.Operand)])
            .OfType<object>()
            .Select(operand => Convert.ToDouble(operand, CultureInfo.InvariantCulture))
            .ToArray();
        return item => number(item) is { } found && operands.Any(operand => Holds(found.CompareTo(operand), filter.Comparison));
    }

    public override Func<T, bool> Visit(AbsentFilter filter)
    {
        var number = numberOf(filter.Value);
        return item => number(item) is null;
    }

    public override Func<T, bool> Visit(ElementsFilter filter) => throw NotOfNumbers();

    public override Func<T, bool> Visit(RelationFilter filter) => throw NotOfNumbers();

    public override Func<T, bool> Visit(LinkNumberFilter filter) => throw NotOfNumbers();

    public override Func<T, bool> Visit(ProvenanceFilter filter) => throw NotOfNumbers();

    public override Func<T, bool> Visit(ProvenanceSourceFilter filter) => throw NotOfNumbers();

    public override Func<T, bool> Visit(SelfOrTargetFilter filter) => throw NotOfNumbers();

    public override Func<T, bool> Visit(AnchoredFilter filter) => throw NotOfNumbers();

    private static bool Holds(int order, Comparison comparison) =>
        comparison switch
        {
            Comparison.Gt => order > 0,
            Comparison.Gte => order >= 0,
            Comparison.Lt => order < 0,
            Comparison.Lte => order <= 0,
            Comparison.Eq or Comparison.In => order == 0,
            Comparison.Contains or Comparison.StartsWith or Comparison.EndsWith => throw NotOfNumbers(),
        };

    private static InvalidOperationException NotOfNumbers() => new("Numbers have no relations, provenance or lists.");
}
