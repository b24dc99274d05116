using System.Runtime.CompilerServices;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>
/// The texts of a graph's tables that were written once: the next file that has them copies them. They go with the graph, and those of the
/// table and format that waited longest go when there is no more room. Safe for several threads.
/// </summary>
internal sealed class KeptTexts
{
    /// <summary>The most bytes that the texts of one graph take.</summary>
    private const long Most = 128L << 20;

    private static readonly ConditionalWeakTable<Snapshot, KeptTexts> Known = [];

    private readonly Dictionary<(TableDeclaration Table, CellForm Form), KeptTable> _tables = new(new ByReference());
    private readonly Lock _lock = new();
    private long _size;
    private long _clock;

    public static KeptTexts Of(Snapshot graph) => Known.GetValue(graph, _ => new());

    /// <summary>Those of a table in one format.</summary>
    public KeptTable Of(TableDeclaration table, CellForm form)
    {
        lock (_lock)
        {
            if (!_tables.TryGetValue((table, form), out var kept))
            {
                _tables.Add((table, form), kept = new(this));
            }

            kept.LastUsed = ++_clock;
            return kept;
        }
    }

    /// <summary>Makes room; false where a table has all of it already, or has lost its own.</summary>
    public bool TryReserve(KeptTable table, long size)
    {
        lock (_lock)
        {
            while (!table.IsGone && _size + size > Most && Oldest(table) is var (key, oldest))
            {
                _tables.Remove(key);
                _size -= oldest.Size;
                oldest.IsGone = true;
            }

            if (table.IsGone || _size + size > Most)
            {
                return false;
            }

            _size += size;
            table.Size += size;
            return true;
        }
    }

    private ((TableDeclaration, CellForm) Key, KeptTable Table)? Oldest(KeptTable except) =>
        _tables.Where(pair => pair.Value != except).OrderBy(pair => pair.Value.LastUsed).Select(pair => (pair.Key, pair.Value))
            is var others
        && others.Any()
            ? others.First()
            : null;

    /// <summary>Declarations are the same objects as long as their schema: comparing what they hold would take longer than it
    /// saves.</summary>
    private sealed class ByReference : IEqualityComparer<(TableDeclaration Table, CellForm Form)>
    {
        public bool Equals((TableDeclaration Table, CellForm Form) x, (TableDeclaration Table, CellForm Form) y) =>
            ReferenceEquals(x.Table, y.Table) && ReferenceEquals(x.Form, y.Form);

        public int GetHashCode((TableDeclaration Table, CellForm Form) key) =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(key.Table), RuntimeHelpers.GetHashCode(key.Form));
    }
}

/// <summary>The kept texts of one table in one format.</summary>
internal sealed class KeptTable(KeptTexts owner)
{
    private readonly Dictionary<(int Segment, string Column), TextBlock?[]> _columns = [];

    public long LastUsed { get; set; }

    public long Size { get; set; }

    /// <summary>Whether its room was given to others.</summary>
    public bool IsGone { get; set; }

    /// <summary>The blocks of a column; null where one was not written yet, or not kept.</summary>
    /// <param name="segment">The place of the segment.</param>
    /// <param name="column">The name of the column.</param>
    /// <param name="rows">Rows of the segment.</param>
    public TextBlock?[] BlocksOf(int segment, string column, int rows)
    {
        lock (_columns)
        {
            if (!_columns.TryGetValue((segment, column), out var blocks))
            {
                _columns.Add((segment, column), blocks = new TextBlock?[(rows + TextBlock.Rows - 1) / TextBlock.Rows]);
            }

            return blocks;
        }
    }

    /// <summary>Keeps a block; false where there is no room.</summary>
    public bool TryKeep(TextBlock?[] blocks, int number, TextBlock block)
    {
        if (!owner.TryReserve(this, block.Size))
        {
            return false;
        }

        blocks[number] = block;
        return true;
    }
}
