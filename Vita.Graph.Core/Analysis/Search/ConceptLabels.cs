namespace Vita.Graph.Core.Analysis.Search;

/// <summary>What the theme behind a typed label adds to a search.</summary>
/// <param name="Synonyms">Its other labels, ordered by their words.</param>
/// <param name="Linked">The numbers of the nodes that are about it, and its own.</param>
internal sealed record Concept(IReadOnlyList<Pattern> Synonyms, IReadOnlySet<int> Linked)
{
    public static Concept None { get; } = new([], new HashSet<int>());
}

/// <summary>The labels of themes, preferred and others, in all languages, each leading to all labels of the themes that have it: <c>SAD</c>
/// → <c>services à domicile</c>.</summary>
/// <remarks>Labels are the same that have the same stems beside stop words. Where two themes share a label, it leads to the labels of
/// both.</remarks>
internal sealed class ConceptLabels
{
    private readonly Dictionary<string, List<int>> _themesOf = [];
    private readonly Dictionary<int, List<Pattern>> _labelsOf = [];
    private readonly SearchCells _cells;

    public ConceptLabels(SearchCells cells)
    {
        _cells = cells;
        for (var cell = 0; cell < cells.Count; cell++)
        {
            var node = cells[cell].Node;
            if (cells.Locate(node).Kind.RdfTerm is "skos:Concept" && cells.PropertyOf(cell).RdfTerm is "skos:prefLabel" or "skos:altLabel")
            {
                Add(node, WordReader.WordsOf(cells.TextOf(cell)));
            }
        }
    }

    /// <summary>Terms in the longest label; no run of more terms can be one.</summary>
    public int MaxTerms { get; private set; }

    /// <summary>What the label that these words make adds; nothing where they make none.</summary>
    public Concept Find(IEnumerable<string> words)
    {
        var typed = Key(words);
        if (!_themesOf.TryGetValue(typed, out var themes))
        {
            return Concept.None;
        }

        var labels = themes
            .SelectMany(theme => _labelsOf[theme])
            .Where(label => Key(label.Words) != typed)
            .DistinctBy(label => string.Join(' ', label.Words))
            .OrderBy(label => string.Join(' ', label.Words), StringComparer.Ordinal);
        return new([.. labels], themes.SelectMany(LinkedTo).Concat(themes).ToHashSet());
    }

    private void Add(int theme, List<string> words)
    {
        if (words.Count == 0)
        {
            return;
        }

        MaxTerms = Math.Max(MaxTerms, words.Count);
        (_labelsOf.TryGetValue(theme, out var labels) ? labels : _labelsOf[theme] = []).Add(new(words));
        var themes = _themesOf.TryGetValue(Key(words), out var known) ? known : _themesOf[Key(words)] = [];
        if (!themes.Contains(theme))
        {
            themes.Add(theme);
        }
    }

    private IEnumerable<int> LinkedTo(int theme)
    {
        var (kind, row) = _cells.Locate(theme);
        return kind
            .Relations.Where(relation => !relation.IsDerived && relation.Target != kind)
            .SelectMany(relation =>
                _cells.Snapshot[relation].Targets(row).ToArray().Select(target => _cells.NodeOf(relation.Target, target))
            );
    }

    /// <summary>What labels have in common that are the same: their stems beside stop words.</summary>
    public static string Key(IEnumerable<string> words)
    {
        var telling = words.Where(word => !FrenchWords.Stop.Contains(word)).ToList();
        return string.Join(' ', (telling.Count > 0 ? telling : words).Select(FrenchStemmer.Stem));
    }
}
