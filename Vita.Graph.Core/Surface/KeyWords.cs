using System.Globalization;
using System.Text.Json;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Surface;

/// <summary>What people call the keys of groups, the same whichever engine found them.</summary>
public static class KeyWords
{
    /// <summary>The property that holds the name of nodes of a kind; null where nodes have none.</summary>
    public static Property NameOf(NodeKind kind, bool isEnglish) => isEnglish ? kind.NamingEn : kind.Naming;

    /// <summary>What a value of a property is called, as JSON: a word of the vocabulary by its label, yes and no, a number as it
    /// is.</summary>
    public static byte[] Json(Property property, object value, bool isEnglish) =>
        JsonSerializer.SerializeToUtf8Bytes(Of(property, value, isEnglish), ReadableJson.Values);

    private static string Of(Property property, object value, bool isEnglish) =>
        value switch
        {
            string word when property.Enum is { } vocabulary && vocabulary.CodeOf(word) is >= 0 and var code => isEnglish
                ? vocabulary.Values[code].LabelEn
                : vocabulary.Values[code].LabelFr,
            bool flag => (flag, isEnglish) switch
            {
                (true, true) => "yes",
                (false, true) => "no",
                (true, false) => "oui",
                _ => "non",
            },
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
}
