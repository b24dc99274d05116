using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j;

/// <summary>
/// The properties that a line of provenance states, as one element of <see cref="CypherNames.ProvenanceFields"/>: their names in the order
/// of their declaration, with blanks between.
/// </summary>
internal static class LineFields
{
    /// <summary>Stands for no property: the bulk loader takes a list of one empty text for none.</summary>
    private const string None = "-";

    /// <summary>The element.</summary>
    public static string Text(NodeKind kind, FieldSet fields) =>
        fields.IsEmpty ? None : string.Join(' ', fields.Among(kind.Properties).Select(property => property.Name));

    /// <summary>The properties that an element names, in whatever order a hand wrote them.</summary>
    /// <param name="kind">The kind of the node.</param>
    /// <param name="text">The element.</param>
    /// <param name="isDoubtful">Set where it names something else, which is left out.</param>
    public static FieldSet Read(NodeKind kind, string text, ref bool isDoubtful)
    {
        var fields = FieldSet.None;
        foreach (var name in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (kind.FindProperty(name) is { Type: not PropertyType.Id } property)
            {
                fields = fields.With(property);
            }
            else
            {
                isDoubtful |= name != None;
            }
        }

        return fields;
    }
}
