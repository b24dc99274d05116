using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Generation;

/// <summary>The kinds and relations that generation treats in a way of their own. All others follow from the schema.</summary>
internal sealed class MadeKinds(GraphSchema schema)
{
    private readonly RelationField[] _forward =
    [
        .. schema.EdgeSets.Select(set =>
            schema.Relations.Single(relation => !relation.IsDerived && relation.Step == new Step(set, Direction.Out))
        ),
    ];

    public NodeKind Organisation { get; } = schema.FindKind("Organisation")!;

    public NodeKind Project { get; } = schema.FindKind("Project")!;

    public NodeKind Territory { get; } = schema.FindKind("Territory")!;

    public NodeKind Referent { get; } = schema.FindKind("Referent")!;

    public NodeKind Source { get; } = schema.FindKind(Provenance.SourceKind)!;

    public EdgeSet Carries => Set(Organisation, "projects");

    public EdgeSet Concerns => Set(Project, "territories");

    public EdgeSet Within => Set(Territory, "directlyWithin");

    public Property TerritoryKind => Territory.FindProperty("kind")!;

    /// <summary>The area that a sheet declares, and after which definition: taken over together.</summary>
    public IReadOnlyList<Property> Milieu => [Territory.FindProperty("milieux")!, Territory.FindProperty("milieuBasis")!];

    /// <summary>Whether a target belongs to one owner only, so that each owner gets one of its own: needs, figures.</summary>
    public bool IsOwned(EdgeSet set) => _forward[set.Index].Inverse.IsToOne;

    /// <summary>Kinds whose nodes are made up; the rest (themes, networks, workshops) is referred to. Territories are both.</summary>
    public IReadOnlyList<NodeKind> Made =>
        [Organisation, Project, Referent, .. schema.EdgeSets.Where(IsOwned).Select(set => set.To).Distinct()];

    public static bool IsPorteur(EdgeFact carries) =>
        carries.Values[carries.Edges.Type.FindProperty("roles")!.Index] is string[] roles && roles.Contains("PORTEUR");

    private static EdgeSet Set(NodeKind kind, string relation) => kind.FindRelation(relation)!.Step.Edges;
}
