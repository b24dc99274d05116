using GraphQL.Types;
using GraphQLParser.AST;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>JSON of any shape: the variables and the data of a named question, whose types are those of its own operation.</summary>
internal sealed class JsonGraphType : ScalarGraphType
{
    private static readonly Dictionary<string, object?> NoVariables = [];

    public JsonGraphType()
    {
        Name = "JSON";
        Description = "A JSON value of any shape. In a document, write it like any GraphQL value: { kinds: [AI], first: 5 }.";
    }

    public override bool CanParseLiteral(GraphQLValue value) => true;

    public override bool CanParseValue(object? value) => true;

    public override object? ParseLiteral(GraphQLValue value) => ValueOf(value, NoVariables);

    public override object? ParseValue(object? value) => value;

    public override object? Serialize(object? value) => value;

    /// <summary>The value as <see cref="JsonValues"/> has it. A key whose variable has no value is as if it were not written; of two keys
    /// of one name the later counts.</summary>
    /// <param name="value">What is written; enum values become texts.</param>
    /// <param name="variables">Those of the operation, coerced.</param>
    public static object? ValueOf(GraphQLValue value, IReadOnlyDictionary<string, object?> variables) =>
        value switch
        {
            GraphQLVariable variable => variables.GetValueOrDefault(variable.Name.StringValue),
            GraphQLObjectValue written => ObjectOf(written, variables),
            GraphQLListValue list => (list.Values ?? []).Select(item => ValueOf(item, variables)).ToArray(),
            GraphQLEnumValue word => word.Name.StringValue,
            GraphQLStringValue text => text.Value.ToString(),
            GraphQLBooleanValue flag => flag.BoolValue,
            GraphQLIntValue or GraphQLFloatValue => Number(((IHasValueNode)value).Value.ToString()),
            _ => null,
        };

    private static Dictionary<string, object?> ObjectOf(GraphQLObjectValue written, IReadOnlyDictionary<string, object?> variables)
    {
        var members = new Dictionary<string, object?>();
        foreach (var field in written.Fields ?? [])
        {
            if (field.Value is not GraphQLVariable { Name.StringValue: var name } || variables.ContainsKey(name))
            {
                members[field.Name.StringValue] = ValueOf(field.Value, variables);
            }
        }

        return members;
    }

    /// <summary>Numbers are written in a document as in JSON.</summary>
    private static object? Number(string text)
    {
        using var document = System.Text.Json.JsonDocument.Parse(text);
        return JsonValues.Of(document.RootElement);
    }
}
