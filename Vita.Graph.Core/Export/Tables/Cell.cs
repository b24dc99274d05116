using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>What a cell holds.</summary>
public enum CellContent
{
    /// <summary>Nothing: the source leaves it blank.</summary>
    Empty,

    /// <summary>One or several of the distinct values of a column of the graph.</summary>
    Values,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a fraction.</summary>
    Number,

    /// <summary>A text that no column of the graph holds.</summary>
    Text,
}

/// <summary>One cell of a table, filled again for each row by the <see cref="CellSource"/> of its column.</summary>
public sealed class Cell
{
    private readonly List<int> _codes = [];

    public CellContent Content { get; private set; }

    /// <summary>The values that <see cref="Codes"/> stand for.</summary>
    public DistinctValues Values { get; private set; } = null!;

    /// <summary>The codes of the values, in the order of the graph; each may occur several times.</summary>
    public IReadOnlyList<int> Codes => _codes;

    public long Integer { get; private set; }

    public double Number { get; private set; }

    public string Text { get; private set; } = "";

    public void Clear()
    {
        Content = CellContent.Empty;
        _codes.Clear();
    }

    public void Set(long number) => (Content, Integer) = (CellContent.Integer, number);

    public void Set(double number) => (Content, Number) = (CellContent.Number, number);

    public void Set(string text) => (Content, Text) = (CellContent.Text, text);

    /// <summary>One value more.</summary>
    public void Add(DistinctValues values, int code)
    {
        (Content, Values) = (CellContent.Values, values);
        _codes.Add(code);
    }

    /// <summary>One value more, unless the cell has it.</summary>
    public void AddOnce(DistinctValues values, int code)
    {
        if (!_codes.Contains(code))
        {
            Add(values, code);
        }
    }
}

/// <summary>The cells of one column, row by row.</summary>
public abstract class CellSource
{
    /// <summary>Fills <paramref name="cell"/>, which is empty, with what stands in <paramref name="row"/>.</summary>
    public abstract void Read(int row, Cell cell);
}
