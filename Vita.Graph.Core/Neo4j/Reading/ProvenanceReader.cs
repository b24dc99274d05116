using System.Text.Json;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Reading;

/// <summary>Reads where facts were read. A line must name a known source and a known basis; a page below 1 is none.</summary>
internal sealed class ProvenanceReader(TextPool pool, HashSet<string> sources)
{
    private readonly Dictionary<ProvenanceFact, ProvenanceFact> _known = [];

    /// <summary>The lines of a node, from four lists; those that are no line are left out. Where nobody wrote what they state, they state
    /// nothing.</summary>
    public IReadOnlyList<ProvenanceFact> ReadLines(ref Utf8JsonReader row, NodeKind kind, ref bool isDoubtful)
    {
        var (names, pages) = (ReadTexts(ref row, ref isDoubtful), ReadNumbers(ref row, ref isDoubtful));
        var (bases, fields) = (ReadTexts(ref row, ref isDoubtful), ReadTexts(ref row, ref isDoubtful));
        isDoubtful |= names.Count != pages.Count || names.Count != bases.Count || (fields.Count > 0 && fields.Count != names.Count);
        var lines = new List<ProvenanceFact>(names.Count);
        for (var place = 0; place < Math.Min(names.Count, Math.Min(pages.Count, bases.Count)); place++)
        {
            if (Line(names[place], pages[place], bases[place], Stated(kind, fields.ElementAtOrDefault(place), ref isDoubtful)) is { } line)
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

    /// <summary>The line of an edge, from three values; null where it is none. <paramref name="isDoubtful"/> where it, or its page, had to
    /// be left out.</summary>
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
        var line = Line(source, page, basis, FieldSet.None);
        isDoubtful |= line is null;
        return line;
    }

    private static FieldSet Stated(NodeKind kind, string? text, ref bool isDoubtful) =>
        text is null ? FieldSet.None : LineFields.Read(kind, text, ref isDoubtful);

    private ProvenanceFact? Line(string? source, int page, string? basis, FieldSet fields)
    {
        if (source is null || basis is null || !sources.Contains(source) || Provenance.BasisType.CodeOf(basis) < 0)
        {
            return null;
        }

        var line = new ProvenanceFact(source, page > 0 ? page : null, basis, fields);
        return _known.TryGetValue(line, out var known) ? known : _known[line] = line;
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
                isDoubtful |= texts[^1] is null;
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

    private static int Number(ref Utf8JsonReader row) =>
        row.TokenType == JsonTokenType.Number && row.TryGetInt32(out var number) ? number : -1;
}
