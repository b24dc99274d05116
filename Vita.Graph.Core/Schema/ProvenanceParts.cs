namespace Vita.Graph.Core.Schema;

/// <summary>The parts of a provenance that are plain values.</summary>
public enum ProvenancePart
{
    /// <summary>The page, an integer; absent where the source has no pages.</summary>
    Page,

    /// <summary>The basis, never absent.</summary>
    Basis,
}

/// <summary>What the parts look like to filters: type and vocabulary.</summary>
public static class ProvenanceParts
{
    private static Property Page { get; } = new(Provenance.Page, PropertyType.Int, new("Page, from 1.", "Page, à partir de 1."));

    private static Property Basis { get; } =
        new(Provenance.Basis, PropertyType.Enum, Provenance.BasisType.Description) { Enum = Provenance.BasisType };

    public static Property PropertyOf(ProvenancePart part) => part == ProvenancePart.Page ? Page : Basis;
}
