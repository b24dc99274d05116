using GraphQL.Types;
using GraphQLParser.AST;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.GraphQL.Schemas;

namespace Vita.Graph.Server.GraphQL.Selections;

/// <summary>Reads the value of an argument, validated against its type, from literals and variables.</summary>
/// <param name="variables">The coerced variables that have a value, given or by default.</param>
internal sealed class InputReader(IReadOnlyDictionary<string, object?> variables)
{
    /// <summary>The value; null where it is a variable without one, which is as if it were not written.</summary>
    public Input? Read(GraphQLValue value, IGraphType type) =>
        (value, type) switch
        {
            (GraphQLVariable variable, _) => ReadVariable(variable.Name.StringValue, type),
            (GraphQLNullValue, _) => NullInput.Instance,
            (_, JsonGraphType) => Leaf(JsonGraphType.ValueOf(value, variables)),
            (_, NonNullGraphType required) => Read(value, required.ResolvedType!),
            (GraphQLListValue list, ListGraphType of) => new ListInput([.. (list.Values ?? []).Select(item => ReadItem(item, of))]),
            (_, ListGraphType of) => new ListInput([ReadItem(value, of)]),
            (GraphQLObjectValue written, IInputObjectGraphType of) => ReadObject(written, of),
            (_, ScalarGraphType scalar) => Leaf(scalar.ParseLiteral(value)),
            _ => throw new InvalidOperationException($"'{type.Name}' is no input type"),
        };

    private Input ReadItem(GraphQLValue item, ListGraphType list) => Read(item, list.ResolvedType!) ?? NullInput.Instance;

    private ObjectInput ReadObject(GraphQLObjectValue written, IInputObjectGraphType type)
    {
        var fields = new List<KeyValuePair<string, Input>>();
        foreach (var field in written.Fields ?? [])
        {
            var name = field.Name.StringValue;
            if (Read(field.Value, type.GetField(field.Name)!.ResolvedType!) is { } value)
            {
                fields.Add(new(name, value));
            }
        }

        return new(fields);
    }

    /// <exception cref="QueryException">A variable with a default may stand where null may not, and a request may still set it to
    /// null.</exception>
    private Input? ReadVariable(string name, IGraphType type)
    {
        if (!variables.TryGetValue(name, out var value))
        {
            return null;
        }

        return value is null && type is NonNullGraphType
            ? throw new QueryException(
                new QueryError(
                    QueryCodes.WrongType,
                    $"'${name}' is null where a value of type '{type}' is expected. Leave the variable out or give it a value.",
                    []
                )
            )
            : VariableInput.Of(value, type, new(name, []));
    }

    private static Input Leaf(object? value) => value is null ? NullInput.Instance : new LeafInput(value, new LiteralSource(value));
}
