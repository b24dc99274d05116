using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphQLParser.AST;

namespace Vita.Graph.Tests.World.Naive;

/// <summary>Values of arguments in plain form: null, <c>string</c>, <c>double</c>, <c>bool</c>, <c>List</c>, <c>Dictionary</c>.</summary>
internal sealed class NaiveInput
{
    /// <summary>A variable that has no value: as if it were not written.</summary>
    private static readonly object NotGiven = new();

    private readonly Dictionary<string, object?> _variables = [];

    public NaiveInput(GraphQLOperationDefinition operation, JsonObject given)
    {
        foreach (var definition in operation.Variables?.Items ?? [])
        {
            var name = definition.Variable.Name.StringValue;
            if (given.TryGetPropertyValue(name, out var value))
            {
                _variables.Add(name, OfJson(value));
            }
            else if (definition.DefaultValue is { } byDefault)
            {
                _variables.Add(name, OfLiteral(byDefault));
            }
        }
    }

    /// <summary>The argument; null where it is null, not written or a variable without value: for arguments these are the same.</summary>
    public object? Argument(GraphQLField field, string name) =>
        field.Arguments?.Items.SingleOrDefault(argument => argument.Name.StringValue == name) is { } found
        && OfLiteral(found.Value) is var value
        && value != NotGiven
            ? value
            : null;

    /// <summary>Whether the directives leave the selection in.</summary>
    public bool Includes(IHasDirectivesNode node) =>
        (node.Directives?.Items ?? []).All(directive =>
            directive.Name.StringValue switch
            {
                "include" => OfLiteral(directive.Arguments!.Items[0].Value) is true,
                "skip" => OfLiteral(directive.Arguments!.Items[0].Value) is false,
                _ => true,
            }
        );

    /// <summary>One value where a list is expected counts as a list of one.</summary>
    public static List<object?> AsList(object? value) =>
        value switch
        {
            null => [],
            List<object?> list => list,
            _ => [value],
        };

    private object? OfLiteral(GraphQLValue value) =>
        value switch
        {
            GraphQLVariable variable => _variables.GetValueOrDefault(variable.Name.StringValue, NotGiven),
            GraphQLNullValue => null,
            GraphQLBooleanValue flag => flag.Value.ToString() == "true",
            GraphQLStringValue text => text.Value.ToString(),
            GraphQLEnumValue word => word.Name.StringValue,
            GraphQLIntValue number => double.Parse(number.Value.ToString(), CultureInfo.InvariantCulture),
            GraphQLFloatValue number => double.Parse(number.Value.ToString(), CultureInfo.InvariantCulture),
            GraphQLListValue list => (list.Values ?? []).Select(OfLiteral).Select(item => item == NotGiven ? null : item).ToList(),
            GraphQLObjectValue fields => (fields.Fields ?? [])
                .Select(field => (field.Name.StringValue, Value: OfLiteral(field.Value)))
                .Where(field => field.Value != NotGiven)
                .ToDictionary(field => field.StringValue, field => field.Value),
            _ => throw new NotSupportedException(value.Kind.ToString()),
        };

    private static object? OfJson(JsonNode? node) =>
        node switch
        {
            null => null,
            JsonObject fields => fields.ToDictionary(field => field.Key, field => OfJson(field.Value)),
            JsonArray items => items.Select(OfJson).ToList(),
            _ => node.GetValueKind() switch
            {
                JsonValueKind.String => node.GetValue<string>(),
                JsonValueKind.Number => double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture),
                var kind => kind is JsonValueKind.True,
            },
        };
}
