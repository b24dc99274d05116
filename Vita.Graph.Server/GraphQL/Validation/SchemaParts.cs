using GraphQL.Types;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>What the schema says of itself: of each of its parts, those that a field of introspection leads to.</summary>
internal static class SchemaParts
{
    /// <summary>The objects that are answered; null where the field is a value or a list of values.</summary>
    /// <param name="part">The schema, a type, a field, an argument, a key, a directive or a word.</param>
    /// <param name="field">A field of <c>__Schema</c>, <c>__Type</c> and so on.</param>
    public static IEnumerable<object?>? Of(object part, string field) =>
        (part, field) switch
        {
            (ISchema schema, "types") => schema.AllTypes,
            (ISchema schema, "directives") => schema.Directives,
            (ISchema schema, "queryType") => [schema.Query],
            (ISchema schema, "mutationType") => [schema.Mutation],
            (ISchema schema, "subscriptionType") => [schema.Subscription],
            (IGraphType type, "fields" or "inputFields" or "enumValues" or "interfaces" or "possibleTypes" or "ofType") => OfType(
                type,
                field
            ),
            (IFieldType or QueryArgument, "type") => [((IProvideResolvedType)part).ResolvedType],
            (IFieldType owner, "args") => owner.Arguments ?? [],
            (Directive directive, "args") => directive.Arguments ?? [],
            _ => null,
        };

    private static IEnumerable<object?> OfType(IGraphType type, string field) =>
        (type, field) switch
        {
            (IInputObjectGraphType input, "inputFields") => input.Fields,
            (IComplexGraphType owner and not IInputObjectGraphType, "fields") => owner.Fields,
            (EnumerationGraphType words, "enumValues") => words.Values,
            (IImplementInterfaces owner, "interfaces") => owner.ResolvedInterfaces,
            (IAbstractGraphType owner, "possibleTypes") => owner.PossibleTypes,
            (IProvideResolvedType wrapper, "ofType") => [wrapper.ResolvedType],
            _ => [],
        };
}
