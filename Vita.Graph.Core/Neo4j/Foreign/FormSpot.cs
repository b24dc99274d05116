using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Foreign;

/// <summary>A place of the graph where something stands in another form than a load writes it.</summary>
/// <param name="Place">In names of the schema, as in <see cref="ForeignFact"/>.</param>
/// <param name="Count">How often.</param>
/// <param name="Owners">The label or type that it stands at, and every type that leads to it: a statement that looks there has one of these
/// words.</param>
/// <param name="Keys">The keys of its properties; none where nodes or relations may have to be left out.</param>
internal sealed record FormSpot(string Place, long Count, IReadOnlyList<string> Owners, IReadOnlyList<string> Keys)
{
    /// <summary>Nodes of a kind: whoever counts them or follows a relation to them meets them.</summary>
    public static FormSpot Of(GraphSchema schema, NodeKind kind, string? property, long count, params IReadOnlyList<string> keys) =>
        new(
            property is null ? kind.Name : $"{kind.Name}.{property}",
            count,
            [kind.Name, .. schema.EdgeSets.Where(set => set.From == kind || set.To == kind).Select(set => set.Type.Name).Distinct()],
            keys
        );

    /// <summary>Relations of a type.</summary>
    public static FormSpot Of(RelationType type, long count) => new(type.Name, count, [type.Name], []);

    /// <summary>Whether a statement of these words may look there.</summary>
    public bool IsMetBy(IReadOnlySet<string> words) => Owners.Any(words.Contains) && (Keys.Count == 0 || Keys.Any(words.Contains));
}

/// <summary>All such places of a graph at one moment.</summary>
/// <param name="Bookmark">The moment.</param>
/// <param name="Spots">The places; none in a graph that was loaded and not written to.</param>
/// <param name="IsEverywhere">Whether sources are among them: every line of provenance names one.</param>
/// <param name="Unconstrained">Labels whose ids nothing keeps apart.</param>
internal sealed record FormSpots(string Bookmark, IReadOnlyList<FormSpot> Spots, bool IsEverywhere, IReadOnlyList<string> Unconstrained)
{
    /// <summary>Whether a statement of these words may look at one of them.</summary>
    public bool AreMetBy(IReadOnlySet<string> words) => IsEverywhere || Spots.Any(spot => spot.IsMetBy(words));
}
