using System.Globalization;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds.Yaml;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Seeds;

/// <summary>Text of the seeds → value of a property. What cannot be read is reported and counts as absent.</summary>
internal static class PropertyReader
{
    /// <summary>The value of a YAML key; a single value of a list property is a list of one.</summary>
    public static object? Read(Property property, YamlValue value, int line, FileFacts facts)
    {
        if (!MayBeWritten(property, line, facts))
        {
            return null;
        }

        return value switch
        {
            YamlText text when text.IsAbsent => Absent(property, line, facts),
            YamlText text when property.IsList => ReadList(property, [text.Text], text.Line, facts),
            YamlText text => ReadOne(property, text.Text, text.Line, facts),
            YamlList { Items.Count: 0 } => Absent(property, line, facts),
            YamlList list when property.IsList && list.Items.All(item => item is YamlText { IsAbsent: false }) => ReadList(
                property,
                [.. list.Items.Select(item => ((YamlText)item).Text)],
                list.Line,
                facts
            ),
            _ => WrongShape(property, line, facts),
        };
    }

    /// <summary>The value of a CSV cell that is not empty; a list is joined by <c>|</c>.</summary>
    public static object? ReadCell(Property property, string cell, int line, FileFacts facts) =>
        property.IsList
            ? ReadList(property, cell.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), line, facts)
            : ReadOne(property, cell, line, facts);

    /// <summary>Whether people may write it; reported where not.</summary>
    public static bool MayBeWritten(Property property, int line, FileFacts facts)
    {
        if (property.RestrictedTo is { } scope)
        {
            facts.Report(
                line,
                SeedCodes.Restricted,
                $"{property.Name}: restricted to '{scope}', so it may not stand in the seeds. Remove it."
            );
        }
        else if (property.Computed is { } computed)
        {
            facts.Report(line, SeedCodes.Computed, $"{property.Name}: computed from {computed.Property}. Remove it.");
        }

        return property.RestrictedTo is null && property.Computed is null;
    }

    private static string[]? ReadList(Property property, IReadOnlyList<string> items, int line, FileFacts facts)
    {
        var values = items.Select(item => (string?)ReadOne(property, item, line, facts)).OfType<string>().ToArray();
        foreach (var twice in values.GroupBy(value => value).Where(group => group.Count() > 1))
        {
            facts.Report(line, SeedCodes.ValueTwice, $"{property.Name}: '{twice.Key}' stands twice in the list. Remove one.");
        }

        return values.Length == 0 ? null : values;
    }

    private static object? ReadOne(Property property, string text, int line, FileFacts facts) =>
        property.Type switch
        {
            PropertyType.Int => ReadInt(property, text, line, facts),
            PropertyType.Float => ReadFloat(property, text, line, facts),
            PropertyType.Boolean => ReadBoolean(property, text, line, facts),
            PropertyType.Enum => ReadEnum(property, property.Enum!, text, line, facts),
            PropertyType.Id or PropertyType.Text or PropertyType.Date => CanonicalText.Of(text),
        };

    private static object? ReadInt(Property property, string text, int line, FileFacts facts) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : Wrong(
                property,
                text,
                $"not a whole number. Write digits only, as 12000.{SpreadsheetHints.OfNumber(text, isWhole: true)}",
                line,
                facts
            );

    private static object? ReadFloat(Property property, string text, int line, FileFacts facts) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
            ? Numbers.Canonical(number)
            : Wrong(
                property,
                text,
                $"not a number. Write digits and a point, as 12000 or 0.5.{SpreadsheetHints.OfNumber(text, isWhole: false)}",
                line,
                facts
            );

    private static object? ReadBoolean(Property property, string text, int line, FileFacts facts) =>
        text switch
        {
            "true" => true,
            "false" => false,
            _ => Wrong(property, text, $"neither true nor false.{SpreadsheetHints.OfFlag(text)}", line, facts),
        };

    private static string? ReadEnum(Property property, EnumType type, string text, int line, FileFacts facts)
    {
        var code = type.CodeOf(text);
        if (code >= 0)
        {
            return type.Values[code].Name;
        }

        facts.Report(
            line,
            SeedCodes.UnknownValue,
            $"{property.Name} '{text}': no value of {type.Name}.{Nearest.Hint(text, [.. type.Values.Select(value => value.Name)])}"
        );
        return null;
    }

    private static object? Wrong(Property property, string text, string expected, int line, FileFacts facts)
    {
        facts.Report(line, SeedCodes.WrongType, $"{property.Name} '{text}': {expected}");
        return null;
    }

    private static object? Absent(Property property, int line, FileFacts facts)
    {
        facts.Report(line, SeedCodes.NoValue, $"{property.Name}: no value. Leave the key out where the source says nothing.");
        return null;
    }

    private static object? WrongShape(Property property, int line, FileFacts facts)
    {
        facts.Report(
            line,
            SeedCodes.WrongType,
            $"{property.Name}: "
                + (property.IsList ? "a list of values is expected, as [a, b]." : "one value is expected, neither list nor mapping.")
        );
        return null;
    }
}
