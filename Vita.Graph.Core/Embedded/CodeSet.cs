using System.Collections;

namespace Vita.Graph.Core.Embedded;

/// <summary>Codes of one column that satisfy something: a range where the order allows it, else a bit per code. Never holds <see cref="Column.Absent"/>.</summary>
public sealed class CodeSet
{
    private readonly uint _start;
    private readonly uint _length;
    private readonly BitArray? _bits;

    private CodeSet(int start, int length, BitArray? bits)
    {
        _start = (uint)start;
        _length = (uint)Math.Max(0, length);
        _bits = bits;
    }

    public static CodeSet Nothing { get; } = Range(0, 0);

    /// <summary>Codes from <paramref name="start"/> up to, but not including, <paramref name="end"/>.</summary>
    public static CodeSet Range(int start, int end) => new(start, end - start, null);

    /// <summary>Those of <paramref name="count"/> codes that satisfy <paramref name="holds"/>.</summary>
    public static CodeSet Where(int count, Func<int, bool> holds)
    {
        var bits = new BitArray(count);
        for (var code = 0; code < count; code++)
        {
            bits[code] = holds(code);
        }

        return new(0, count, bits);
    }

    public bool Contains(int code) => (uint)code - _start < _length && (_bits is null || _bits[code]);
}
