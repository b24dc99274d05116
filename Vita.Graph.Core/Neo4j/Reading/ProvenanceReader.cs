using System.Text.Json;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Reading;

/// <summary>Reads where facts were read. A line must name a source that there is and a known basis; a page below 1 is none.</summary>
internal sealed class ProvenanceReader(TextPool pool, HashSet<string> sources)
{
    private readonly Dictionary<(string, int?, string), ProvenanceFact> _known = [];

    /// <summary>The lines of a node, from three lists; those that are no line are left out.</summary>
    public IReadOnlyList<ProvenanceFact> ReadLines(ref Utf8JsonReader row, ref bool isDoubtful)
    {
        var (names, pages, bases) = (ReadTexts(ref row, ref isDoubtful), ReadNumbers(ref row, ref isDoubtful), ReadTexts(ref row, ref isDoubtful));
        isDoubtful |= names.Count != pages.Count || names.Count != bases.Count;
        var lines = new List<ProvenanceFact>(names.Count);
        for (var place = 0; place < Math.Min(names.Count, Math.Min(pages.Count, bases.Count)); place++)
        {
            if (Line(names[place], pages[place], bases[place]) is { } line)
            {
                lines.Add(line);
            }
            else
            {
                isDoubtful = true;
            }
        }

        return lines;
    }

    /// <summary>The line of an edge, from three values; null where it is none. <paramref name="isDoubtful"/> where it, or its page, had to be left out.</summary>
    public ProvenanceFact? ReadLine(ref Utf8JsonReader row, ref bool isDoubtful)
    {
        row.Read();
        var source = pool.Once(ref row);
        row.Skip();
        row.Read();
        var page = Number(ref row);
        isDoubtful |= page < 1 && row.TokenType != JsonTokenType.Null;
        row.Skip();
        row.Read();
        var basis = pool.Once(ref row);
        row.Skip();
        var line = Line(source, page, basis);
        isDoubtful |= line is null;
        return line;
    }

    private ProvenanceFact? Line(string? source, int page, string? basis)
    {
        if (source is null || basis is null || !sources.Contains(source) || Provenance.BasisType.CodeOf(basis) < 0)
        {
            return null;
        }

        var key = (source, page > 0 ? page : (int?)null, basis);
        return _known.TryGetValue(key, out var line) ? line : _known[key] = new(key.source, key.Item2, key.basis);
    }

    /// <summary>What is no list counts as an empty one.</summary>
    private List<string?> ReadTexts(ref Utf8JsonReader row, ref bool isDoubtful)
    {
        var texts = new List<string?>(1);
        row.Read();
        if (row.TokenType == JsonTokenType.StartArray)
        {
            while (row.Read() && row.TokenType != JsonTokenType.EndArray)
            {
                texts.Add(pool.Once(ref row));
                row.Skip();
            }
        }
        else
        {
            isDoubtful |= row.TokenType != JsonTokenType.Null;
        }

        row.Skip();
        return texts;
    }

    private static List<int> ReadNumbers(ref Utf8JsonReader row, ref bool isDoubtful)
    {
        var numbers = new List<int>(1);
        row.Read();
        if (row.TokenType == JsonTokenType.StartArray)
        {
            while (row.Read() && row.TokenType != JsonTokenType.EndArray)
            {
                numbers.Add(Number(ref row));
                isDoubtful |= numbers[^1] < CypherNames.NoPage;
                row.Skip();
            }
        }
        else
        {
            isDoubtful |= row.TokenType != JsonTokenType.Null;
        }

        row.Skip();
        return numbers;
    }

    private static int Number(ref Utf8JsonReader row) => row.TokenType == JsonTokenType.Number && row.TryGetInt32(out var number) ? number : -1;
}
