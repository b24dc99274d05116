using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Plans;

/// <summary>A value that a row holds, seen from where the plan stands: the node, the edge that led to it, or the provenance of either.</summary>
public abstract record ValueRef;

/// <summary>A property of the node.</summary>
public sealed record NodeValue(Property Property) : ValueRef;

/// <summary>A property of the edge.</summary>
public sealed record EdgeValue(Property Property) : ValueRef;

/// <summary>A part of a provenance: of the edge, or of one line of a node's provenance.</summary>
public sealed record ProvenanceValue(ProvenancePart Part) : ValueRef
{
    /// <summary>What the part looks like to filters: its type and vocabulary.</summary>
    public Property Property => Part == ProvenancePart.Page ? Page : Basis;

    private static Property Page { get; } = new(Provenance.Page, PropertyType.Int, new("Page, from 1.", "Page, à partir de 1."));

    private static Property Basis { get; } = new(Provenance.Basis, PropertyType.Enum, Provenance.BasisType.Description) { Enum = Provenance.BasisType };
}

/// <summary>The parts of a provenance that are plain values.</summary>
public enum ProvenancePart
{
    /// <summary>The page, an integer; absent where the source has no pages.</summary>
    Page,

    /// <summary>The basis, never absent.</summary>
    Basis,
}
