using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Export.Formats;

/// <summary>Writes the cells of a network file that is a table: an absent value is empty.</summary>
internal sealed class CellWriter(FileOutput file)
{
    private readonly CsvWriter _csv = new(file.Buffer, new());

    public void Cell(object? value)
    {
        switch (value)
        {
            case null:
                _csv.Empty();
                break;
            case string text:
                _csv.Text(CleanText.Of(text));
                break;
            case int number:
                _csv.Number(number);
                break;
            case double number:
                _csv.Number(number);
                break;
            case bool flag:
                _csv.Flag(flag);
                break;
            default:
                throw new ArgumentException($"{value.GetType()} is no type of cell", nameof(value));
        }
    }

    public void EndRow() => _csv.EndRow();
}
