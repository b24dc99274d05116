using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Schema;
using static Vita.Graph.Core.Export.Tables.NetworkTables;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>The columns of the nodes of a network of actors.</summary>
internal static class NetworkNodes
{
    public static AnalysisTableBuilder<NetworkResult> Of(GraphSchema schema, GraphAnalysis network) =>
        OfNodes(network)
            .Column("id", CellType.Text, "Its id.", "Son identifiant.", (_, found) => row => IdAt(found, row))
            .Column("libelle", CellType.Text, "Its name.", "Son nom.", (_, found) => row => LabelAt(found, row))
            .Column(
                "types",
                CellType.Text,
                "Kinds of the organisation.",
                "Types de la structure.",
                (_, found) =>
                {
                    var (kinds, cell) = (KindsOf(schema, found), new Cell());
                    return row =>
                    {
                        cell.Clear();
                        kinds?.Read(found.Projection.Rows[row], cell);
                        return TableText.Of(cell);
                    };
                },
                isList: true,
                Domain.Organisation.Kinds.In(schema).Enum
            )
            .Whole("degre", "How many others it is tied to.", "À combien d'autres il est lié.", found => found.Degree)
            .Number("degre_pondere", "Sum of the weights of its ties.", "Somme des poids de ses liens.", found => found.WeightedDegree)
            .Number(
                "intermediarite",
                "Betweenness: share of shortest paths that pass through it, from 0 to 1.",
                "Intermédiarité : part des plus courts chemins qui passent par lui, de 0 à 1.",
                found => found.Distances.Betweenness
            )
            .Number(
                "proximite",
                "Closeness: how near it is to all others, from 0 to 1.",
                "Proximité de tous les autres, de 0 à 1.",
                found => found.Distances.Closeness
            )
            .Number("page_rank", "PageRank (damping 0.85).", "PageRank (amortissement 0,85).", found => found.PageRank)
            .Whole("coeur", "The greatest k of a k-core around it.", "Le plus grand k d'un k-cœur autour de lui.", found => found.Core)
            .Whole("composante", "Number of its connected part.", "Numéro de sa partie connexe.", found => found.Component)
            .Whole("communaute", "Number of its community (Louvain).", "Numéro de sa communauté (Louvain).", found =>
                found.Communities.CommunityOf
            );

    private static AnalysisTableBuilder<NetworkResult> Whole(
        this AnalysisTableBuilder<NetworkResult> table,
        string name,
        string en,
        string fr,
        Func<Indicators, int[]> values
    ) => table.Column(name, CellType.Integer, en, fr, (_, found) =>
        {
            var computed = values(found.Indicators);
            return row => computed[row];
        });

    private static AnalysisTableBuilder<NetworkResult> Number(
        this AnalysisTableBuilder<NetworkResult> table,
        string name,
        string en,
        string fr,
        Func<Indicators, IReadOnlyList<double>> values
    ) => table.Column(name, CellType.Number, en, fr, (_, found) =>
        {
            var computed = values(found.Indicators);
            return row => computed[row];
        });
}
