using GraphQL.Types;
using GraphQLParser.AST;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>Numbers as JSON and the stores have them: finite, and without a zero of its own below zero.</summary>
internal sealed class FiniteFloat : FloatGraphType
{
    public FiniteFloat() => Name = "Float";

    public override bool CanParseLiteral(GraphQLValue value) =>
        base.CanParseLiteral(value) && (value is GraphQLNullValue || IsFinite(base.ParseLiteral(value)));

    public override bool CanParseValue(object? value) => base.CanParseValue(value) && (value is null || IsFinite(base.ParseValue(value)));

    public override object? ParseLiteral(GraphQLValue value) => OneZero(base.ParseLiteral(value));

    public override object? ParseValue(object? value) => OneZero(base.ParseValue(value));

    private static bool IsFinite(object? value) => value is double number && double.IsFinite(number);

    /// <summary>-0 → 0.</summary>
    private static object? OneZero(object? value) => value is double number ? number + 0.0 : value;
}
