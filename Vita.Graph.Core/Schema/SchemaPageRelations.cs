namespace Vita.Graph.Core.Schema;

/// <summary>A relation type: the pairs of kinds it joins, seen from both ends, and what its edges carry.</summary>
internal static class RelationSection
{
    public const string Opening =
        "\nOne row per pair of kinds that a relation joins: the field that follows it forwards, the field that follows it backwards.\n";

    public static string Of(RelationType type, IReadOnlyList<EdgeSet> sets, GraphSchema schema)
    {
        var pairs = MarkdownTable.Of(["from", "forwards", "to", "backwards"], sets.Select(edges => Row(edges, schema)));
        var properties = type.Properties.Count == 0 ? "" : "\n" + PropertyRows.Of(type.Properties).TrimEnd('\n') + "\n";
        return $"\n### {type.Name}\n\n{type.Description.En} *{type.Description.Fr}*\n\n{pairs}{properties}";
    }

    private static string[] Row(EdgeSet edges, GraphSchema schema)
    {
        var forwards = schema.Relations.Single(field => !field.IsDerived && field.Step == new Step(edges, Direction.Out));
        return [MarkdownTable.Link(edges.From.Name), Field(forwards), MarkdownTable.Link(edges.To.Name), Field(forwards.Inverse)];
    }

    private static string Field(RelationField field) => $"`{field.Name}`{(field.IsToOne ? " (one)" : "")}";
}

/// <summary>Every derived relation with the path that it stands for.</summary>
internal static class DerivedSection
{
    private const string Opening =
        "\nThey are paths over other relations, reach each target once and can be used wherever a direct relation can. Their edges have "
        + "no properties. `|` separates\n"
        + "alternatives, `*` means any number of steps, at least one.\n\n";

    public static string Of(GraphSchema schema) =>
        Opening
        + MarkdownTable.Of(
            ["relation", "to", "path", "backwards", "filtered by"],
            schema.Relations.Where(field => field.IsDerived && field.Index < field.Inverse.Index).Select(field => Row(field, schema))
        );

    private static string[] Row(RelationField field, GraphSchema schema) =>
        [
            $"`{field}`",
            MarkdownTable.Link(field.Target.Name),
            $"`{string.Join(" | ", field.Paths.Select(path => PathOf(path, schema)))}{(field.IsTransitive ? "*" : "")}`",
            $"`{field.Inverse}`",
            field.FiltersById ? "an id: the node itself or one of its targets" : "`some`, `none`, `all`, `single`, `any`",
        ];

    private static string PathOf(IReadOnlyList<Step> path, GraphSchema schema) =>
        string.Join('/', path.Select(step => schema.Relations.Single(field => !field.IsDerived && field.Step == step).Name));
}

/// <summary>A closed vocabulary and its values.</summary>
internal static class VocabularySection
{
    public static string Of(EnumType type) =>
        $"\n### {type.Name}\n\n{type.Description.En} *{type.Description.Fr}*\n\n"
        + MarkdownTable.Of(["value", "English", "French"], type.Values.Select(value => new[] { $"`{value.Name}`", value.En, value.Fr }));
}

/// <summary>The few things of Markdown that the page is made of.</summary>
internal static class MarkdownTable
{
    public static string Of(IReadOnlyList<string> header, IEnumerable<string[]> rows) =>
        Line(header) + Line([.. header.Select(_ => "---")]) + string.Concat(rows.Select(Line));

    /// <summary>A link to the heading of the same name on this page.</summary>
    public static string Link(string name) => $"[{name}](#{name.ToLowerInvariant()})";

    public static string Code(string? text, string otherwise) => text is null ? otherwise : $"`{text}`";

    /// <summary>A bar inside a cell would end it.</summary>
    private static string Line(IReadOnlyList<string> cells) =>
        $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n";
}
