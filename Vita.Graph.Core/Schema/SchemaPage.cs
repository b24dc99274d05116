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

        Every kind, property, relation and vocabulary, in English and *in French*. The page is printed from `Vita.Graph.Core/Schema`,
        the only place where these names are declared; a test keeps the two equal. To change it, change the declaration and run
        `make accept`.

        Every node has a `label`: its name in French. The label is the value of one property, the same for all nodes of a kind.
        Seeds without that property are refused, unless the kind has a word to use instead.

        Names are those of GraphQL and of the seed files. Every node and every edge also carries its provenance: `source`, `page` and
        [`basis`](#basis). Each line of provenance also lists, in `fields`, what it states about the node or the edge.

        A property or a relation can have marks:

        - **searchable**: full-text search reads it.
        - **groupable**: rows can be grouped by it.
        - **restricted**: callers without the scope get `null` and an error, and cannot filter or order by it. The seeds must not
          contain it.
        - **computed**: computed when the seeds are loaded, never written.
        - **range**, **form**: what `vita check` accepts.
        - **cell**: the sheets of the recueil have a cell for it. If a sheet leaves the cell empty, the value is blank, not unknown
          ([completeness.md](completeness.md)).

        Contents:


        """;

    private static string Contents(GraphSchema schema) =>
        Markdown.Item($"**Kinds**: {Links(schema.Kinds.Select(kind => kind.Name))}.")
        + Markdown.Item(
            $"**Relations**: {Links(schema.EdgeSets.Select(edges => edges.Type.Name).Distinct())}, [derived](#derived-relations)."
        )
        + Markdown.Item($"**Vocabularies**: {Links(schema.Enums.Select(type => type.Name))}.");

    private static string Links(IEnumerable<string> names) => string.Join(", ", names.Select(Markdown.Link));
}

/// <summary>A kind: its properties, then what it is related to.</summary>
internal static class KindSection
{
    public static string Of(NodeKind kind)
    {
        var text = new StringBuilder($"\n### {kind.Name}\n\n{Markdown.Paragraph(kind.Description)}\n");
        text.Append(
            Markdown.Wrapped(
                $"Root field and seed key `{kind.Plural}`, ids `{kind.Singular}/…`, RDF {Markdown.Code(kind.RdfTerm, "none")}. Its "
                    + $"`label` is `{kind.Naming.Name}`{(kind.Unnamed is { } word ? $", or *{word}*" : "")}."
            )
        );
        text.Append("\nProperties:\n\n").Append(PropertyItems.Of(kind.Properties));
        text.Append("\nRelations:\n\n").AppendJoin("", kind.Relations.Select(Item));
        if (kind.GroupKeys.Count > 0)
        {
            text.Append("\nGrouped by:\n\n").AppendJoin("", kind.GroupKeys.Select(Item));
        }

        return text.ToString();
    }

    private static string Item(GroupKey key) =>
        Markdown.Item($"**`{key.Value}`**: field `{key.Name}`, path `{string.Join('/', StepsOf(key))}`", key.Description);

    private static IEnumerable<string> StepsOf(GroupKey key) =>
        key.Path.Select(relation => relation.Name).Concat(new[] { key.RollUp?.Upwards.Name, key.Property?.Name }.OfType<string>());

    private static string Item(RelationField relation) =>
        Markdown.Item(
            $"**`{relation.Name}`**: {(relation.IsToOne ? "one " : "")}{Markdown.Link(relation.Target.Name)}, {EdgesOf(relation)}"
                + (relation.Cell is { } cell ? $"; cell {cell}" : ""),
            relation.Description
        );

    private static string EdgesOf(RelationField relation) =>
        relation.Type is { } type
            ? Markdown.Link(type.Name) + (relation.Step.Direction == Direction.In ? " backwards" : "")
            : "[derived](#derived-relations)";
}

/// <summary>The list of a kind's or relation's own properties.</summary>
internal static class PropertyItems
{
    public static string Of(IReadOnlyList<Property> properties) => string.Concat(properties.Select(Item));

    private static string Item(Property property) =>
        Markdown.Item(
            $"**`{property.Name}`**: {string.Join("; ", new[] { TypeOf(property) }.Concat(MarksOf(property)))}",
            property.Description
        );

    private static string TypeOf(Property property)
    {
        var one = property.Type switch
        {
            PropertyType.Id => "ID",
            PropertyType.Text => "String",
            PropertyType.Enum => Markdown.Link(property.Enum!.Name),
            PropertyType.Int or PropertyType.Float or PropertyType.Boolean or PropertyType.Date => property.Type.ToString(),
        };
        return (property.IsList ? $"list of {one}" : one) + (property.RdfTerm is { } term ? $", `{term}`" : "");
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
