namespace Vita.Graph.Core.Schema;

/// <summary>What people call the parts of the schema, in English and French: short names for headings, menus and columns. What is added
/// to the schema by others is labelled by the beginning of its description.</summary>
public static partial class SchemaLabels
{
    /// <summary>What the nodes that a relation leads to are headed by.</summary>
    public static Description Of(RelationField relation) =>
        OfRelations.GetValueOrDefault($"{relation.Owner.Name}.{relation.Name}") ?? Beginning(relation.Description);

    /// <summary>What a property is called.</summary>
    /// <param name="owner">The name of the kind or the type of relation.</param>
    /// <param name="property">The property.</param>
    public static Description Of(string owner, Property property) =>
        OfProperties.GetValueOrDefault($"{owner}.{property.Name}")
        ?? OfProperties.GetValueOrDefault(property.Name)
        ?? Beginning(property.Description);

    /// <summary>What a group key is called.</summary>
    public static Description Of(GroupKey key) =>
        OfGroupKeys.GetValueOrDefault(key.Name)
        ?? (key is { Property: { } property, Path: [] } ? Of(key.Owner.Name, property) : Beginning(key.Description));

    /// <summary>A vocabulary or a type of relation: how its description begins, without the full stop.</summary>
    public static Description Beginning(Description description) =>
        new(description.Short.En.TrimEnd('.'), description.Short.Fr.TrimEnd('.'));

    /// <summary>The schema, which has a label for each relation and group key, a shape for each kind, and no label for what it has
    /// not.</summary>
    /// <exception cref="InvalidOperationException">It has not.</exception>
    internal static GraphSchema Checked(GraphSchema schema)
    {
        var relations = schema.Kinds.SelectMany(kind => kind.Relations).Select(relation => $"{relation.Owner.Name}.{relation.Name}");
        var keys = schema.Kinds.SelectMany(kind => kind.GroupKeys).ToList();
        Require("relations without a label", relations.Except(OfRelations.Keys));
        Require("labels of no relation", OfRelations.Keys.Except(relations));
        Require("group keys without a label", keys.Where(key => key.Path is not []).Select(key => key.Name).Except(OfGroupKeys.Keys));
        Require("labels of no group key", OfGroupKeys.Keys.Except(keys.Select(key => key.Name)));
        Require(
            "kinds with the shape of another",
            schema.Kinds.GroupBy(kind => kind.Mark.Shape).SelectMany(group => group.Skip(1)).Select(kind => kind.Name)
        );
        return schema;
    }

    private static void Require(string what, IEnumerable<string> wrong)
    {
        if (wrong.ToList() is { Count: > 0 } names)
        {
            throw new InvalidOperationException($"the schema has {what}: {string.Join(", ", names)}");
        }
    }
}
