using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export;

/// <summary>The ties of a network of actors: each from the node with the lower id to the other, though it has no direction.</summary>
internal sealed class TieGroup : EdgeGroup
{
    /// <summary>The kind of all ties.</summary>
    public const string TieKind = "TIE";

    private static readonly Description TieWords = new("Shares.", "Partage.");

    private readonly Projection _network;

    public TieGroup(Projection network)
        : base(TieKind, TieWords, network.Kind, network.Kind)
    {
        _network = network;
        Fields =
        [
            new(new("reasons", ColumnType.Text, new("What they share: names.", "Ce qu'ils partagent : les noms.")), row =>
                PropertyFields.Joined(Reasons(row).Select(thing => NodeLabels.Of(network.Snapshot, new(thing.Kind, thing.Row))))
            ),
            new(new("reasonIds", ColumnType.Text, new("What they share: ids.", "Ce qu'ils partagent : les identifiants.")), row =>
                PropertyFields.Joined(Reasons(row).Select(thing => network.Snapshot[thing.Kind].Ids[thing.Row]))
            ),
            new(new("reasonKinds", ColumnType.Text, new("In what way each thing is shared.", "En quoi chaque chose est partagée.")), row =>
                PropertyFields.Joined(Reasons(row).Select(thing => AnalysisVocabularies.NameOf(thing.Reason)))
            ),
        ];
    }

    public override IReadOnlyList<FileField> Fields { get; }

    public override IEnumerable<FileEdge> Edges =>
        _network.Edges.Select((edge, row) => new FileEdge(_network.Rows[edge.A], _network.Rows[edge.B], 1, row));

    public override int WeightOf(in FileEdge edge) => _network.Edges[edge.Row].Weight;

    private IReadOnlyList<SharedThing> Reasons(int row) => _network.ReasonsOf(_network.Edges[row]);
}
