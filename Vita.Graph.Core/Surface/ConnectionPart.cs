namespace Vita.Graph.Core.Surface;

/// <summary>The fields of a connection, in the order of the schema.</summary>
public enum ConnectionPart
{
    Nodes,
    Edges,
    PageInfo,
    TotalCount,
    Aggregate,

    /// <summary>Only where nodes of the kind have something to be grouped by.</summary>
    GroupBy,

    /// <inheritdoc cref="GroupBy"/>
    Facets,
}

/// <summary>The fields of an edge beside what its link says, in the order of the schema.</summary>
public enum EdgePart
{
    Cursor,
    Node,
    Because,
}

/// <summary>The fields of a group beside its keys, in the order of the schema.</summary>
public enum GroupPart
{
    Count,
    Labels,
    LabelsEn,
    Aggregate,
}

/// <summary>The fields of a facet.</summary>
public enum FacetPart
{
    Key,
    Groups,
}

/// <summary>What every aggregate has beside the statistics of properties.</summary>
public enum AggregatePart
{
    Count,
    Distinct,
}
