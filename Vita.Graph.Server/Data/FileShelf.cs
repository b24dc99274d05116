namespace Vita.Graph.Server.Data;

/// <summary>
/// Files that cannot leave in pieces, written once for each data version and request: Excel, Parquet, SQLite. Readers such as DuckDB ask
/// for parts of one again and again. Those that were asked for last are kept, on disk, up to a bound.
/// </summary>
internal sealed class FileShelf : IDisposable
{
    private readonly Lock _gate = new();
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"vita-files-{Environment.ProcessId}-{Guid.NewGuid():n}");
    private readonly LinkedList<ShelfFile> _files = new();
    private readonly Dictionary<string, Writing> _byTag = [];
    private readonly long _mostBytes;
    private long _bytes;

    /// <param name="mostBytes">The most that files take together; the newest is kept whatever its size.</param>
    public FileShelf(long mostBytes) => _mostBytes = mostBytes;

    /// <summary>The file of a tag, opened for reading, and its number of rows; written first where it is not there. Those who ask meanwhile
    /// wait for it; when all of them have gone, nobody writes on.</summary>
    /// <param name="tag">Names all that the bytes depend on.</param>
    /// <param name="write">Writes it and gives the number of its rows; an exception leaves nothing behind.</param>
    /// <param name="cancellation">Cancelled when the caller goes.</param>
    public async Task<(FileStream File, int? Rows)> OpenAsync(
        string tag,
        Func<Stream, CancellationToken, Task<int?>> write,
        CancellationToken cancellation
    )
    {
        while (true)
        {
            var writing = Join(tag, write);
            try
            {
                var file = await writing.File.WaitAsync(cancellation);
                return (Open(file.Path), file.Rows);
            }
            catch (FileNotFoundException)
            {
                // It was taken from the shelf between the two: written anew.
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                // Whoever it was written for has gone, and this caller came in between: written anew.
            }
            finally
            {
                Leave(writing);
            }
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private Writing Join(string tag, Func<Stream, CancellationToken, Task<int?>> write)
    {
        lock (_gate)
        {
            if (!_byTag.TryGetValue(tag, out var writing))
            {
                var end = new CancellationTokenSource();
                _byTag[tag] = writing = new(Task.Run(() => WriteAsync(tag, write, end.Token)), end);
            }

            writing.Waiting++;
            return writing;
        }
    }

    private void Leave(Writing writing)
    {
        lock (_gate)
        {
            if (--writing.Waiting == 0 && !writing.File.IsCompleted)
            {
                writing.End.Cancel();
            }
        }
    }

    private async Task<ShelfFile> WriteAsync(string tag, Func<Stream, CancellationToken, Task<int?>> write, CancellationToken end)
    {
        Directory.CreateDirectory(_folder);
        var path = Path.Combine(_folder, Path.GetRandomFileName());
        try
        {
            long length;
            int? rows;
            await using (
                var stream = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, useAsync: true)
            )
            {
                rows = await write(stream, end);
                await stream.FlushAsync(end);
                length = stream.Length;
            }

            var file = new ShelfFile(tag, path, length, rows);
            Add(file);
            return file;
        }
        catch
        {
            File.Delete(path);
            lock (_gate)
            {
                _byTag.Remove(tag);
            }

            throw;
        }
    }

    private void Add(ShelfFile file)
    {
        lock (_gate)
        {
            _files.AddLast(file);
            _bytes += file.Length;
            while (_bytes > _mostBytes && _files.First is { Value: var oldest } && oldest != file)
            {
                _files.RemoveFirst();
                _byTag.Remove(oldest.Tag);
                _bytes -= oldest.Length;

                // Who reads it goes on reading.
                File.Delete(oldest.Path);
            }
        }
    }

    private static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16, useAsync: true);

    private sealed record ShelfFile(string Tag, string Path, long Length, int? Rows);

    /// <summary>A file that is being written, or was.</summary>
    private sealed class Writing(Task<ShelfFile> file, CancellationTokenSource end)
    {
        public Task<ShelfFile> File => file;

        public CancellationTokenSource End => end;

        /// <summary>How many callers wait for it.</summary>
        public int Waiting { get; set; }
    }
}
