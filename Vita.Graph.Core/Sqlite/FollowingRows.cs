namespace Vita.Graph.Core.Sqlite;

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
    /// <exception cref="InvalidDataException">A row belongs to a node that is not there.</exception>
    public T[] Of<T>(string id, Func<SqliteRows, T> read)
    {
        if (_owner != id)
        {
            return _owner is null || string.CompareOrdinal(_owner, id) > 0 ? [] : throw Stray();
        }

        var found = new List<T>(1);
        for (; _owner == id; Advance())
        {
            found.Add(read(_rows));
        }

        return [.. found];
    }

    /// <summary>To be asked after the last node.</summary>
    /// <exception cref="InvalidDataException">A row belongs to a node that is not there.</exception>
    public void End()
    {
        if (_owner is not null)
        {
            throw Stray();
        }
    }

    public void Dispose() => _rows.Dispose();

    private InvalidDataException Stray() => _rows.Damaged(0, "names a node that is not there");

    private void Advance() => _owner = _rows.Read() ? _rows.Text(0) : null;
}
