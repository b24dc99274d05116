using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Planning;

/// <summary>Plans a filter on what a node is related to: the one target of a relation, or how many there are of which sort, and statistics
/// of their numbers.</summary>
/// <param name="context">The operation.</param>
/// <param name="values">Plans comparisons.</param>
/// <param name="ofLink">Plans the filter of one edge and its target.</param>
internal sealed class RelationFilterPlanner(
    PlanContext context,
    ValueFilterPlanner values,
    Func<ObjectInput, NodeKind, RelationField?, InputPlace, FilterNode> ofLink
)
{
    private static readonly Property Count = new(SurfaceNames.Count, PropertyType.Int, new("A number.", "Un nombre."));
    private static readonly Property Number = new("number", PropertyType.Float, new("A number.", "Un nombre."));
    private static readonly AndFilter Anything = new([]);

    /// <summary>What is asked of something that is always there.</summary>
    public static FilterNode Nowhere { get; } = new NotFilter(Anything);

    public FilterNode Plan(RelationField relation, ObjectInput input, InputPlace place)
    {
        if (relation.IsToOne)
        {
            return OfTheOne(relation, input, place);
        }

        var quantified = new ObjectInput([.. input.Fields.Where(field => !IsNumber(field.Key))]);
        return new AndFilter([
            .. FilterPlanner
                .Quantified(
                    context,
                    quantified,
                    place,
                    link => OfLink(relation, link.Value, link.At),
                    (quantifier, link) => new RelationFilter(relation, quantifier, link)
                )
                .Operands,
            .. input
                .Fields.Where(field => IsNumber(field.Key))
                .Select(field => OfNumbers(relation, field.Key, field.Value, place.Then(field.Key)))
                .OfType<FilterNode>(),
        ]);
    }

    /// <summary><c>null</c> in the place of a filter: there is no target. Where there may be several it is refused.</summary>
    public FilterNode? OfNull(RelationField relation, InputPlace place) =>
        relation.IsToOne
            ? new NotFilter(new RelationFilter(relation, Quantifier.Some, Anything))
            : context.RefuseNull(place, "Write { any: false } for what has none");

    /// <summary>What <c>any</c> asks of an edge that is there.</summary>
    public static FilterNode IsThere(Input any) => ((LeafInput)any).Value is true ? Anything : Nowhere;

    private FilterNode OfLink(RelationField relation, Input link, InputPlace place) =>
        ofLink((ObjectInput)link, relation.Target, relation, place);

    /// <summary>There is a target and it satisfies. <c>any: false</c> asks for the opposite, so that what is combined with it is asked part
    /// by part.</summary>
    private FilterNode OfTheOne(RelationField relation, ObjectInput input, InputPlace place)
    {
        if (!AsksForAny(input))
        {
            return new RelationFilter(relation, Quantifier.Some, OfLink(relation, input, place));
        }

        var rest = new ObjectInput([.. input.Fields.Where(field => !IsPart(field.Key))]);
        var parts = new ObjectInput([.. input.Fields.Where(field => IsPart(field.Key))]);
        var planned = FilterPlanner.AllOf(
            parts,
            place,
            (key, value, at) =>
                FilterPlanner.Logic(key, value, at, (operand, operandPlace) => OfTheOne(relation, operand, operandPlace))
                ?? OfAny(relation, value),
            (key, at) => key is SurfaceNames.Any ? context.RefuseNull(at, "Write true or false") : null
        );
        return rest.Fields.Count == 0
            ? planned
            : new AndFilter([.. planned.Operands, new RelationFilter(relation, Quantifier.Some, OfLink(relation, rest, place))]);
    }

    private static FilterNode OfAny(RelationField relation, Input value)
    {
        var some = new RelationFilter(relation, Quantifier.Some, Anything);
        return ((LeafInput)value).Value is true ? some : new NotFilter(some);
    }

    private static bool IsPart(string key) => key is SurfaceNames.Any or SurfaceNames.And or SurfaceNames.Or or SurfaceNames.Not;

    private static bool AsksForAny(Input input) =>
        input switch
        {
            ListInput list => list.Items.Any(AsksForAny),
            ObjectInput keys => keys.Fields.Any(field => field.Key is SurfaceNames.Any || (IsPart(field.Key) && AsksForAny(field.Value))),
            NullInput or LeafInput => false,
            _ => throw new InvalidOperationException($"{input} is no filter"),
        };

    private static bool IsNumber(string key) =>
        key is SurfaceNames.Count || SurfaceNames.LinkStatistics.Any(statistic => SurfaceNames.NameOf(statistic) == key);

    private FilterNode? OfNumbers(RelationField relation, string name, Input value, InputPlace place)
    {
        if (value is not ObjectInput input)
        {
            return context.RefuseNull(place, "Write { any: false } in its place for what has none");
        }

        var link = Counted(relation, input, place);
        var compared = new ObjectInput([.. input.Fields.Where(field => field.Key is not SurfaceNames.Of)]);
        return name is SurfaceNames.Count
            ? new LinkNumberFilter(
                relation,
                link,
                null,
                Statistic.Count,
                values.Plan(new LinkNumberValue(IsCount: true), Count, compared, place)
            )
            : FilterPlanner.AllOf(compared, place, (key, condition, at) =>
                OfStatistic(relation, link, NumberOf(relation, key, at), AggregatePlanner.StatisticNamed(name), condition, at)
            );
    }

    /// <summary>Which edges count.</summary>
    private FilterNode Counted(RelationField relation, ObjectInput input, InputPlace place) =>
        input.Find(SurfaceNames.Of) switch
        {
            null => Anything,
            NullInput => context.RefuseNull(place.Then(SurfaceNames.Of), "Write {} for all of them") ?? Anything,
            { } given => OfLink(relation, given, place.Then(SurfaceNames.Of)),
        };

    private LinkNumberFilter OfStatistic(
        RelationField relation,
        FilterNode link,
        ValueRef number,
        Statistic statistic,
        Input condition,
        InputPlace place
    ) => new(relation, link, number, statistic, values.Plan(new LinkNumberValue(IsCount: false), Number, condition, place));

    /// <summary>The edge's own names win over those of its target, as in filters.</summary>
    private ValueRef NumberOf(RelationField relation, string key, InputPlace place)
    {
        if (relation.Type?.FindProperty(key) is { } ofEdge)
        {
            return new EdgeValue(ofEdge);
        }

        var property = relation.Target.FindProperty(key)!;
        context.RequireScope(property, place);
        return new NodeValue(property);
    }
}
