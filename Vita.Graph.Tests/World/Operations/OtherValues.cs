using System.Text.Json.Nodes;
using GraphQL;
using GraphQL.Types;
using Vita.Graph.Server.GraphQL.Selections;
using Vita.Graph.Tests.GraphQL;

namespace Vita.Graph.Tests.World.Operations;

/// <summary>Variables of the same shape with other values: what a dashboard sends when a reader moves a slider.</summary>
internal sealed class OtherValues(Chance chance)
{
    public JsonObject Of(ValidatedOperation operation, JsonObject variables)
    {
        var types = operation.Definition.Variables?.Items.ToDictionary(
            variable => variable.Variable.Name.StringValue,
            variable => variable.Type.GraphTypeFromType(Ask.Schema)!
        )
            ?? [];
        return new(variables.Select(variable => KeyValuePair.Create(variable.Key, Other(variable.Value, types[variable.Key]))));
    }

    /// <summary>Nulls, flags, directions and group keys are part of the shape, so is the number of objects in a list; all else
    /// varies.</summary>
    private JsonNode? Other(JsonNode? value, IGraphType type) =>
        (value, type) switch
        {
            (null, _) => null,
            (_, NonNullGraphType required) => Other(value, required.ResolvedType!),
            _ when type.GetNamedType() is EnumerationGraphType { Name: var name } && name.EndsWith("Key", StringComparison.Ordinal) =>
                value.DeepClone(),
            (JsonObject fields, IInputObjectGraphType of) => new JsonObject(
                fields.Select(field => KeyValuePair.Create(field.Key, Other(field.Value, of.GetField(field.Key)!.ResolvedType!)))
            ),
            (JsonArray items, ListGraphType list) when list.GetNamedType() is IInputObjectGraphType => new JsonArray([
                .. items.Select(item => Other(item, list.ResolvedType!)),
            ]),
            (JsonArray { Count: > 0 } items, ListGraphType list) => new JsonArray([
                .. Chance.Some(1 + chance.Below(3), () => Other(items[chance.Below(items.Count)], list.ResolvedType!)),
            ]),
            (_, ListGraphType list) when value is not JsonArray => Other(value, list.ResolvedType!),
            (JsonValue, EnumerationGraphType { Name: not "SortDirection" } words) => chance.PickEarly(words.Values.ToList()).Name,
            (JsonValue, IdGraphType) => $"{value.GetValue<string>().Split('/')[0]}/{chance.PickEarly(Pools.Slugs)}",
            (JsonValue, IntGraphType) => chance.Below(4),
            (JsonValue, FloatGraphType) => chance.Pick(Pools.Floats),
            (JsonValue, { Name: "Date" }) => chance.Pick(Pools.Dates),
            (JsonValue, StringGraphType) => chance.PickEarly(Pools.Texts),
            _ => value.DeepClone(),
        };
}
