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
            Nodes(schema, network)
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
            Ties(schema, network)
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

    private static AnalysisTableBuilder<NetworkResult> Nodes(GraphSchema schema, GraphAnalysis network) =>
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

    private static AnalysisTableBuilder<NetworkResult> Ties(GraphSchema schema, GraphAnalysis network) =>
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
