namespace Vita.Graph.Core.Snapshots;

/// <summary>Codes of one column, or rows of one table, that satisfy something: a range where the order allows it, else a bit each. Never
/// holds <see cref="Column.Absent"/>.</summary>
public sealed class CodeSet
{
    private readonly uint _start;
    private readonly uint _length;
    private readonly ulong[]? _bits;

    private CodeSet(int start, int length, ulong[]? bits)
    {
        _start = (uint)start;
        _length = (uint)Math.Max(0, length);
        _bits = bits;
    }

    public static CodeSet Nothing { get; } = Range(0, 0);

    /// <summary>Codes from <paramref name="start"/> up to, but not including, <paramref name="end"/>.</summary>
    public static CodeSet Range(int start, int end) => new(start, end - start, null);

    /// <summary>Some of <paramref name="count"/> codes.</summary>
    public static CodeSet Of(int count, IEnumerable<int> codes)
    {
        var bits = new ulong[(count + 63) / 64];
        foreach (var code in codes)
        {
            bits[code >> 6] |= 1UL << code;
        }

        return new(0, count, bits);
    }

    /// <summary>Those of <paramref name="count"/> codes that satisfy <paramref name="holds"/>.</summary>
    public static CodeSet Where(int count, Func<int, bool> holds) => Of(count, Enumerable.Range(0, count).Where(holds));

    public bool Contains(int code) => (uint)code - _start < _length && (_bits is null || (_bits[code >> 6] & (1UL << code)) != 0);
}
