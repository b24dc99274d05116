using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Schema;
using static Vita.Graph.Core.Export.Tables.NetworkTables;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>The columns of the ties of a network of actors.</summary>
internal static class NetworkTies
{
    public static AnalysisTableBuilder<NetworkResult> Of(GraphSchema schema, GraphAnalysis network) =>
        OfTies(network)
            .Column("a_id", CellType.Text, "Id of the one with the lower id.", "Identifiant du premier, par identifiant.", (_, found) =>
                row => IdAt(found, found.Projection.Edges[row].A)
            )
            .Column("a", CellType.Text, "Its name.", "Son nom.", (_, found) => row => LabelAt(found, found.Projection.Edges[row].A))
            .Column("b_id", CellType.Text, "Id of the other.", "Identifiant de l'autre.", (_, found) =>
                row => IdAt(found, found.Projection.Edges[row].B)
            )
            .Column("b", CellType.Text, "Its name.", "Son nom.", (_, found) => row => LabelAt(found, found.Projection.Edges[row].B))
            .Column("poids", CellType.Integer, "How many things they share.", "Combien de choses ils partagent.", (_, found) =>
                row => found.Projection.Edges[row].Weight
            )
            .Column(
                "raisons",
                CellType.Text,
                "What they share: names.",
                "Ce qu'ils partagent : les noms.",
                (_, found) => Reasons(found, reason => reason.Name),
                isList: true
            )
            .Column(
                "raisons_id",
                CellType.Text,
                "What they share: ids.",
                "Ce qu'ils partagent : les identifiants.",
                (graph, found) => Reasons(found, reason => reason.Node.IdIn(graph)),
                isList: true
            )
            .Column(
                "raisons_nature",
                CellType.Text,
                "In what way each thing is shared.",
                "En quoi chaque chose est partagée.",
                (_, found) => Reasons(found, reason => AnalysisVocabularies.NameOf(reason.Thing.Reason)),
                isList: true,
                AnalysisVocabularies.TieReasons(schema)
            );

    private static Func<int, object?> Reasons(NetworkResult found, Func<NetworkReason, string> text) =>
        row =>
        {
            var tie = new NetworkTie(found.Projection, found.Projection.Edges[row]);
            return string.Join(TableText.Between, tie.Reasons.Select(thing => text(new(tie, thing))));
        };
}
