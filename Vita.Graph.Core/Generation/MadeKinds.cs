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

    public NodeKind Organisation { get; } = Domain.Organisation.Kind.In(schema);

    public NodeKind Project { get; } = Domain.Project.Kind.In(schema);

    public NodeKind Territory { get; } = Domain.Territory.Kind.In(schema);

    public NodeKind Referent { get; } = Domain.Referent.Kind.In(schema);

    public NodeKind Source { get; } = Domain.Source.Kind.In(schema);

    public EdgeSet Carries => Domain.Organisation.Projects.Of(Organisation).Step.Edges;

    public EdgeSet Concerns => Domain.Project.Territories.Of(Project).Step.Edges;

    public EdgeSet Within => Domain.Territory.DirectlyWithin.Of(Territory).Step.Edges;

    public Property TerritoryKind => Domain.Territory.Sort.Of(Territory);

    /// <summary>The area that a sheet declares, and after which definition: taken over together.</summary>
    public IReadOnlyList<Property> Milieu => [Domain.Territory.Milieux.Of(Territory), Domain.Territory.MilieuBasis.Of(Territory)];

    /// <summary>Whether a target belongs to one owner only, so that each owner gets one of its own: needs, figures.</summary>
    public bool IsOwned(EdgeSet set) => _forward[set.Index].Inverse.IsToOne;

    /// <summary>Kinds whose nodes are made up; the rest (themes, networks, workshops) is referred to. Territories are both.</summary>
    public IReadOnlyList<NodeKind> Made =>
        [Organisation, Project, Referent, .. schema.EdgeSets.Where(IsOwned).Select(set => set.To).Distinct()];

    public static bool IsPorteur(EdgeFact carries) =>
        carries.Values[Domain.Carries.Roles(carries.Edges.Type).Index] is string[] roles && roles.Contains("PORTEUR");
}
