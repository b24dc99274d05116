using System.Collections.Concurrent;

namespace Vita.Graph.Server.GraphQL.Caching;

/// <summary>
/// Keeps what was used lately, bounded by count and by bytes. Looking up takes no lock. What has been looked up since the hand last passed
/// gets a second
/// chance, so that values in use outlive a flood of values that are asked for once.
/// </summary>
/// <param name="maxCount">The most values kept.</param>
/// <param name="maxBytes">The most bytes kept, as their keepers count them; 0 keeps nothing.</param>
/// <param name="comparer">How keys compare; alternate keys too, where it knows them.</param>
public sealed class BoundedCache<TKey, TValue>(int maxCount, long maxBytes, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
    where TValue : class
{
    private readonly ConcurrentDictionary<TKey, Entry> _entries = new(comparer);
    private readonly Queue<Entry> _clock = new();
    private readonly Lock _writing = new();

    /// <summary>Bytes kept at present.</summary>
    public long Bytes { get; private set; }

    public int Count => _entries.Count;

    public TValue? Find(TKey key) => _entries.TryGetValue(key, out var entry) ? entry.Use() : null;

    /// <summary>As <see cref="Find(TKey)"/>, by a key that need not be made first.</summary>
    public TValue? FindBy<TAlternate>(TAlternate key)
        where TAlternate : notnull, allows ref struct =>
        _entries.GetAlternateLookup<TAlternate>().TryGetValue(key, out var entry) ? entry.Use() : null;

    /// <summary>Keeps a value in place of any older one of its key. A value of more than a quarter of all bytes is not kept: it would drive
    /// out the rest.</summary>
    public void Keep(TKey key, TValue value, long bytes)
    {
        if (bytes > maxBytes / 4)
        {
            return;
        }

        var entry = new Entry(key, value, bytes);
        lock (_writing)
        {
            Remove(key);
            _entries[key] = entry;
            _clock.Enqueue(entry);
            Bytes += bytes;
            Shrink();
        }
    }

    private void Remove(TKey key)
    {
        if (_entries.TryRemove(key, out var older))
        {
            older.IsGone = true;
            Bytes -= older.Bytes;
        }
    }

    private void Shrink()
    {
        // What was replaced stays in the queue until the hand meets it; too many of those are swept as well.
        while (_entries.Count > maxCount || Bytes > maxBytes || _clock.Count > 2 * maxCount)
        {
            var oldest = _clock.Dequeue();
            if (oldest.IsGone)
            {
                continue;
            }

            if (oldest.TakeSecondChance())
            {
                _clock.Enqueue(oldest);
            }
            else
            {
                Remove(oldest.Key);
            }
        }
    }

    private sealed class Entry(TKey key, TValue value, long bytes)
    {
        private volatile bool _used;

        public TKey Key => key;

        public long Bytes => bytes;

        public bool IsGone { get; set; }

        public TValue Use()
        {
            if (!_used)
            {
                _used = true;
            }

            return value;
        }

        public bool TakeSecondChance()
        {
            var used = _used;
            _used = false;
            return used;
        }
    }
}
