using GraphQLParser;
using GraphQLParser.AST;
using Vita.Graph.Core.Planning;

namespace Vita.Graph.Tests.Docs;

/// <summary>Reads an operation of plain fields and literals, without fragments, variables or validation: enough for what the pages print.</summary>
internal static class PlainDocument
{
    public static IReadOnlyList<SelectedField> Read(string text) =>
        Fields(((GraphQLOperationDefinition)Parser.Parse(text).Definitions.Single()).SelectionSet);

    private static List<SelectedField> Fields(GraphQLSelectionSet? selections) =>
        [.. (selections?.Selections ?? []).Cast<GraphQLField>().Select(Field)];

    private static SelectedField Field(GraphQLField field)
    {
        var (subfields, name) = (Fields(field.SelectionSet), field.Name.StringValue);
        var arguments = (field.Arguments?.Items ?? []).ToDictionary(argument => argument.Name.StringValue, argument => Value(argument.Value));
        return new(field.Alias?.Name.StringValue ?? name, name, arguments, _ => subfields);
    }

    private static Input Value(GraphQLValue value) => value switch
    {
        GraphQLObjectValue map => new ObjectInput([.. (map.Fields ?? []).Select(field => KeyValuePair.Create(field.Name.StringValue, Value(field.Value)))]),
        GraphQLListValue list => new ListInput([.. (list.Values ?? []).Select(Value)]),
        GraphQLStringValue text => Leaf(text.Value.ToString()),
        GraphQLEnumValue name => Leaf(name.Name.StringValue),
        GraphQLIntValue number => Leaf(int.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture)),
        GraphQLBooleanValue flag => Leaf(flag.BoolValue),
        _ => throw new NotSupportedException($"{value.Kind} is more than a plain document holds"),
    };

    private static LeafInput Leaf(object value) => new(value, new LiteralSource(value));
}
