namespace Vita.Graph.Server.Data;

/// <summary>
/// Files that cannot leave in pieces, written once for each data version and request: Excel, Parquet, SQLite. Readers such as DuckDB ask
/// for parts
/// of one again and again. Those that were asked for last are kept, on disk, up to a bound.
/// </summary>
internal sealed class FileShelf : IDisposable
{
    private readonly Lock _gate = new();
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"vita-files-{Environment.ProcessId}-{Guid.NewGuid():n}");
    private readonly LinkedList<ShelfFile> _files = new();
    private readonly Dictionary<string, Task<ShelfFile>> _byTag = [];
    private readonly long _mostBytes;
    private long _bytes;

    /// <param name="mostBytes">The most that files take together; the newest is kept whatever its size.</param>
    public FileShelf(long mostBytes) => _mostBytes = mostBytes;

    /// <summary>The file of a tag, opened for reading; written first where it is not there. Those who ask meanwhile wait for it.</summary>
    /// <param name="tag">Names all that the bytes depend on.</param>
    /// <param name="write">Writes it; an exception leaves nothing behind.</param>
    public async Task<FileStream> OpenAsync(string tag, Func<Stream, CancellationToken, Task> write)
    {
        Task<ShelfFile> file;
        lock (_gate)
        {
            if (!_byTag.TryGetValue(tag, out file!))
            {
                _byTag[tag] = file = Task.Run(() => WriteAsync(tag, write));
            }
        }

        try
        {
            return Open((await file).Path);
        }
        catch (FileNotFoundException)
        {
            // It was taken from the shelf between the two: written anew.
            return await OpenAsync(tag, write);
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private async Task<ShelfFile> WriteAsync(string tag, Func<Stream, CancellationToken, Task> write)
    {
        Directory.CreateDirectory(_folder);
        var path = Path.Combine(_folder, Path.GetRandomFileName());
        try
        {
            long length;
            await using (
                var stream = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, useAsync: true)
            )
            {
                await write(stream, CancellationToken.None);
                await stream.FlushAsync();
                length = stream.Length;
            }

            var file = new ShelfFile(tag, path, length);
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

    private sealed record ShelfFile(string Tag, string Path, long Length);
}
