using System.Text;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Planning;

/// <summary>Writes names of properties as a JSON list, in the order of their declaration: the same bytes on every engine.</summary>
/// <param name="properties">Those that may be named, in that order; others are left out.</param>
internal sealed class FieldNames(IReadOnlyList<Property> properties)
{
    private readonly byte[][] _names = [.. properties.Select(property => Encoding.UTF8.GetBytes($"\"{property.Name}\""))];

    /// <summary>Writes those that <paramref name="fields"/> holds. None: <c>[]</c>.</summary>
    public void Write(FieldSet fields, Utf8Buffer output)
    {
        output.Append((byte)'[');
        var isFirst = true;
        for (var place = 0; place < _names.Length; place++)
        {
            if (fields.Holds(properties[place]))
            {
                output.Append(isFirst ? ""u8 : ","u8);
                output.Append(_names[place]);
                isFirst = false;
            }
        }

        output.Append((byte)']');
    }
}
