using GraphQL.Types;
using GraphQLParser.AST;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>Finds what is wrong with a value written in the document. Variables in it are checked elsewhere, against their own
/// types.</summary>
internal sealed class LiteralCheck(Action<ASTNode, InputProblem> report)
{
    /// <param name="value">What is written.</param>
    /// <param name="type">What is expected.</param>
    /// <param name="place">Where: the argument, then keys, as <c>where.kinds.some</c>.</param>
    public void Check(GraphQLValue value, IGraphType type, string place)
    {
        switch (value, type)
        {
            case (GraphQLVariable, _):
                break;
            case (GraphQLNullValue, NonNullGraphType):
                report(value, InputProblem.WrongType(place, type, FoundValue.Null));
                break;
            case (_, NonNullGraphType required):
                Check(value, required.ResolvedType!, place);
                break;
            case (GraphQLNullValue, _):
                break;
            case (GraphQLListValue list, ListGraphType of):
                CheckItems(list, of, place);
                break;
            case (_, ListGraphType of):
                Check(value, of.ResolvedType!, place);
                break;
            case (GraphQLObjectValue written, IInputObjectGraphType of):
                CheckFields(written, of, place);
                break;
            case (_, EnumerationGraphType of) when !of.CanParseLiteral(value):
                report(value, InputProblem.UnknownValue(place, of, Found(value)));
                break;
            case (_, ScalarGraphType of) when of.CanParseLiteral(value):
                break;
            case (GraphQLIntValue, IntGraphType or FloatGraphType) or (GraphQLFloatValue, FloatGraphType):
                report(value, InputProblem.OutOfBounds(place, type, Found(value)));
                break;
            default:
                report(value, InputProblem.WrongType(place, type, Found(value)));
                break;
        }
    }

    private void CheckItems(GraphQLListValue list, ListGraphType type, string place)
    {
        for (var index = 0; index < (list.Values?.Count ?? 0); index++)
        {
            Check(list.Values![index], type.ResolvedType!, $"{place}[{index}]");
        }
    }

    private void CheckFields(GraphQLObjectValue written, IInputObjectGraphType type, string place)
    {
        foreach (var field in written.Fields ?? [])
        {
            if (type.GetField(field.Name) is { } known)
            {
                Check(field.Value, known.ResolvedType!, $"{place}.{known.Name}");
            }
            else
            {
                report(field, InputProblem.UnknownKey(place, type, field.Name.StringValue));
            }
        }

        foreach (var missing in type.Fields.Where(field => field.ResolvedType is NonNullGraphType && written.Field(field.Name) is null))
        {
            report(written, InputProblem.MissingKey($"{place}.{missing.Name}", missing.ResolvedType!));
        }
    }

    private static FoundValue Found(GraphQLValue value) =>
        value switch
        {
            GraphQLObjectValue => FoundValue.Object,
            GraphQLListValue list => FoundValue.List((list.Values ?? []).Select(TextOf)),
            _ => TextOf(value) is { } text ? FoundValue.Value(text) : FoundValue.Null,
        };

    private static string? TextOf(GraphQLValue value) =>
        value switch
        {
            GraphQLEnumValue word => word.Name.StringValue,
            GraphQLStringValue text => $"\"{text.Value}\"",
            IHasValueNode plain => plain.Value.ToString(),
            _ => null,
        };
}
