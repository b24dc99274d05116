using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>Ids as text, also where a caller writes a number: the one form that plans and engines know.</summary>
internal sealed class IdText : IdGraphType
{
    public IdText() => Name = "ID";

    public override object? ParseLiteral(GraphQLValue value) => Text(base.ParseLiteral(value));

    public override object? ParseValue(object? value) => Text(base.ParseValue(value));

    private static string? Text(object? value) => value is null ? null : Convert.ToString(value, CultureInfo.InvariantCulture);
}
