using System.Buffers;

namespace Vita.Graph.Core.Embedded;

/// <summary>Rows, each with the edge that led to it (-1 where none did), in pooled arrays. Reused by a run once given back.</summary>
internal sealed class RowList
{
    private int[] _rows = ArrayPool<int>.Shared.Rent(64);
    private int[] _lines = ArrayPool<int>.Shared.Rent(64);

    public int Count { get; private set; }

    public int Row(int index) => _rows[index];

    public int Line(int index) => _lines[index];

    public void Add(int row, int line)
    {
        if (Count == Math.Min(_rows.Length, _lines.Length))
        {
            _rows = Larger(_rows);
            _lines = Larger(_lines);
        }

        _rows[Count] = row;
        _lines[Count++] = line;
    }

    public void Clear() => Count = 0;

    /// <summary>Sorts by one key and keeps the order of rows with equal keys: key and position make one number.</summary>
    public void SortBy(RowKey key)
    {
        var numbers = ArrayPool<ulong>.Shared.Rent(Count);
        for (var index = 0; index < Count; index++)
        {
            numbers[index] = ((ulong)(uint)(key.SortKey(_rows[index], _lines[index]) ^ int.MinValue) << 32) | (uint)index;
        }

        numbers.AsSpan(0, Count).Sort();
        Permute(numbers);
        ArrayPool<ulong>.Shared.Return(numbers);
    }

    /// <summary>Keeps the rows whose key is among the <paramref name="count"/> least, and those with the same key as the last of
    /// these.</summary>
    public void KeepLeast(RowKey key, int count)
    {
        if (count == 0)
        {
            Count = 0;
            return;
        }

        var least = new PriorityQueue<int, int>(count, Comparer<int>.Create((left, right) => right.CompareTo(left)));
        for (var index = 0; index < Count; index++)
        {
            var sortKey = key.SortKey(_rows[index], _lines[index]);
            if (least.Count < count)
            {
                least.Enqueue(sortKey, sortKey);
            }
            else if (sortKey < least.Peek())
            {
                least.DequeueEnqueue(sortKey, sortKey);
            }
        }

        var greatest = least.Peek();
        KeepWhere((row, line) => key.SortKey(row, line) <= greatest);
    }

    /// <summary>Keeps the rows of which <paramref name="holds"/> is true, in their order.</summary>
    public void KeepWhere(Func<int, int, bool> holds)
    {
        var kept = 0;
        for (var index = 0; index < Count; index++)
        {
            if (holds(_rows[index], _lines[index]))
            {
                _rows[kept] = _rows[index];
                _lines[kept++] = _lines[index];
            }
        }

        Count = kept;
    }

    /// <summary>How many of these ordered rows come before a place or, if <paramref name="including"/>, at it.</summary>
    public int CountWhile(Func<int, int, int> place, bool including)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = place(_rows[middle], _lines[middle]);
            (low, high) = order < 0 || (including && order == 0) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Keeps the first of the rows that are equal.</summary>
    public void KeepFirstOfEach()
    {
        var seen = new HashSet<int>();
        KeepWhere((row, _) => seen.Add(row));
    }

    private void Permute(ulong[] numbers)
    {
        var rows = ArrayPool<int>.Shared.Rent(Math.Max(Count, 64));
        var lines = ArrayPool<int>.Shared.Rent(Math.Max(Count, 64));
        for (var index = 0; index < Count; index++)
        {
            var from = (int)(uint)numbers[index];
            rows[index] = _rows[from];
            lines[index] = _lines[from];
        }

        ArrayPool<int>.Shared.Return(_rows);
        ArrayPool<int>.Shared.Return(_lines);
        (_rows, _lines) = (rows, lines);
    }

    private int[] Larger(int[] array)
    {
        var larger = ArrayPool<int>.Shared.Rent(Count * 2);
        array.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<int>.Shared.Return(array);
        return larger;
    }
}
