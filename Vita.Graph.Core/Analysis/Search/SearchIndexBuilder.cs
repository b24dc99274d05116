using System.Runtime.InteropServices;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Search;

/// <summary>Reads every searchable text of a snapshot once. A property that not everybody may see is not read.</summary>
internal sealed class SearchIndexBuilder(Snapshot snapshot)
{
    private readonly List<SearchCell> _cells = [];
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<string> _words = [];
    private readonly List<int> _wordOf = [];
    private readonly List<long> _occurrences = [];
    private readonly char[] _buffer = WordReader.NewBuffer();
    private int _nodes;

    public static (SearchCells Cells, Postings Postings) Build(Snapshot snapshot)
    {
        var builder = new SearchIndexBuilder(snapshot);
        foreach (var kind in snapshot.Schema.Kinds)
        {
            builder.Add(kind);
        }

        return (new(snapshot, [.. builder._cells]), new(builder._words, builder._wordOf, builder._occurrences));
    }

    public static bool IsSearched(Property property) => property is { IsSearchable: true, IsText: true, RestrictedTo: null };

    private void Add(NodeKind kind)
    {
        var table = snapshot[kind];
        var properties = kind.Properties.Where(IsSearched).ToList();
        var first = _cells.Count;
        for (var row = 0; row < table.Count; row++)
        {
            foreach (var property in properties)
            {
                Add(table, property, row);
            }
        }

        Weigh(kind, CollectionsMarshal.AsSpan(_cells)[first..]);
        _nodes += table.Count;
    }

    private void Add(NodeTable table, Property property, int row)
    {
        var column = table.Columns[property.Index];
        var count =
            property.IsList ? column.Elements(row).Length
            : column.Codes[row] == Column.Absent ? 0
            : 1;
        for (var element = 0; element < count; element++)
        {
            var words = Read(SearchCells.TextOf(table, property, row, element), _cells.Count);
            _cells.Add(new(_nodes + row, property.Index, element, words, 0));
        }
    }

    /// <returns>Number of words of the text.</returns>
    private int Read(string text, int cell)
    {
        var numbers = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var reader = new WordReader(text, _buffer);
        var place = 0;
        while (reader.Next())
        {
            if (!numbers.TryGetValue(reader.Word, out var number))
            {
                number = _words.Count;
                _words.Add(reader.Word.ToString());
                _numbers.Add(_words[number], number);
            }

            _wordOf.Add(number);
            _occurrences.Add(Postings.At(cell, place++));
        }

        return place;
    }

    /// <summary>Gives each cell its weight, from the length of the whole property of its node beside the usual one of the kind.</summary>
    private static void Weigh(NodeKind kind, Span<SearchCell> cells)
    {
        var (words, owners) = (new long[kind.Properties.Count], new int[kind.Properties.Count]);
        for (var start = 0; start < cells.Length; start += ElementsAt(cells, start))
        {
            words[cells[start].Property] += WordsOf(cells.Slice(start, ElementsAt(cells, start)));
            owners[cells[start].Property]++;
        }

        for (int start = 0, count; start < cells.Length; start += count)
        {
            count = ElementsAt(cells, start);
            var property = cells[start].Property;
            var usual = Math.Max(1, words[property] / (double)owners[property]);
            var weight = SearchWeights.Normal(
                SearchWeights.Of(kind, kind.Properties[property]),
                WordsOf(cells.Slice(start, count)),
                usual
            );
            foreach (ref var cell in cells.Slice(start, count))
            {
                cell = cell with { Weight = weight };
            }
        }
    }

    private static int ElementsAt(ReadOnlySpan<SearchCell> cells, int start)
    {
        var end = start + 1;
        while (end < cells.Length && cells[end].Node == cells[start].Node && cells[end].Property == cells[start].Property)
        {
            end++;
        }

        return end - start;
    }

    private static int WordsOf(ReadOnlySpan<SearchCell> cells)
    {
        var words = 0;
        foreach (var cell in cells)
        {
            words += cell.Words;
        }

        return words;
    }
}
