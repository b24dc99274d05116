using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export;

/// <summary>The edges of a set of the graph, as the sources say them.</summary>
internal sealed class RelationGroup : EdgeGroup
{
    private readonly NodeSelection _selection;
    private readonly EdgeTable _table;

    public RelationGroup(Snapshot snapshot, EdgeSet edges, NodeSelection selection, ViewOptions options)
        : base(edges.Type.Name, edges.Type.Description, edges.From, edges.To)
    {
        (_selection, _table, Set) = (selection, snapshot[edges], edges);
        var provenance = _table.Provenance;
        Fields =
        [
            .. edges
                .Type.Properties.Where(options.MaySee)
                .Select(property =>
                    PropertyFields.Of(
                        property,
                        _table.Columns[property.Index],
                        ReservedNames.NameOf(snapshot.Schema, edges.Type, property)
                    )
                ),
            new(new("provenanceSource", ColumnType.Text, new("The document it was read in.", "Le document où c'est dit.")), row =>
                snapshot.Sources.Ids[provenance.Sources[row]]
            ),
            PropertyFields.Of(ProvenanceParts.PropertyOf(ProvenancePart.Page), provenance.Pages, Provenance.Page),
            PropertyFields.Of(ProvenanceParts.PropertyOf(ProvenancePart.Basis), provenance.Bases, Provenance.Basis),
        ];
    }

    /// <summary>The set.</summary>
    public EdgeSet Set { get; }

    public override IReadOnlyList<FileField> Fields { get; }

    public override IEnumerable<FileEdge> Edges
    {
        get
        {
            var ordinal = 0;
            for (var edge = 0; edge < _table.Count; edge++)
            {
                var (from, to) = (_table.From[edge], _table.To[edge]);
                ordinal = edge > 0 && _table.From[edge - 1] == from && _table.To[edge - 1] == to ? ordinal + 1 : 1;
                if (_selection.Contains(From, from) && _selection.Contains(To, to))
                {
                    yield return new(from, to, ordinal, edge);
                }
            }
        }
    }

    public override int WeightOf(in FileEdge edge) => 1;
}
