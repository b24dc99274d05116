using System.Text;

namespace Vita.Graph.Core.Schema;

/// <summary>Writes <c>docs/schema.md</c>: the whole declaration as a page for people, in Markdown.</summary>
public static class SchemaPage
{
    /// <summary>The page, with <c>\n</c> at the end of each line.</summary>
    public static string Of(GraphSchema schema)
    {
        var page = new StringBuilder(Opening);
        page.Append(Contents(schema));
        page.Append("\n## Kinds\n").AppendJoin("", schema.Kinds.Select(KindSection.Of));
        page.Append("\n## Relations\n").Append(RelationSection.Opening);
        page.AppendJoin("", schema.EdgeSets.GroupBy(edges => edges.Type).Select(sets => RelationSection.Of(sets.Key, [.. sets], schema)));
        page.Append("\n## Derived relations\n").Append(DerivedSection.Of(schema));
        page.Append("\n## Vocabularies\n").AppendJoin("", schema.Enums.Select(VocabularySection.Of));
        return page.ToString();
    }

    private const string Opening = """
        # The schema of the graph

        Every kind, property, relation and vocabulary, in English and French. The page is printed from `Vita.Graph.Core/Schema`, the only place where these
        names are declared; a test keeps the two equal. To change it, change the declaration and run `make accept`.

        Every node has a `label`, what it is called in French: one of its properties under a name that all kinds share.
        Seeds without that property are refused, save where a word stands for it.

        Names are those of GraphQL and of the seed files. Every node and every edge also carries its provenance: `source`, `page` and
        [`basis`](#basis). A line of a node's provenance also names in `fields` what it states; that of an edge, what the edge has.

        | mark | meaning |
        |---|---|
        | searchable | full-text search is meant to read it |
        | groupable | it makes sensible groups |
        | restricted | callers without the scope get `null` and an error, and may neither filter nor order by it; it may not stand in the seeds |
        | computed | worked out when the seeds are loaded, never written |
        | range, form | what `vita check` accepts |
        | cell | the sheets of the recueil print it in this cell: where a sheet leaves it out, it is blank, not unknown ([completeness.md](completeness.md)) |


        """;

    private static string Contents(GraphSchema schema) =>
        $"""
            - **Kinds**: {Links(schema.Kinds.Select(kind => kind.Name))}.
            - **Relations**: {Links(schema.EdgeSets.Select(edges => edges.Type.Name).Distinct())}, [derived](#derived-relations).
            - **Vocabularies**: {Links(schema.Enums.Select(type => type.Name))}.

            """;

    private static string Links(IEnumerable<string> names) => string.Join(", ", names.Select(MarkdownTable.Link));
}

/// <summary>A kind: its properties, then what it is related to.</summary>
internal static class KindSection
{
    public static string Of(NodeKind kind)
    {
        var text = new StringBuilder($"\n### {kind.Name}\n\n{kind.Description.En} *{kind.Description.Fr}*\n\n");
        text.Append(
            $"Root field and seed key `{kind.Plural}`, ids `{kind.Singular}/…`, RDF {MarkdownTable.Code(kind.RdfTerm, "none")}. Its "
                + $"`label` is `{kind.Naming.Name}`{(kind.Unnamed is { } word ? $", or *{word}*" : "")}.\n\n"
        );
        text.Append(PropertyRows.Of(kind.Properties));
        text.Append(MarkdownTable.Of(["relation", "to", "English", "French", "edges"], kind.Relations.Select(Row)));
        if (kind.GroupKeys.Count > 0)
        {
            text.Append('\n').Append(MarkdownTable.Of(["grouped by", "field", "English", "French", "path"], kind.GroupKeys.Select(Row)));
        }

        return text.ToString();
    }

    private static string[] Row(GroupKey key) =>
        [
            $"`{key.Value}`",
            $"`{key.Name}`",
            key.Description.En,
            key.Description.Fr,
            $"`{string.Join('/', [.. key.Path.Select(relation => relation.Name), .. key.RollUp is { } units ? [units.Upwards.Name] : Array.Empty<string>(), .. key.Property is { } property ? [property.Name] : Array.Empty<string>()])}`",
        ];

    private static string[] Row(RelationField relation) =>
        [
            $"`{relation.Name}`",
            (relation.IsToOne ? "one " : "") + MarkdownTable.Link(relation.Target.Name),
            relation.Description.En,
            relation.Description.Fr,
            (
                relation.Type is { } type
                    ? MarkdownTable.Link(type.Name) + (relation.Step.Direction == Direction.In ? ", backwards" : "")
                    : "[derived](#derived-relations)"
            ) + (relation.Cell is { } cell ? $", cell {cell}" : ""),
        ];
}

/// <summary>The table of a kind's or relation's own properties.</summary>
internal static class PropertyRows
{
    public static string Of(IReadOnlyList<Property> properties) =>
        MarkdownTable.Of(["property", "type", "English", "French", "RDF", "marks"], properties.Select(Row)) + "\n";

    private static string[] Row(Property property) =>
        [
            $"`{property.Name}`",
            TypeOf(property),
            property.Description.En,
            property.Description.Fr,
            MarkdownTable.Code(property.RdfTerm, ""),
            string.Join(", ", MarksOf(property)),
        ];

    private static string TypeOf(Property property)
    {
        var one = property.Type switch
        {
            PropertyType.Id => "ID",
            PropertyType.Text => "String",
            PropertyType.Enum => MarkdownTable.Link(property.Enum!.Name),
            PropertyType.Int or PropertyType.Float or PropertyType.Boolean or PropertyType.Date => property.Type.ToString(),
        };
        return property.IsList ? $"list of {one}" : one;
    }

    private static IEnumerable<string> MarksOf(Property property) =>
        new[]
        {
            property.IsSearchable ? "searchable" : null,
            property.IsGroupable ? "groupable" : null,
            property.RestrictedTo is { } scope ? $"restricted to `{scope}`" : null,
            property.Computed is { } computed ? $"computed from `{computed.Property}` ({string.Join(", ", computed.Values)})" : null,
            RangeOf(property),
            property.Form is { } form ? $"form `{form}`" : null,
            property.Cell is { } cell ? $"cell {cell}" : null,
        }.OfType<string>();

    private static string? RangeOf(Property property) =>
        (property.Min, property.Max) switch
        {
            (null, null) => null,
            ({ } min, null) => $"range {min} or more",
            (null, { } max) => $"range up to {max}",
            var (min, max) => $"range {min} to {max}",
        };
}
