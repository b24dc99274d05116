namespace Vita.Graph.Core.Schema;

/// <summary>A relation type: the pairs of kinds it joins, seen from both ends, and what its edges carry.</summary>
internal static class RelationSection
{
    public const string Opening =
        "\nOne row per pair of kinds that a relation joins: the field that follows it forwards, the field that follows it backwards.\n";

    public static string Of(RelationType type, IReadOnlyList<EdgeSet> sets, GraphSchema schema)
    {
        var pairs = Markdown.Table(["from", "forwards", "to", "backwards"], sets.Select(edges => Row(edges, schema)));
        var properties = type.Properties.Count == 0 ? "" : "\nProperties:\n\n" + PropertyItems.Of(type.Properties);
        return $"\n### {type.Name}\n\n{Markdown.Paragraph(type.Description)}\n{pairs}{properties}";
    }

    private static string[] Row(EdgeSet edges, GraphSchema schema)
    {
        var forwards = schema.Relations.Single(field => !field.IsDerived && field.Step == new Step(edges, Direction.Out));
        return [Markdown.Link(edges.From.Name), Field(forwards), Markdown.Link(edges.To.Name), Field(forwards.Inverse)];
    }

    private static string Field(RelationField field) => $"`{field.Name}`{(field.IsToOne ? " (one)" : "")}";
}

/// <summary>Every derived relation with the path that it stands for.</summary>
internal static class DerivedSection
{
    private const string Opening = """

        A derived relation is a path over other relations. It reaches each target once and can be used wherever a direct relation can. Its
        edges have no properties. In a path, `|` separates alternatives, and `*` means one step or more.

        Filters on a derived relation take `some`, `none`, `all`, `single` and `any`. Those marked *by id* take an id: they find the node
        itself and all that leads to it.


        """;

    public static string Of(GraphSchema schema) =>
        Opening
        + string.Concat(
            schema.Relations.Where(field => field.IsDerived && field.Index < field.Inverse.Index).Select(field => Item(field, schema))
        );

    private static string Item(RelationField field, GraphSchema schema) =>
        Markdown.Item(
            $"**`{field}`**: {Markdown.Link(field.Target.Name)}, path "
                + $"`{string.Join(" | ", field.Paths.Select(path => PathOf(path, schema)))}{(field.IsTransitive ? "*" : "")}`, "
                + $"backwards `{field.Inverse}`{(field.FiltersById ? ", *by id*" : "")}"
        );

    private static string PathOf(IReadOnlyList<Step> path, GraphSchema schema) =>
        string.Join('/', path.Select(step => schema.Relations.Single(field => !field.IsDerived && field.Step == step).Name));
}

/// <summary>A closed vocabulary and its values.</summary>
internal static class VocabularySection
{
    public static string Of(EnumType type) =>
        $"\n### {type.Name}\n\n{Markdown.Paragraph(type.Description)}\n"
        + string.Concat(type.Values.Select(value => Markdown.Item($"**`{value.Name}`**: {value.En} · *{value.Fr}*")));
}
