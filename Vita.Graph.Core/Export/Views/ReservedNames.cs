using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export;

/// <summary>Names of columns that every file has, or that other programs give a meaning of their own.</summary>
internal static class ReservedNames
{
    public static IReadOnlySet<string> OfNodes { get; } =
        new HashSet<string>
        {
            "id",
            "label",
            "name",
            "type",
            "provenance",
            "x",
            "y",
            "z",
            "size",
            "r",
            "g",
            "b",
            "color",
            "shape",
            "parent",
        };

    public static IReadOnlySet<string> OfEdges { get; } =
        new HashSet<string>
        {
            "id",
            "source",
            "target",
            "from",
            "to",
            "direction",
            "kind",
            "type",
            "interaction",
            "label",
            "name",
            "weight",
            "provenanceSource",
            "page",
            "basis",
        };

    /// <summary>The column of a property: its own name, or <c>theme_label</c> where that name is taken, or where other kinds have
    /// something else under it: one column cannot be both.</summary>
    public static string NameOf(GraphSchema schema, NodeKind kind, Property property) =>
        OfNodes.Contains(property.Name) || IsOfTwoTypes(schema.Kinds.SelectMany(other => other.Properties), property)
            ? $"{kind.Singular}_{property.Name}"
            : property.Name;

    /// <summary>As that of a node's property: <c>member_of_label</c>.</summary>
    public static string NameOf(GraphSchema schema, RelationType type, Property property) =>
        OfEdges.Contains(property.Name) || IsOfTwoTypes(schema.EdgeSets.SelectMany(set => set.Type.Properties), property)
            ? $"{type.Name.ToLowerInvariant()}_{property.Name}"
            : property.Name;

    private static bool IsOfTwoTypes(IEnumerable<Property> all, Property property) =>
        all.Any(other => other.Name == property.Name && PropertyFields.TypeOf(other) != PropertyFields.TypeOf(property));
}
