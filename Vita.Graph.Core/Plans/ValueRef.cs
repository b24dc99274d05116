using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Plans;

/// <summary>A value that a row holds, seen from where the plan stands: the node, the edge that led to it, or the provenance of
/// either.</summary>
public abstract record ValueRef;

/// <summary>A property of the node.</summary>
public sealed record NodeValue(Property Property) : ValueRef;

/// <summary>A property of the edge.</summary>
public sealed record EdgeValue(Property Property) : ValueRef;

/// <summary>A part of a provenance: of the edge, or of one line of a node's provenance.</summary>
public sealed record ProvenanceValue(ProvenancePart Part) : ValueRef
{
    /// <inheritdoc cref="ProvenanceParts.PropertyOf"/>
    public Property Property => ProvenanceParts.PropertyOf(Part);
}
