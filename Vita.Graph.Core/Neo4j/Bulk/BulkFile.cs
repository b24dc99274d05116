using System.Globalization;
using System.Text;

namespace Vita.Graph.Core.Neo4j.Bulk;

/// <summary>A file of the bulk loader: rows of cells. An absent value is an empty cell; a text is always in quotes, so that an empty one is
/// a value and no blank is lost.</summary>
internal sealed class BulkFile : IDisposable
{
    private readonly StreamWriter _file;
    private readonly BulkMeasures _measures;
    private bool _isRowBegun;

    public BulkFile(string path, IEnumerable<string> header, BulkMeasures measures)
    {
        _measures = measures;
        _file = new(
            path,
            new UTF8Encoding(false),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                BufferSize = 1 << 16,
            }
        );
        _file.Write(string.Join(',', header));
        _file.Write('\n');
    }

    /// <summary>Rows so far.</summary>
    public long Rows { get; private set; }

    /// <summary>Writes the next cell.</summary>
    public void Cell(object? value)
    {
        Separate();
        switch (value)
        {
            case null:
                break;
            case string text:
                Quoted(text);
                break;
            case string[] list:
                Quoted(string.Join(_measures.Delimiter, list));
                break;
            case int[] list:
                _file.Write(string.Join(_measures.Delimiter, list.Select(number => number.ToString(CultureInfo.InvariantCulture))));
                break;
            case bool flag:
                _file.Write(flag ? "true" : "false");
                break;
            // The shortest text that reads back as the same number.
            case double number:
                _file.Write(number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case int number:
                _file.Write(number.ToString(CultureInfo.InvariantCulture));
                break;
            default:
                throw new ArgumentException($"{value.GetType()} is no type of value", nameof(value));
        }
    }

    public void EndRow()
    {
        _file.Write('\n');
        _isRowBegun = false;
        Rows++;
    }

    public void Dispose() => _file.Dispose();

    private void Separate()
    {
        if (_isRowBegun)
        {
            _file.Write(',');
        }

        _isRowBegun = true;
    }

    private void Quoted(string text)
    {
        _measures.Add(text);
        _file.Write('"');
        _file.Write(text.Contains('"', StringComparison.Ordinal) ? text.Replace("\"", "\"\"", StringComparison.Ordinal) : text);
        _file.Write('"');
    }
}
