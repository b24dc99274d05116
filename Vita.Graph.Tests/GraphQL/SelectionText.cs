using System.Globalization;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Tests.GraphQL;

/// <summary>A selection as one line, so that a test shows what it expects.</summary>
internal static class SelectionText
{
    /// <param name="fields">What is selected.</param>
    /// <param name="concrete">The type that stands below an interface.</param>
    /// <param name="arguments">Names of arguments to show.</param>
    public static string Of(IReadOnlyList<SelectedField> fields, string concrete, params string[] arguments) =>
        string.Join(" ", fields.Select(field => One(field, concrete, arguments)));

    private static string One(SelectedField field, string concrete, string[] arguments)
    {
        var name = field.Key == field.Name ? field.Name : $"{field.Key}: {field.Name}";
        var given = arguments
            .Where(argument => field.Argument(argument) is not null)
            .Select(argument => $"{argument}: {Of(field.Argument(argument)!)}")
            .ToList();
        var below = field.SubfieldsOn(concrete);
        return name
            + (given.Count == 0 ? "" : $"({string.Join(", ", given)})")
            + (below.Count == 0 ? "" : $" {{ {Of(below, concrete, arguments)} }}");
    }

    public static string Of(Input input) =>
        input switch
        {
            ObjectInput written => "{" + string.Join(", ", written.Fields.Select(field => $"{field.Key}: {Of(field.Value)}")) + "}",
            ListInput list => "[" + string.Join(", ", list.Items.Select(Of)) + "]",
            LeafInput leaf => Of(leaf.Value)
                + (leaf.Source is VariableSource variable ? $"@{string.Join('.', [variable.Variable, .. variable.Path])}" : ""),
            _ => "null",
        };

    private static string Of(object value) =>
        value is object?[] items ? $"[{string.Join(", ", items)}]" : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
