using System.Text.Json.Nodes;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds;

/// <summary>Values of the seeds as JSON Schema.</summary>
internal static class SeedJsonTypes
{
    /// <summary>A schema declared once under <c>$defs</c>.</summary>
    public static JsonObject Use(string name) => new() { ["$ref"] = $"#/$defs/{name}" };

    public static JsonObject List(JsonNode items) =>
        new()
        {
            ["type"] = "array",
            ["minItems"] = 1,
            ["items"] = items,
        };

    /// <summary>The id of a node of a kind.</summary>
    public static JsonObject Reference(NodeKind kind) => Text($"^{kind.Singular}/[a-z0-9]+(-[a-z0-9]+)*$");

    /// <summary>A page or several.</summary>
    public static JsonObject Page()
    {
        var page = new JsonObject { ["type"] = "integer", ["minimum"] = 1 };
        return new() { ["anyOf"] = new JsonArray(page, List(page.DeepClone())) };
    }

    public static JsonObject Basis() => Enum(Provenance.BasisType.Values.Where(value => value.Name != Provenance.FromProject));

    public static JsonObject Of(Property property)
    {
        var value = property.Type switch
        {
            PropertyType.Enum => Enum(property.Enum!.Values),
            PropertyType.Int => Int(property),
            PropertyType.Float => new() { ["type"] = "number" },
            PropertyType.Boolean => new() { ["type"] = "boolean" },
            PropertyType.Date => Text("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"),
            PropertyType.Id or PropertyType.Text => property.Form is { } form
                ? Text($"^({form})$")
                : new() { ["type"] = "string", ["minLength"] = 1 },
        };
        var schema = property.IsList ? List(value) : value;
        schema["description"] = property.Description.Fr;
        return schema;
    }

    private static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Enum(IEnumerable<EnumValue> values) =>
        new() { ["enum"] = new JsonArray([.. values.Select(value => JsonValue.Create(value.Name))]) };

    private static JsonObject Int(Property property)
    {
        var number = new JsonObject { ["type"] = "integer" };
        if (property.Min is { } min)
        {
            number["minimum"] = min;
        }

        if (property.Max is { } max)
        {
            number["maximum"] = max;
        }

        return number;
    }
}
