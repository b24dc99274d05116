using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Facts;

/// <summary>A short text that changes with the shape of a schema: its kinds, relations, properties, their types and
/// vocabularies; with how texts are folded, and with what a line of provenance says.</summary>
/// <remarks>Descriptions, search and grouping leave it as it is: they change no stored value.</remarks>
public static class SchemaFingerprint
{
    /// <summary>Raised when a line of provenance says something more: a graph that was loaded before does not know it.</summary>
    private const int ProvenanceForm = 2;

    /// <summary>16 hexadecimal digits.</summary>
    public static string Of(GraphSchema schema)
    {
        var shape = new StringBuilder().Append(CultureInfo.InvariantCulture, $"folded {Folding.Version}\nprovenance {ProvenanceForm}\n");
        foreach (var kind in schema.Kinds)
        {
            shape.Append(kind.Name).Append(' ').Append(kind.Plural);
            Append(shape, kind.Properties);
        }

        foreach (var edges in schema.EdgeSets)
        {
            shape.Append(edges);
            Append(shape, edges.Type.Properties);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shape.ToString())))[..16];
    }

    private static void Append(StringBuilder shape, IReadOnlyList<Property> properties)
    {
        foreach (var property in properties)
        {
            shape.Append('\n').Append(property.Name).Append(' ').Append(property.Type).Append(property.IsList ? " list" : "");
            shape.Append(property.Computed is { } computed ? $" {computed.Property}: {string.Join(' ', computed.Values)}" : "");
            shape.AppendJoin(' ', property.Enum?.Values.Select(value => value.Name) ?? []);
        }

        shape.Append("\n\n");
    }
}
