namespace Vita.Graph.Core.Analysis.Search;

/// <summary>A part of a search that a node must satisfy: all that is typed, in any order, or one of the synonyms.</summary>
/// <param name="Typed">One term; several where together they make the label of a theme.</param>
/// <param name="Concept">The theme that they are a label of.</param>
internal sealed record SearchClause(IReadOnlyList<Pattern> Typed, Concept Concept)
{
    /// <summary>The clauses of a search. From left to right, as many words as make a label are taken together: <c>temps partagé</c> before <c>temps</c>. What is quoted is
    /// meant as it stands.</summary>
    public static IReadOnlyList<SearchClause> Of(IReadOnlyList<SearchTerm> terms, ConceptLabels labels)
    {
        var clauses = new List<SearchClause>();
        for (var place = 0; place < terms.Count; place += clauses[^1].Typed.Count)
        {
            clauses.Add(At(terms, place, labels));
        }

        return clauses;
    }

    private static SearchClause At(IReadOnlyList<SearchTerm> terms, int start, ConceptLabels labels)
    {
        var run = terms.Skip(start).Take(labels.MaxTerms).TakeWhile(term => !term.IsLiteral).Select(term => term.Pattern).ToList();
        for (var count = run.Count; count > 0; count--)
        {
            var concept = labels.Find(run.Take(count).SelectMany(pattern => pattern.Words));
            if (concept != Concept.None)
            {
                return new([.. run.Take(count)], concept);
            }
        }

        return new([terms[start].Pattern], Concept.None);
    }
}
