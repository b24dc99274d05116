using System.Buffers;
using System.Text.Json;

namespace Vita.Graph.Core.Neo4j.Reading;

/// <summary>Texts that come again and again, ids above all, kept once.</summary>
internal sealed class TextPool
{
    private readonly HashSet<string> _texts = [];
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TextPool() => _lookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The text that the reader stands at; null where it stands at something else.</summary>
    public string? Once(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return null;
        }

        var rented = reader.ValueSpan.Length > 256 ? ArrayPool<char>.Shared.Rent(reader.ValueSpan.Length) : null;
        var buffer = rented ?? stackalloc char[256];
        var text = buffer[..reader.CopyString(buffer)];
        if (!_lookup.TryGetValue(text, out var known))
        {
            _texts.Add(known = text.ToString());
        }

        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return known;
    }
}
