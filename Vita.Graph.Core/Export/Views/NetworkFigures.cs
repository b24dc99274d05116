using Vita.Graph.Core.Analysis.Networks;

namespace Vita.Graph.Core.Export;

/// <summary>The figures of a network as columns.</summary>
internal static class NetworkFigures
{
    public static IEnumerable<FileField> Of(Projection network, Indicators indicators, bool hasDistances)
    {
        var places = new Dictionary<int, int>();
        foreach (var row in network.Rows)
        {
            places.Add(row, places.Count);
        }

        yield return Whole("degree", "How many others it is tied to.", "À combien d'autres elle est liée.", indicators.Degree);
        yield return Number("weightedDegree", "The sum of the weights of its ties.", "La somme des poids.", indicators.WeightedDegree);
        yield return Number("pageRank", "PageRank (damping 0.85).", "PageRank (amortissement 0,85).", indicators.PageRank);
        yield return Whole("core", "The greatest k of a k-core around it.", "Le plus grand k d'un k-cœur.", indicators.Core);
        yield return Whole("component", "The connected part it lies in.", "La partie connexe.", indicators.Component);
        yield return Whole("community", "Its community (Louvain).", "Sa communauté (Louvain).", indicators.Communities.CommunityOf);
        if (hasDistances)
        {
            yield return Number(
                "betweenness",
                "Share of shortest paths that lead over it.",
                "Part des plus courts chemins qui y passent.",
                indicators.Distances.Betweenness
            );
            yield return Number(
                "closeness",
                "How near it is to all others.",
                "Proximité de tous les autres.",
                indicators.Distances.Closeness
            );
        }

        FileField Whole(string name, string en, string fr, IReadOnlyList<int> values) =>
            new(new(name, ColumnType.Whole, new(en, fr)), row => values[places[row]]);

        FileField Number(string name, string en, string fr, IReadOnlyList<double> values) =>
            new(new(name, ColumnType.Number, new(en, fr)), row => values[places[row]]);
    }
}
