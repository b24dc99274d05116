using GraphQL.Types;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>Short words for what every type of the schema is put together from.</summary>
internal static class Fields
{
    public static IGraphType NonNull(IGraphType type) => new NonNullGraphType(type);

    /// <summary><c>[T!]</c></summary>
    public static IGraphType ListOf(IGraphType type) => new ListGraphType(NonNull(type));

    public static void Has(
        this IComplexGraphType owner,
        string name,
        IGraphType type,
        string description,
        params IEnumerable<QueryArgument> arguments
    ) =>
        owner.AddField(
            new FieldType
            {
                Name = name,
                ResolvedType = type,
                Description = description,
                Arguments = [.. arguments],
            }
        );

    /// <summary>What the property means and, where it is restricted, who may see it.</summary>
    public static string Describe(Property property) =>
        property.RestrictedTo is { } scope ? $"{property.Description.En} Needs the scope {scope}." : property.Description.En;

    /// <summary>How a description names the relation: by its target where types are shared, by itself where they are not.</summary>
    public static string Describe(RelationField relation) =>
        relation.Type is { Properties.Count: > 0 }
            ? $"{relation.Type} to {relation.Target.Plural}"
            : $"a relation to {relation.Target.Plural}";
}
