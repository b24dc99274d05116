using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Snapshots;

/// <summary>Lines of provenance, in columns.</summary>
/// <param name="Sources">Row of the source of each line, in the table of sources.</param>
/// <param name="Pages">Page of each line; absent where the source has none.</param>
/// <param name="Bases">Basis of each line.</param>
public sealed record ProvenanceColumns(int[] Sources, Column Pages, Column Bases)
{
    public Column this[ProvenancePart part] => part is ProvenancePart.Page ? Pages : Bases;
}

/// <summary>All nodes of a kind. Rows are ordered by id, so that the number of a row is also its rank.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Ids">Ids in their order, by code point.</param>
/// <param name="Columns">One column per property of the kind.</param>
/// <param name="ProvenanceStarts">The first line of each row's provenance, and the end of the last.</param>
/// <param name="Provenance">The lines.</param>
/// <param name="Stated">The properties that each line states.</param>
public sealed record NodeTable(
    NodeKind Kind,
    string[] Ids,
    IReadOnlyList<Column> Columns,
    int[] ProvenanceStarts,
    ProvenanceColumns Provenance,
    FieldSet[] Stated
)
{
    public int Count => Ids.Length;

    /// <summary>The row of a node; where there is none, the complement of the row before which it would come.</summary>
    public int Find(string id) => Array.BinarySearch(Ids, id, Text.CodePointComparer.Instance);
}

/// <summary>All edges of a set, ordered by the rows they join, then as the source of the data orders them.</summary>
/// <param name="Edges">The set.</param>
/// <param name="From">Row that each edge leaves.</param>
/// <param name="To">Row that each edge enters.</param>
/// <param name="Columns">One column per property of the relation type.</param>
/// <param name="Provenance">One line per edge.</param>
public sealed record EdgeTable(EdgeSet Edges, int[] From, int[] To, IReadOnlyList<Column> Columns, ProvenanceColumns Provenance)
{
    public int Count => From.Length;
}
