using System.Text.Json.Nodes;
using GraphQL;
using GraphQL.Types;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Tests.World.Operations;

/// <summary>Values of input types, valid by construction, drawn from the types that the product itself offers: no key of theirs is left
/// out.</summary>
internal sealed class RandomInput(Chance chance, bool maySeeAll)
{
    private static readonly GraphSchema Graph = VitaSchema.Current;

    /// <summary>A value of the type; null only where the type allows it.</summary>
    /// <param name="type">The GraphQL type.</param>
    /// <param name="kind">The kind that ids in it must be of; null for any.</param>
    /// <param name="depth">How many objects may lie inside one another.</param>
    public JsonNode? Value(IGraphType type, NodeKind? kind, int depth) =>
        type switch
        {
            NonNullGraphType required => Present(required.ResolvedType!, kind, depth),
            _ => chance.OneIn(16) ? null : Present(type, kind, depth),
        };

    private JsonNode Present(IGraphType type, NodeKind? kind, int depth) =>
        type switch
        {
            ListGraphType list when chance.OneIn(12) => Present(Unwrapped(list.ResolvedType!), kind, depth),
            ListGraphType list => new JsonArray([.. Chance.Some(chance.Below(4), () => Value(list.ResolvedType!, kind, depth))]),
            IInputObjectGraphType of when of.Name.EndsWith("Order", StringComparison.Ordinal) => Order(of, depth),
            IInputObjectGraphType of => Filter(of, KindOf(of) ?? kind, depth),
            _ => Scalar(type, kind),
        };

    private JsonObject Filter(IInputObjectGraphType type, NodeKind? kind, int depth)
    {
        var filter = new JsonObject();
        foreach (
            var field in Chance
                .Some(chance.PickEarly([1, 1, 2, 0, 3]), () => Key(type, depth))
                .OfType<FieldType>()
                .DistinctBy(field => field.Name)
        )
        {
            filter.Add(
                field.Name,
                MayBeNull(type, field) ? Value(field.ResolvedType!, kind, depth - 1) : Present(field.ResolvedType!, kind, depth - 1)
            );
        }

        return filter;
    }

    /// <summary>Null is refused where there may be several, at their quantifiers and beside them.</summary>
    private static bool MayBeNull(IInputObjectGraphType type, FieldType field) =>
        type.GetField(SurfaceNames.Some) is null
        && field.Name is not (SurfaceNames.Of or SurfaceNames.Any)
        && !(field.ResolvedType is IInputObjectGraphType several && several.GetField(SurfaceNames.Some) is not null && IsDeep(field));

    /// <summary>A key of its own three times in four, so that filters say something before they are deep.</summary>
    private FieldType? Key(IInputObjectGraphType type, int depth)
    {
        var fields = type.Fields.Where(field => MayUse(type, field)).ToList();
        var shallow = fields.Where(field => !IsDeep(field)).ToList();
        return depth <= 0 && shallow.Count == 0
            ? null
            : chance.Pick((depth <= 0 || !chance.OneIn(4)) && shallow.Count > 0 ? shallow : fields);
    }

    /// <summary>One key, now and then with a second that is null and so asks for nothing, now and then none at all.</summary>
    private JsonObject Order(IInputObjectGraphType type, int depth)
    {
        var fields = type
            .Fields.Where(field =>
                MayUse(type, field)
                && (
                    depth > 0
                    || !IsDeep(field)
                    || field.ResolvedType!.Name == "CountOrder"
                    || field.ResolvedType.Name.EndsWith("StatisticsOrder", StringComparison.Ordinal)
                )
            )
            .ToList();
        var order = new JsonObject();
        if (fields.Count > 0 && !chance.OneIn(20))
        {
            var key = chance.Pick(fields);
            order.Add(key.Name, Value(key.ResolvedType!, null, depth - 1));
        }

        if (fields.Count > 0 && chance.OneIn(10) && chance.Pick(fields) is var second && !order.ContainsKey(second.Name))
        {
            order.Add(second.Name, null);
        }

        return order;
    }

    private JsonNode Scalar(IGraphType type, NodeKind? kind) =>
        type switch
        {
            EnumerationGraphType words => (
                chance.OneIn(4) ? chance.Pick(words.Values.ToList()) : chance.PickEarly(words.Values.ToList())
            ).Name,
            BooleanGraphType => chance.OneIn(2),
            IntGraphType => chance.PickEarly(Pools.Ints),
            FloatGraphType => chance.Pick(Pools.Floats),
            IdGraphType => Id(kind),
            { Name: "Date" } => chance.Pick(Pools.Dates),
            _ => chance.PickEarly(Pools.Texts),
        };

    private string Id(NodeKind? kind) => $"{(kind ?? chance.Pick(Graph.Kinds)).Singular}/{chance.PickEarly(Pools.Slugs)}";

    private bool MayUse(IInputObjectGraphType type, FieldType field) =>
        maySeeAll || KindOf(type)?.FindProperty(field.Name)?.RestrictedTo is null;

    /// <summary>Whether the value may hold others of its own size: a filter with logic of its own, or several such, or an order.</summary>
    private static bool IsDeep(FieldType field) =>
        field.ResolvedType!.GetNamedType() is IInputObjectGraphType type
        && (
            type.Name.EndsWith("Order", StringComparison.Ordinal)
            || ((type.GetField(SurfaceNames.Some)?.ResolvedType ?? type) as IInputObjectGraphType)?.GetField(SurfaceNames.And) is not null
        );

    private static IGraphType Unwrapped(IGraphType type) => type is NonNullGraphType required ? required.ResolvedType! : type;

    /// <summary>The kind of the nodes that a filter or an order is about; null where it is about values.</summary>
    private static NodeKind? KindOf(IInputObjectGraphType type) =>
        type.GetField(SurfaceNames.Node)?.ResolvedType is { } node ? KindNamed(node.Name) : KindNamed(type.Name);

    private static NodeKind? KindNamed(string typeName) =>
        Graph.Kinds.FirstOrDefault(kind => typeName == TypeNames.Filter(kind) || typeName == TypeNames.Order(kind));
}
