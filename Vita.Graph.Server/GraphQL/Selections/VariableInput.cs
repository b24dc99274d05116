using GraphQL;
using GraphQL.Types;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.GraphQL.Schemas;

namespace Vita.Graph.Server.GraphQL.Selections;

/// <summary>Takes the coerced value of a variable apart, so that each value inside it knows where a later request has its own.</summary>
internal static class VariableInput
{
    /// <summary>The value as a tree. A list of single values is one leaf, whose value is <c>object?[]</c>: lists of any length share a
    /// plan.</summary>
    public static Input Of(object? value, IGraphType type, VariableSource source) =>
        (value, type) switch
        {
            (null, _) => NullInput.Instance,
            (_, JsonGraphType) => new LeafInput(value, source),
            (_, NonNullGraphType required) => Of(value, required.ResolvedType!, source),
            (IReadOnlyList<object?> items, ListGraphType list) when list.GetNamedType() is IInputObjectGraphType => new ListInput([
                .. items.Select((item, index) => Of(item, list.ResolvedType!, Below(source, index))),
            ]),
            (IReadOnlyDictionary<string, object?> fields, IInputObjectGraphType of) => new ObjectInput([
                .. fields.Select(field =>
                    KeyValuePair.Create(field.Key, Of(field.Value, of.GetField(field.Key)!.ResolvedType!, Below(source, field.Key)))
                ),
            ]),
            _ => new LeafInput(value, source),
        };

    private static VariableSource Below(VariableSource source, object step) => source with { Path = [.. source.Path, step] };
}
