using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Snapshots;

/// <summary>A property of all rows of a table: a code per row, or several where the property is a list.</summary>
public sealed class Column
{
    /// <summary>The code of an absent value.</summary>
    public const int Absent = -1;

    private readonly int[] _starts;

    private Column(DistinctValues values, int[] codes, int[] starts)
    {
        Values = values;
        Codes = codes;
        _starts = starts;
    }

    /// <summary>The distinct values that the codes stand for.</summary>
    public DistinctValues Values { get; }

    /// <summary>The codes: one per row, <see cref="Absent"/> where there is no value; of a list, one per element.</summary>
    public int[] Codes { get; }

    /// <summary>Whether there is a value in a row; of a list, an element.</summary>
    public bool HasValue(int row) => _starts.Length == 0 ? Codes[row] != Absent : _starts[row] < _starts[row + 1];

    /// <summary>The codes of the elements of a list.</summary>
    public ReadOnlySpan<int> Elements(int row) => Codes.AsSpan(_starts[row], _starts[row + 1] - _starts[row]);

    /// <summary>A column from one value per row, as <see cref="Facts.NodeFact.Values"/> holds them.</summary>
    public static Column Of(Property property, IReadOnlyList<object?> values) =>
        property.IsList ? OfLists(property, values) : OfSingles(property, values);

    private static Column OfSingles(Property property, IReadOnlyList<object?> values)
    {
        var (dictionary, codeOf) = Encode(property.Type, values.OfType<object>());
        return new(dictionary, [.. values.Select(value => value is null ? Absent : codeOf[value])], []);
    }

    private static Column OfLists(Property property, IReadOnlyList<object?> values)
    {
        var lists = values.Select(value => (string[]?)value ?? []).ToList();
        var (dictionary, codeOf) = Encode(property.Type, lists.SelectMany(list => list));
        var starts = new int[lists.Count + 1];
        for (var row = 0; row < lists.Count; row++)
        {
            starts[row + 1] = starts[row] + lists[row].Length;
        }

        return new(dictionary, [.. lists.SelectMany(list => list).Select(value => codeOf[value])], starts);
    }

    private static (DistinctValues Dictionary, Dictionary<object, int> CodeOf) Encode(PropertyType type, IEnumerable<object> values)
    {
        var dictionary = DistinctValues.Of(type, values);
        var codeOf = new Dictionary<object, int>(dictionary.Count);
        for (var code = 0; code < dictionary.Count; code++)
        {
            codeOf.Add(dictionary[code], code);
        }

        return (dictionary, codeOf);
    }
}
