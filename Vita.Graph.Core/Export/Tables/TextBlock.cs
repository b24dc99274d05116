using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>The finished texts of a column in some rows that follow one another.</summary>
/// <param name="bytes">The texts one after the other, and <see cref="Utf8Buffer.Padding"/> bytes more.</param>
/// <param name="starts">Where each begins, and where the last ends; null where all rows have the same text.</param>
internal sealed class TextBlock(byte[] bytes, int[]? starts)
{
    /// <summary>Rows of a block: few enough that the first bytes of a file do not wait, many enough that a block costs little
    /// itself.</summary>
    public const int Rows = 512;

    /// <summary>Bytes that it holds.</summary>
    public int Size => bytes.Length + (starts?.Length * sizeof(int) ?? 0) + 64;

    /// <param name="row">The row, from the first of the block.</param>
    /// <param name="output">Gets its text.</param>
    public void Append(int row, Utf8Buffer output)
    {
        if (starts is null)
        {
            output.AppendPadded(bytes, 0, bytes.Length - Utf8Buffer.Padding);
        }
        else
        {
            output.AppendPadded(bytes, starts[row], starts[row + 1] - starts[row]);
        }
    }

    /// <param name="texts">The texts, one after the other.</param>
    /// <param name="starts">Where each begins, and where the last ends.</param>
    public static TextBlock From(ReadOnlySpan<byte> texts, ReadOnlySpan<int> starts)
    {
        var isUniform = AreAllLikeTheFirst(texts, starts);
        var used = isUniform ? texts[..starts[1]] : texts;
        var bytes = new byte[used.Length + Utf8Buffer.Padding];
        used.CopyTo(bytes);
        return new(bytes, isUniform ? null : starts.ToArray());
    }

    private static bool AreAllLikeTheFirst(ReadOnlySpan<byte> texts, ReadOnlySpan<int> starts)
    {
        var first = texts[..starts[1]];
        for (var row = 1; row < starts.Length - 1; row++)
        {
            if (!texts[starts[row]..starts[row + 1]].SequenceEqual(first))
            {
                return false;
            }
        }

        return true;
    }
}
