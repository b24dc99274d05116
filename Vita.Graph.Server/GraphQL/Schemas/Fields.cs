using GraphQL.Types;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

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
    ) => owner.AddField(Named(name, type, description, arguments));

    /// <summary>The field of a part of the surface: see <see cref="Parts"/>.</summary>
    public static FieldType Of<T>(T part, IGraphType type, string description, params IEnumerable<QueryArgument> arguments)
        where T : struct, Enum => Named(Parts.NameOf(part), type, description, arguments);

    /// <summary>Adds the field of each part, in their order; none for those that <paramref name="fieldOf"/> has null for.</summary>
    public static void HasParts<T>(this IComplexGraphType owner, Func<T, FieldType?> fieldOf)
        where T : struct, Enum
    {
        foreach (var field in Enum.GetValues<T>().Select(fieldOf).OfType<FieldType>())
        {
            owner.AddField(field);
        }
    }

    private static FieldType Named(string name, IGraphType type, string description, IEnumerable<QueryArgument> arguments) =>
        new()
        {
            Name = name,
            ResolvedType = type,
            Description = description,
            Arguments = [.. arguments],
        };

    /// <summary>What the property means and, where it is restricted, who may see it.</summary>
    public static string Describe(Property property) =>
        property.RestrictedTo is { } scope ? $"{property.Description.En} Needs the scope {scope}." : property.Description.En;

    /// <summary>How a description names the relation: by its target where types are shared, by itself where they are not.</summary>
    public static string Describe(RelationField relation) =>
        relation.Type is { Properties.Count: > 0 }
            ? $"{relation.Type} to {relation.Target.Plural}"
            : $"a relation to {relation.Target.Plural}";
}
