using System.Buffers;

namespace Vita.Graph.Core.Export;

/// <summary>Characters that cannot stand as they are, and what stands for them.</summary>
internal sealed class Escapes
{
    private readonly Dictionary<char, string> _instead;

    private Escapes(Dictionary<char, string> instead)
    {
        _instead = instead;
        Sought = SearchValues.Create([.. instead.Keys]);
    }

    /// <summary>Of texts and attributes of XML.</summary>
    public static Escapes Xml { get; } =
        new(
            new()
            {
                ['&'] = "&amp;",
                ['<'] = "&lt;",
                ['>'] = "&gt;",
                ['"'] = "&quot;",
            }
        );

    /// <summary>Of texts in quotes with backslashes: JSON, DOT, Turtle.</summary>
    public static Escapes Backslash { get; } = new(new() { ['"'] = "\\\"", ['\\'] = "\\\\" });

    public SearchValues<char> Sought { get; }

    public string Of(char character) => _instead[character];
}
