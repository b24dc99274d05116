namespace Vita.Graph.Core.Text;

/// <summary>The lines of a text as editors number them: they end with CR LF, LF or CR, and with nothing else.</summary>
public static class TextLines
{
    /// <summary>Each line without its end; a text that ends with a line end has no empty line behind it.</summary>
    public static IEnumerable<ReadOnlyMemory<char>> Of(string text)
    {
        for (var start = 0; start < text.Length; )
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            if (length < 0)
            {
                yield return text.AsMemory(start);
                yield break;
            }

            yield return text.AsMemory(start, length);
            start += length + (text.AsSpan(start + length).StartsWith("\r\n") ? 2 : 1);
        }
    }
}
