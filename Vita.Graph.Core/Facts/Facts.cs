using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Facts;

/// <summary>Where a fact was read.</summary>
/// <param name="Source">Id of the source, <c>source/…</c>.</param>
/// <param name="Page">Page, from 1; null where the source has none.</param>
/// <param name="Basis">A value of <see cref="Provenance.BasisType"/>.</param>
/// <param name="Fields">
/// The properties of the node that it states; none where it states that the node exists. Of an edge always none: its one line states all
/// that it has, see
/// <see cref="EdgeFact.Stated"/>.
/// </param>
public sealed record ProvenanceFact(string Source, int? Page, string Basis, FieldSet Fields = default);

/// <summary>A node: its identity and what is known of it.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id"><c>kind/slug</c>.</param>
/// <param name="Values">
/// One value per property of the kind, by <see cref="Property.Index"/>; null where absent. <c>string</c> for ids, text, dates and enum
/// values,
/// <c>int</c>, <c>double</c>, <c>bool</c>, and <c>string[]</c>, never empty, for lists.
/// </param>
/// <param name="Provenance">Where it was read, in the order of the seeds; several where several pages or sources say so: each of another
/// source, page or basis.</param>
public sealed record NodeFact(NodeKind Kind, string Id, object?[] Values, IReadOnlyList<ProvenanceFact> Provenance);

/// <summary>An edge. Two edges of one set may join the same nodes: each keeps its own source and properties.</summary>
/// <param name="Edges">The set it belongs to.</param>
/// <param name="From">Id of the node it leaves.</param>
/// <param name="To">Id of the node it enters.</param>
/// <param name="Values">One value per property of the relation type, as in <see cref="NodeFact"/>.</param>
/// <param name="Provenance">Where it was read.</param>
public sealed record EdgeFact(EdgeSet Edges, string From, string To, object?[] Values, ProvenanceFact Provenance)
{
    /// <summary>The properties that its provenance states: those that have a value.</summary>
    public FieldSet Stated => FieldSet.OfValues(Edges.Type.Properties, Values);
}

/// <summary>A whole graph that can be read from the start, wherever it is kept: facts in memory, SQLite, Neo4j.</summary>
public interface IGraphSource
{
    /// <summary>The schema that the facts follow.</summary>
    GraphSchema Schema { get; }

    /// <summary>A text that changes with the data and only then.</summary>
    string Version { get; }

    /// <summary>All nodes of a kind, ordered by id, by code point.</summary>
    IEnumerable<NodeFact> Nodes(NodeKind kind);

    /// <summary>All edges of a set, ordered by the nodes they join, then by source, page, basis and values; equal edges once.</summary>
    IEnumerable<EdgeFact> EdgesOf(EdgeSet edges);
}
