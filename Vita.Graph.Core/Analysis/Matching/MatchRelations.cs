using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>The kinds and relations that matching follows, in one schema.</summary>
internal sealed class MatchRelations(GraphSchema schema)
{
    public NodeKind Need { get; } = Domain.Need.Kind.In(schema);

    public NodeKind Offer { get; } = Domain.Offer.Kind.In(schema);

    public NodeKind Project { get; } = Domain.Project.Kind.In(schema);

    public NodeKind Organisation { get; } = Domain.Organisation.Kind.In(schema);

    public NodeKind Theme { get; } = Domain.Theme.Kind.In(schema);

    public NodeKind Territory { get; } = Domain.Territory.Kind.In(schema);

    public NodeKind Network { get; } = Domain.Network.Kind.In(schema);

    public RelationField Carriers => Domain.Project.Carriers.Of(Project);

    public RelationField Concerns => Domain.Project.Territories.Of(Project);

    public RelationField WorksIn => Domain.Organisation.WorksIn.Of(Organisation);

    public RelationField Memberships => Domain.Organisation.Memberships.Of(Organisation);

    public RelationField Broader => Domain.Theme.Broader.Of(Theme);

    public RelationField Narrower => Domain.Theme.Narrower.Of(Theme);

    public RelationField DirectlyWithin => Domain.Territory.DirectlyWithin.Of(Territory);

    public RelationField Within => Domain.Territory.Within.Of(Territory);

    /// <summary>From a need or an offer to its project.</summary>
    public static RelationField ProjectOf(NodeKind item) => Domain.Need.Project.Of(item);

    /// <summary>From a need or an offer to its themes.</summary>
    public static RelationField ThemesOf(NodeKind item) => Domain.Need.Themes.Of(item);

    /// <summary>Which edges of a set say what an item has from its project only.</summary>
    public static Func<int, bool> IsInherited(Snapshot snapshot, RelationField relation)
    {
        var bases = snapshot[relation.Step.Edges].Provenance.Bases;
        var code = bases.Values.Find(Provenance.FromProject);
        return edge => bases.Codes[edge] == code;
    }
}
