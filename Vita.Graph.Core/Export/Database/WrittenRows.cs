namespace Vita.Graph.Core.Export.Database;

/// <summary>Counts rows as they are written: tells of them, and ends the work where nobody waits for it any more.</summary>
/// <param name="progress">Told of rows since it was last told.</param>
/// <param name="cancellation">Ends it early.</param>
internal sealed class WrittenRows(Action<long>? progress, CancellationToken cancellation)
{
    private const int Every = 1024;

    private long _told;
    private long _rows;

    public void Add() => Reach(_rows + 1);

    /// <param name="rows">How many there are by now.</param>
    public void Reach(long rows)
    {
        _rows = Math.Max(_rows, rows);
        if (_rows - _told >= Every)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Invoke(_rows - _told);
            _told = _rows;
        }
    }
}
