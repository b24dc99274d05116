using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>The kinds and relations that matching follows, found by name once.</summary>
internal sealed class MatchRelations(GraphSchema schema)
{
    public NodeKind Need { get; } = Kind(schema, "Need");

    public NodeKind Offer { get; } = Kind(schema, "Offer");

    public NodeKind Project { get; } = Kind(schema, "Project");

    public NodeKind Organisation { get; } = Kind(schema, "Organisation");

    public NodeKind Theme { get; } = Kind(schema, "Theme");

    public NodeKind Territory { get; } = Kind(schema, "Territory");

    public NodeKind Network { get; } = Kind(schema, "Network");

    public RelationField Carriers => Project.FindRelation("carriers")!;

    public RelationField Concerns => Project.FindRelation("territories")!;

    public RelationField WorksIn => Organisation.FindRelation("worksIn")!;

    public RelationField Memberships => Organisation.FindRelation("memberships")!;

    public RelationField Broader => Theme.FindRelation("broader")!;

    public RelationField Narrower => Theme.FindRelation("narrower")!;

    public RelationField DirectlyWithin => Territory.FindRelation("directlyWithin")!;

    public RelationField Within => Territory.FindRelation("within")!;

    /// <summary>From a need or an offer to its project.</summary>
    public static RelationField ProjectOf(NodeKind item) => item.FindRelation("project")!;

    /// <summary>From a need or an offer to its themes.</summary>
    public static RelationField ThemesOf(NodeKind item) => item.FindRelation(Provenance.InheritedRelation)!;

    /// <summary>Which edges of a set say what an item has from its project only.</summary>
    public static Func<int, bool> IsInherited(Snapshot snapshot, RelationField relation)
    {
        var bases = snapshot[relation.Step.Edges].Provenance.Bases;
        var code = bases.Values.Find(Provenance.FromProject);
        return edge => bases.Codes[edge] == code;
    }

    private static NodeKind Kind(GraphSchema schema, string name) =>
        schema.FindKind(name) ?? throw new InvalidOperationException($"the schema has no {name}");
}
