namespace Vita.Graph.Core.Text;

/// <summary>Brackets and commas.</summary>
internal static class JsonList
{
    public static void Write<T>(Utf8Buffer output, IEnumerable<T> items, Action<T> write)
    {
        var next = (byte)'[';
        foreach (var item in items)
        {
            output.Append(next);
            write(item);
            next = (byte)',';
        }

        output.Append(next == '[' ? "[]"u8 : "]"u8);
    }
}
