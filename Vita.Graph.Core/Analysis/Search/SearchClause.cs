namespace Vita.Graph.Core.Analysis.Search;

/// <summary>A part of a search that a node must satisfy: all that is typed, in any order, or one of the synonyms.</summary>
/// <param name="Typed">One term; several where together they make the label of a theme, or of a value.</param>
/// <param name="Concept">The theme that they are a label of.</param>
/// <param name="Text">The same as it was typed.</param>
/// <param name="IsLiteral">Whether it is quoted or a prefix.</param>
internal sealed record SearchClause(IReadOnlyList<Pattern> Typed, Concept Concept, string Text, bool IsLiteral)
{
    /// <summary>The clauses of a search. From left to right, as many words as make a label are taken together: <c>temps partagé</c> before
    /// <c>temps</c>. What is quoted is
    /// meant as it stands.</summary>
    public static IReadOnlyList<SearchClause> Of(IReadOnlyList<SearchTerm> terms, ConceptLabels labels, SearchValues values)
    {
        var clauses = new List<SearchClause>();
        for (var place = 0; place < terms.Count; place += clauses[^1].Typed.Count)
        {
            clauses.Add(At(terms, place, labels, values));
        }

        return clauses;
    }

    private static SearchClause At(IReadOnlyList<SearchTerm> terms, int start, ConceptLabels labels, SearchValues values)
    {
        var run = terms.Skip(start).Take(Math.Max(labels.MaxTerms, values.MaxTerms)).TakeWhile(term => !term.IsLiteral).ToList();
        for (var count = run.Count; count > 0; count--)
        {
            var words = run.Take(count).SelectMany(term => term.Pattern.Words).ToList();
            var concept = labels.Find(words);
            if (concept != Concept.None || values.IsLabel(words))
            {
                return Of(run.Take(count), concept);
            }
        }

        return Of([terms[start]], Concept.None);
    }

    private static SearchClause Of(IEnumerable<SearchTerm> terms, Concept concept) =>
        new(
            [.. terms.Select(term => term.Pattern)],
            concept,
            string.Join(' ', terms.Select(term => term.Text)),
            terms.All(term => term.IsLiteral)
        );
}
