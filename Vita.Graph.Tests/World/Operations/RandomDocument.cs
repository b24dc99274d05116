using System.Text.Json.Nodes;
using GraphQL;
using GraphQL.Types;
using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Tests.World.Operations;

/// <summary>Selections drawn from the types that the product offers: every field and argument that a caller can write.</summary>
internal sealed class RandomDocument(Chance chance, ISchema schema, bool maySeeAll)
{
    private readonly RandomInput _inputs = new(chance, maySeeAll);
    private readonly HashSet<string> _keys = [];
    private HashSet<string>? _groupKeys;

    /// <summary>What an operation selects of the root.</summary>
    /// <param name="depth">How many selections may lie inside one another.</param>
    public IReadOnlyList<RandomSelection> Root(int depth) => Selections(schema.Query, depth);

    /// <param name="type">What is selected of.</param>
    /// <param name="depth">How many selections may lie inside one another.</param>
    /// <param name="isMixed">Whether other types share the object, so that equal names may mean different things.</param>
    private List<RandomSelection> Selections(IComplexGraphType type, int depth, bool isMixed = false)
    {
        var selections = Chance.Some(1 + chance.Below(depth > 2 ? 2 : 3), () => Selection(type, depth, isMixed));
        if (selections.OfType<RandomField>().FirstOrDefault(field => field.Below is not null) is { } field && chance.OneIn(8))
        {
            selections.Add(field with { Below = Below(field.Name, field.Arguments, ObjectOf(type, field), depth) });
        }

        // Now and then nothing is left of an object.
        return chance.OneIn(40) ? [.. selections.Select(selection => selection with { IsIncluded = false })] : selections;
    }

    private RandomSelection Selection(IComplexGraphType type, int depth, bool isMixed)
    {
        if (type is IInterfaceGraphType { PossibleTypes: var possible } && !chance.OneIn(3))
        {
            var kind = chance.Pick(possible.ToList());
            return new RandomFragment(kind.Name, chance.OneIn(2), Selections(kind, depth, isMixed: true), Included());
        }

        return chance.OneIn(12)
            ? new RandomFragment(type.Name, chance.OneIn(2), Selections(type, depth, isMixed), Included())
            : Field(type, depth, isMixed);
    }

    /// <summary>What algorithms and named questions answer: the naive evaluator knows none of them, they have other opinions of their
    /// own.</summary>
    private bool IsAnalysis(IComplexGraphType type, FieldType field) =>
        type == schema.Query && (field.Name == SurfaceNames.Question || Analyses.Of(VitaSchema.Current).Find(field.Name) is not null);

    private RandomField Field(IComplexGraphType type, int depth, bool isMixed)
    {
        if (chance.OneIn(15))
        {
            return new(chance.OneIn(2) ? NewKey() : null, SurfaceNames.TypeName, [], null, Included());
        }

        var fields = type
            .Fields.Where(field =>
                !IsAnalysis(type, field)
                && IsKeyOfGroup(type, field)
                && !IsRefused(type, field)
                && (depth > 0 || field.ResolvedType!.GetNamedType() is not IComplexGraphType)
            )
            .ToList();
        var rows = fields.Where(field => Parts.Named<ConnectionPart>(field.Name) is ConnectionPart.Nodes or ConnectionPart.Edges).ToList();
        var definition = chance.Pick(
            rows.Count > 0 && chance.OneIn(2) ? rows
            : fields.Count > 0 ? fields
            : type.Fields.Where(field => !IsAnalysis(type, field)).ToList()
        );
        var below = definition.ResolvedType!.GetNamedType() as IComplexGraphType;
        var arguments = Arguments(definition);
        return new(
            below is null
                ? isMixed || chance.OneIn(6)
                    ? NewKey()
                    : null
                : _keys.Add(definition.Name)
                    ? null
                    : NewKey(),
            definition.Name,
            arguments,
            below is null ? null : Below(definition.Name, arguments, below, depth),
            Included()
        );
    }

    /// <summary>Of groups only the keys that they are made by are selected; of facets any.</summary>
    private List<RandomSelection> Below(string field, IReadOnlyList<RandomArgument> arguments, IComplexGraphType type, int depth)
    {
        var outer = _groupKeys;
        _groupKeys = Parts.Named<ConnectionPart>(field) switch
        {
            ConnectionPart.GroupBy =>
            [
                .. arguments.Single(argument => argument.Name is SurfaceNames.By).Value!.AsArray().Select(key => key!.GetValue<string>()),
            ],
            ConnectionPart.Facets => null,
            _ => outer,
        };
        var selections = Selections(type, depth - 1);
        _groupKeys = outer;
        return selections;
    }

    /// <summary>What is restricted may be selected, as null, but nothing may be worked out of it.</summary>
    private bool IsRefused(IComplexGraphType type, FieldType field) =>
        !maySeeAll
        && VitaSchema.Current.Kinds.FirstOrDefault(kind => TypeNames.Aggregate(kind) == type.Name)?.FindProperty(field.Name)?.RestrictedTo
            is not null;

    private bool IsKeyOfGroup(IComplexGraphType type, FieldType field) =>
        _groupKeys is null
        || VitaSchema.Current.Kinds.FirstOrDefault(kind => TypeNames.Group(kind) == type.Name)?.FindGroupKey(field.Name) is not { } key
        || _groupKeys.Contains(key.Value);

    private List<RandomArgument> Arguments(FieldType definition)
    {
        var kind = KindOf(definition);
        var given = new List<RandomArgument>();
        if (definition.Arguments?.Find(SurfaceNames.By) is { } by)
        {
            given.Add(new(by.Name, by.ResolvedType!, GroupKeys((EnumerationGraphType)by.ResolvedType!.GetNamedType())));
        }

        foreach (
            var argument in definition.Arguments?.Where(argument =>
                argument.Name is not (SurfaceNames.After or SurfaceNames.Before or SurfaceNames.By)
            ) ?? []
        )
        {
            var isPageEnd = argument.Name is SurfaceNames.First or SurfaceNames.Last;
            var isTaken = isPageEnd && given.Any(other => other.Name is SurfaceNames.First or SurfaceNames.Last);
            if (
                argument.ResolvedType is NonNullGraphType
                || (!isTaken && chance.OneIn(argument.Name is SurfaceNames.Where or SurfaceNames.Order ? 2 : 4))
            )
            {
                given.Add(
                    new(
                        argument.Name,
                        argument.ResolvedType!,
                        isPageEnd || argument.Name is SurfaceNames.Offset ? Count() : _inputs.Value(argument.ResolvedType!, kind, 3)
                    )
                );
            }
        }

        return given;
    }

    private JsonArray GroupKeys(EnumerationGraphType keys) =>
        [
            .. Chance
                .Some(1 + chance.Below(2), () => chance.Pick(keys.Values.ToList()).Name)
                .Distinct()
                .Select(name => JsonValue.Create(name)),
        ];

    private JsonNode? Count() => chance.OneIn(10) ? null : chance.Pick([0, 1, 1, 2, 2, 3, 5, 1000]);

    /// <summary>The kind of ids in the arguments of a field: what the field leads to; of <c>node</c> and <c>nodes</c>, any.</summary>
    private static NodeKind? KindOf(FieldType definition) =>
        definition.ResolvedType!.GetNamedType() is IObjectGraphType type ? VitaSchema.Current.FindKind(type.Name) : null;

    private static IComplexGraphType ObjectOf(IComplexGraphType type, RandomField field) =>
        (IComplexGraphType)type.GetField(field.Name)!.ResolvedType!.GetNamedType();

    private string NewKey()
    {
        var key = $"k{_keys.Count}";
        _keys.Add(key);
        return key;
    }

    private bool? Included() => chance.OneIn(15) ? !chance.OneIn(3) : null;
}
