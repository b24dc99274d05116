using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>Actors and what ties them: the nodes and the ties of <c>network</c>, with indicators and reasons.</summary>
internal static class NetworkTables
{
    /// <summary>Ties organisations as well as projects.</summary>
    private static readonly Dictionary<string, object?> Usual = new()
    {
        ["of"] = AnalysisVocabularies.NameOf(Domain.Organisation.Kind.In(VitaSchema.Current)),
        ["by"] = new object?[] { AnalysisVocabularies.NameOf(TieReason.Theme) },
    };

    private static readonly Dictionary<string, object?> NothingSet = [];

    public static IEnumerable<TableDeclaration> Of(GraphSchema schema)
    {
        var network = Analyses.Of(schema).Find("network")!;
        return
        [
            NetworkNodes
                .Of(schema, network)
                .Build(
                    "reseau_noeuds",
                    new("Network of actors: nodes", "Réseau d'acteurs : nœuds"),
                    new(
                        "One row is an organisation or a project, with its place in the network of those that share something.",
                        "Une ligne est une structure ou un projet, avec sa place dans le réseau de ceux qui partagent quelque chose."
                    ),
                    Usual,
                    NothingSet
                ),
            NetworkTies
                .Of(schema, network)
                .Build(
                    "reseau_liens",
                    new("Network of actors: ties", "Réseau d'acteurs : liens"),
                    new(
                        "One row is a tie: two organisations or projects, and what they share.",
                        "Une ligne est un lien : deux structures ou projets, et ce qu'ils partagent."
                    ),
                    Usual,
                    NothingSet
                ),
            GrafanaTables
                .Nodes(schema, network)
                .Build(
                    "grafana_noeuds",
                    new("Grafana: nodes", "Grafana : nœuds"),
                    new(
                        "The nodes of the network of actors, as Grafana's node graph panel reads them.",
                        "Les nœuds du réseau d'acteurs, tels que le panneau « node graph » de Grafana les lit."
                    ),
                    Usual,
                    NothingSet
                ),
            GrafanaTables
                .Edges(network)
                .Build(
                    "grafana_liens",
                    new("Grafana: edges", "Grafana : liens"),
                    new(
                        "The ties of the network of actors, as Grafana's node graph panel reads them.",
                        "Les liens du réseau d'acteurs, tels que le panneau « node graph » de Grafana les lit."
                    ),
                    Usual,
                    NothingSet
                ),
        ];
    }

    public static AnalysisTableBuilder<NetworkResult> OfNodes(GraphAnalysis network) => new(network, found => found.Projection.Rows.Count);

    public static AnalysisTableBuilder<NetworkResult> OfTies(GraphAnalysis network) => new(network, found => found.Projection.Edges.Count);

    /// <summary>A node of the network by its place.</summary>
    public static GraphNode NodeAt(NetworkResult found, int place) => new(found.Projection.Kind, found.Projection.Rows[place]);

    public static string IdAt(NetworkResult found, int place) => NodeAt(found, place).IdIn(found.Projection.Snapshot);

    public static string LabelAt(NetworkResult found, int place) => NodeLabels.Of(found.Projection.Snapshot, NodeAt(found, place));

    /// <summary>The kinds of an organisation; nothing for a project.</summary>
    public static CellSource? KindsOf(GraphSchema schema, NetworkResult found) =>
        found.Projection.Kind == Domain.Organisation.Kind.In(schema)
            ? new PropertyCells(
                found.Projection.Snapshot[found.Projection.Kind].Columns[Domain.Organisation.Kinds.Of(found.Projection.Kind).Index],
                isList: true
            )
            : null;
}
