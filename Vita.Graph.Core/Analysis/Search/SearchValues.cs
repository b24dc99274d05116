using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Search;

/// <summary>A value of a vocabulary as words.</summary>
/// <param name="Of">Which property has it.</param>
/// <param name="Code">Its code in the column.</param>
/// <param name="Text">Its French label, one of several where these are divided by commas, or its acronym.</param>
/// <param name="Rows">The rows that have the value.</param>
internal sealed record ValueLabel(WordValue Of, int Code, string Text, int[] Rows)
{
    /// <summary>What a label is known by; <see cref="ConceptLabels.Key"/>.</summary>
    public string Key { get; } = ConceptLabels.Key(WordReader.WordsOf(Text));
}

/// <summary>The values of nodes that are words: what <see cref="WordTies.ValuesOf"/> declares. A label is met as a whole, in any of its
/// forms: <c>emploi</c> is no <c>demandeur d'emploi</c>.</summary>
internal sealed class SearchValues
{
    private readonly Snapshot _snapshot;
    private readonly ILookup<string, ValueLabel> _labels;

    public SearchValues(Snapshot snapshot)
    {
        _snapshot = snapshot;
        _labels = WordTies.ValuesOf(snapshot.Schema).SelectMany(value => LabelsOf(snapshot, value)).ToLookup(label => label.Key);
        MaxTerms = Words.Any() ? _labels.SelectMany(group => group).Max(label => WordReader.WordsOf(label.Text).Count) : 0;
    }

    /// <summary>Words in the longest label; no run of more terms can be one.</summary>
    public int MaxTerms { get; }

    /// <summary>The words of all labels that some node has.</summary>
    public IEnumerable<string> Words => _labels.SelectMany(group => group).SelectMany(label => WordReader.WordsOf(label.Text));

    /// <summary>Whether words make a label that some node has.</summary>
    public bool IsLabel(IEnumerable<string> words) => _labels.Contains(ConceptLabels.Key(words));

    /// <summary>The labels that a clause is. What is quoted, or only begun, is looked for in texts alone.</summary>
    public IReadOnlyList<ValueLabel> Find(SearchClause clause) =>
        clause.IsLiteral ? [] : [.. _labels[ConceptLabels.Key(clause.Typed.SelectMany(pattern => pattern.Words))]];

    /// <summary>The first label of a node among some, as a text whose words are all found; null where it has none of them.</summary>
    public Fragment? FragmentOf(NodeKind kind, int row, IEnumerable<ValueLabel> labels)
    {
        if (labels.FirstOrDefault(label => label.Of.Kind == kind && Array.BinarySearch(label.Rows, row) >= 0) is not { } found)
        {
            return null;
        }

        var element = found.Of.Property.IsList
            ? _snapshot[kind].Columns[found.Of.Property.Index].Elements(row).IndexOf(found.Code)
            : (int?)null;
        return new(
            found.Of.Property,
            element,
            found.Text,
            FragmentWriter.RangesIn(found.Text, Enumerable.Range(0, found.Text.Length).ToHashSet())
        );
    }

    private static IEnumerable<ValueLabel> LabelsOf(Snapshot snapshot, WordValue value)
    {
        var column = snapshot[value.Kind].Columns[value.Property.Index];
        var rowsOf = Enumerable
            .Range(0, snapshot[value.Kind].Count)
            .SelectMany(row => CodesOf(column, value.Property, row).Select(code => (Code: code, Row: row)))
            .Distinct()
            .ToLookup(pair => pair.Code, pair => pair.Row);
        return rowsOf.SelectMany(rows =>
            TextsOf(value, (string)column.Values[rows.Key]).Select(text => new ValueLabel(value, rows.Key, text, [.. rows]))
        );
    }

    private static IEnumerable<string> TextsOf(WordValue value, string name)
    {
        var label = value.Property.Enum!.Values[value.Property.Enum.CodeOf(name)].LabelFr;
        return label.Split(',', StringSplitOptions.TrimEntries).Concat(value.HasAcronyms ? [name] : []);
    }

    private static int[] CodesOf(Column column, Property property, int row) =>
        property.IsList ? column.Elements(row).ToArray()
        : column.Codes[row] is not Column.Absent and var code ? [code]
        : [];
}
