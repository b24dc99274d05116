using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Vita.Graph.Server.GraphQL.Selections;

/// <summary>The variables with all their values as a text, for plans that depend on more than the shape: which named question is asked, and
/// with what. Never equal to a <see cref="ShapeKey"/>.</summary>
public static class VariablesKey
{
    public static string Of(IReadOnlyDictionary<string, object?> variables)
    {
        var text = new StringBuilder("=");
        Append(text, variables);
        return text.ToString();
    }

    /// <summary>A number with a point is another value than the same without: not every parameter takes both.</summary>
    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case IReadOnlyDictionary<string, object?> fields:
                foreach (var (name, field) in fields)
                {
                    Append(text.Append('{'), name);
                    Append(text.Append(':'), field);
                }

                text.Append('}');
                break;
            case IReadOnlyList<object?> items:
                foreach (var item in items)
                {
                    Append(text.Append('['), item);
                }

                text.Append(']');
                break;
            case double number:
                text.Append(number.ToString("R", CultureInfo.InvariantCulture)).Append('d');
                break;
            default:
                text.Append(JsonSerializer.Serialize(value));
                break;
        }
    }
}
