using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Neo4j.Bulk;

/// <summary>A file of the bulk loader: rows of cells. An absent value is an empty cell; a text is always in quotes, so that an empty one is
/// a value and no blank is lost.</summary>
internal sealed class BulkFile : IDisposable
{
    private static readonly CsvForm Form = new(LineEnd: "\n", QuotesEachText: true);

    private readonly CsvFile _file;
    private readonly BulkMeasures _measures;

    public BulkFile(string path, IEnumerable<string> header, BulkMeasures measures)
    {
        (_file, _measures) = (new(path, Form), measures);
        _file.Line(string.Join(',', header));
    }

    /// <summary>Rows so far.</summary>
    public long Rows { get; private set; }

    /// <summary>Writes the next cell.</summary>
    public void Cell(object? value)
    {
        switch (value)
        {
            case null:
                _file.Cells.Empty();
                break;
            case string text:
                Text(text);
                break;
            case string[] list:
                Text(string.Join(_measures.Delimiter, list));
                break;
            case int[] list:
                _file.Cells.Raw(string.Join(_measures.Delimiter, list.Select(number => FormattableString.Invariant($"{number}"))));
                break;
            case bool flag:
                _file.Cells.Flag(flag);
                break;
            case double number:
                _file.Cells.Number(number);
                break;
            case int number:
                _file.Cells.Number(number);
                break;
            default:
                throw new ArgumentException($"{value.GetType()} is no type of value", nameof(value));
        }
    }

    public void EndRow()
    {
        _file.EndRow();
        Rows++;
    }

    public void Dispose() => _file.Dispose();

    private void Text(string text)
    {
        _measures.Add(text);
        _file.Cells.Text(text);
    }
}
