namespace Vita.Graph.Core.Text;

/// <summary>A new file of rows, for those who write many. No line ends and no byte order mark of the machine's own: equal rows are equal
/// bytes everywhere.</summary>
internal sealed class CsvFile : IDisposable
{
    /// <summary>Bytes that are written at once.</summary>
    private const int Piece = 1 << 16;

    private readonly FileStream _file;
    private readonly Utf8Buffer _bytes = new(Piece);

    /// <param name="path">A file that does not exist yet.</param>
    /// <param name="form">How its rows are written.</param>
    /// <exception cref="IOException">The file exists, or cannot be made.</exception>
    public CsvFile(string path, CsvForm form)
    {
        _file = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
        Cells = new(_bytes, form);
    }

    /// <summary>Writes the cells of the row.</summary>
    public CsvWriter Cells { get; }

    /// <summary>A whole line that is no row, or the names of the columns where they need no quotes.</summary>
    public void Line(string text)
    {
        Cells.Raw(text);
        EndRow();
    }

    public void EndRow()
    {
        Cells.EndRow();
        if (_bytes.Length >= Piece)
        {
            Flush();
        }
    }

    public void Dispose()
    {
        using (_file)
        using (_bytes)
        {
            Flush();
        }
    }

    private void Flush()
    {
        _file.Write(_bytes.WrittenSpan);
        _bytes.Clear();
    }
}
