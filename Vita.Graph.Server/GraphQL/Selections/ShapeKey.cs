using System.Text;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.GraphQL.Selections;

/// <summary>
/// What of the variables a plan depends on, as a compact text. Requests with one document and one shape share a plan: their values are
/// parameters.
/// <c>{where: {name: {eq: "a"}}, first: 5, desc: true}</c> → <c>{where:{name:{eq:s}},first:s,desc:true}</c>
/// </summary>
public static class ShapeKey
{
    public static string Of(IReadOnlyDictionary<string, object?> variables)
    {
        var text = new StringBuilder();
        AppendObject(text, variables);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append('n');
                break;
            case bool flag:
                text.Append(flag ? "true" : "false");
                break;
            case IReadOnlyDictionary<string, object?> fields:
                AppendObject(text, fields);
                break;
            case IReadOnlyList<object?> items when items.Any(item => item is IReadOnlyDictionary<string, object?> or PlanWord):
                AppendList(text, items);
                break;
            case IReadOnlyList<object?>:
                // Single values, however many: a plan takes such a list as one parameter.
                text.Append('l');
                break;
            case PlanWord word:
                text.Append(word.Text);
                break;
            default:
                // A direction is part of a plan; no other text is.
                text.Append(value is SurfaceNames.Ascending or SurfaceNames.Descending ? (string)value : "s");
                break;
        }
    }

    private static void AppendObject(StringBuilder text, IReadOnlyDictionary<string, object?> fields)
    {
        text.Append('{');
        foreach (var (name, value) in fields)
        {
            text.Append(text[^1] == '{' ? "" : ",").Append(name).Append(':');
            Append(text, value);
        }

        text.Append('}');
    }

    private static void AppendList(StringBuilder text, IReadOnlyList<object?> items)
    {
        text.Append('[');
        foreach (var item in items)
        {
            text.Append(text[^1] == '[' ? "" : ",");
            Append(text, item);
        }

        text.Append(']');
    }
}
