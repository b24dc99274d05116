namespace Vita.Graph.Core.Analysis.Search;

/// <summary>Finds again, in a text as it was written, the words that were found by their number.</summary>
internal static class FragmentWriter
{
    /// <param name="cells">The texts.</param>
    /// <param name="cell">Which of them.</param>
    /// <param name="places">The places, among the words of the text, of those found.</param>
    public static Fragment Write(SearchCells cells, int cell, IReadOnlySet<int> places)
    {
        var property = cells.PropertyOf(cell);
        var text = cells.TextOf(cell);
        return new(property, property.IsList ? cells[cell].Element : null, text, RangesIn(text, places));
    }

    /// <summary>Where the words of these places stand in a text.</summary>
    public static List<TextRange> RangesIn(string text, IReadOnlySet<int> places)
    {
        var ranges = new List<TextRange>();
        var reader = new WordReader(text, WordReader.NewBuffer());
        for (var place = 0; ranges.Count < places.Count && reader.Next(); place++)
        {
            if (places.Contains(place))
            {
                ranges.Add(new(reader.Start, reader.Length));
            }
        }

        return ranges;
    }
}
