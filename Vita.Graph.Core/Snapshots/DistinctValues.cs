using System.Collections;
using System.Text.Json;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Snapshots;

/// <summary>
/// The distinct values of a column in their order, each with its finished JSON. A value is known by its place here, its code, so that
/// comparing
/// and sorting rows is comparing integers, and writing one is copying bytes.
/// </summary>
public sealed class DistinctValues
{
    private readonly object[] _values;
    private readonly IComparer _order;
    private readonly byte[] _json;
    private readonly int[] _jsonStarts;

    private DistinctValues(object[] sorted, IComparer order, string[] folded)
    {
        _values = sorted;
        _order = order;
        _jsonStarts = new int[sorted.Length + 2];
        using var bytes = new Utf8Buffer(1024 + (sorted.Length * 16));
        using var writer = new Utf8JsonWriter(bytes, ReadableJson.Writing);
        bytes.Append("null"u8);
        _jsonStarts[1] = bytes.Length;
        for (var code = 0; code < sorted.Length; code++)
        {
            Write(writer, sorted[code]);
            writer.Flush();
            writer.Reset();
            _jsonStarts[code + 2] = bytes.Length;
        }

        _json = [.. bytes.WrittenSpan, .. new byte[Utf8Buffer.Padding]];
        Folded = new(folded);
    }

    /// <summary>Number of distinct values.</summary>
    public int Count => _values.Length;

    /// <summary>The folded form of each value; empty where the property is not text.</summary>
    internal FoldedTexts Folded { get; }

    public object this[int code] => _values[code];

    /// <summary>The distinct values among <paramref name="values"/>: text by folded text, then by itself; the rest by value; all texts by
    /// code point.</summary>
    public static DistinctValues Of(PropertyType type, IEnumerable<object> values)
    {
        var distinct = values.Distinct();
        if (type is PropertyType.Text)
        {
            var sorted = distinct
                .Cast<string>()
                .Select(text => (Text: text, Folded: Folding.Fold(text)))
                .OrderBy(pair => pair.Folded, CodePointComparer.Instance)
                .ThenBy(pair => pair.Text, CodePointComparer.Instance)
                .ToList();
            return new([.. sorted.Select(pair => pair.Text)], new FoldedOrder(), [.. sorted.Select(pair => pair.Folded)]);
        }

        var order = type is PropertyType.Int or PropertyType.Float or PropertyType.Boolean
            ? (IComparer)Comparer<object>.Default
            : new TextOrder();
        var plain = distinct.ToArray();
        Array.Sort(plain, order);
        return new(plain, order, []);
    }

    /// <summary>Writes the finished JSON of a value; <c>null</c> for <see cref="Column.Absent"/>.</summary>
    public void WriteJson(int code, Utf8Buffer output)
    {
        var start = _jsonStarts[code + 1];
        output.AppendPadded(_json, start, _jsonStarts[code + 2] - start);
    }

    /// <summary>The code of <paramref name="value"/>; where it does not occur, the complement of the code before which it would
    /// come.</summary>
    public int Find(object value) => Array.BinarySearch(_values, value, _order);

    private static void Write(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            default:
                writer.WriteNumberValue((double)value);
                break;
        }
    }

    private sealed class TextOrder : IComparer
    {
        public int Compare(object? x, object? y) => CodePointComparer.Instance.Compare((string?)x, (string?)y);
    }

    private sealed class FoldedOrder : IComparer
    {
        public int Compare(object? x, object? y)
        {
            var folded = CodePointComparer.Instance.Compare(Folding.Fold((string)x!), Folding.Fold((string)y!));
            return folded != 0 ? folded : CodePointComparer.Instance.Compare((string?)x, (string?)y);
        }
    }
}
