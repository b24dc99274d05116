namespace Vita.Graph.Core.Embedded;

/// <summary>Rows ordered by the id in their first column, read along with the nodes they belong to.</summary>
internal sealed class FollowingRows : IDisposable
{
    private readonly SqliteRows _rows;
    private string? _owner;

    public FollowingRows(SqliteRows rows)
    {
        _rows = rows;
        Advance();
    }

    /// <summary>What belongs to <paramref name="id"/>; asked in the order of ids, each once.</summary>
    public T[] Of<T>(string id, Func<SqliteRows, T> read)
    {
        if (_owner != id)
        {
            return [];
        }

        var found = new List<T>(1);
        for (; _owner == id; Advance())
        {
            found.Add(read(_rows));
        }

        return [.. found];
    }

    public void Dispose() => _rows.Dispose();

    private void Advance() => _owner = _rows.Read() ? _rows.Text(0) : null;
}
