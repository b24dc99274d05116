using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>Why two actors have to do with each other.</summary>
public enum TieReason
{
    /// <summary>Both seek or offer something about one theme.</summary>
    Theme,

    /// <summary>Both are members of one network. Who only plans to join, or has left, is none.</summary>
    Network,

    /// <summary>Both are active in one territory, themselves or through their projects. Two communes of one région are two
    /// territories.</summary>
    Territory,

    /// <summary>One names the other as its partner.</summary>
    Partner,

    /// <summary>Both carry, or are engaged in, one project.</summary>
    Project,

    /// <summary>One organisation carries, or is engaged in, both projects.</summary>
    Carrier,
}

/// <summary>How an actor comes to what it shares.</summary>
public enum TieWay
{
    /// <summary>It is related to it itself.</summary>
    Own,

    /// <summary>It seeks something about it.</summary>
    Seeks,

    /// <summary>It offers something about it.</summary>
    Offers,

    /// <summary>One of its projects is related to it.</summary>
    ThroughProject,
}

/// <summary>A way of an actor to what it may share with others: relations followed one after the other.</summary>
/// <param name="Reason">What sharing it means.</param>
/// <param name="Way">How the actor comes to it.</param>
/// <param name="Relations">Direct relations, the first one the actor's.</param>
public sealed record Tie(TieReason Reason, TieWay Way, IReadOnlyList<RelationField> Relations);

/// <summary>All ties of the kinds of actors. One more reason, or way, is one more line here.</summary>
public static class Ties
{
    private static readonly (TieReason Reason, TieWay Way, RelationName[] Path)[] OfOrganisations =
    [
        (TieReason.Theme, TieWay.Seeks, [Domain.Organisation.Projects, Domain.Project.Needs, Domain.Need.Themes]),
        (TieReason.Theme, TieWay.Offers, [Domain.Organisation.Projects, Domain.Project.Offers, Domain.Offer.Themes]),
        (TieReason.Network, TieWay.Own, [Domain.Organisation.Memberships]),
        (TieReason.Territory, TieWay.Own, [Domain.Organisation.WorksIn]),
        (TieReason.Territory, TieWay.ThroughProject, [Domain.Organisation.Projects, Domain.Project.Territories]),
        (TieReason.Partner, TieWay.Own, [Domain.Organisation.Partners]),
        (TieReason.Partner, TieWay.Own, [Domain.Organisation.PartnerOf]),
        (TieReason.Project, TieWay.Own, [Domain.Organisation.Projects]),
    ];

    private static readonly (TieReason Reason, TieWay Way, RelationName[] Path)[] OfProjects =
    [
        (TieReason.Theme, TieWay.Seeks, [Domain.Project.Needs, Domain.Need.Themes]),
        (TieReason.Theme, TieWay.Offers, [Domain.Project.Offers, Domain.Offer.Themes]),
        (TieReason.Territory, TieWay.Own, [Domain.Project.Territories]),
        (TieReason.Carrier, TieWay.Own, [Domain.Project.Carriers]),
    ];

    /// <summary>The ties of a kind, by reason; empty of kinds other than organisations and projects.</summary>
    public static IReadOnlyList<Tie> Of(NodeKind kind) =>
        [.. Declared(kind).Select(tie => new Tie(tie.Reason, tie.Way, Follow(kind, tie.Path)))];

    /// <summary>The reasons that may tie two of a kind.</summary>
    public static IReadOnlyList<TieReason> ReasonsOf(NodeKind kind) => [.. Declared(kind).Select(tie => tie.Reason).Distinct()];

    private static (TieReason Reason, TieWay Way, RelationName[] Path)[] Declared(NodeKind kind) =>
        kind.Name == Domain.Organisation.Kind.Text ? OfOrganisations
        : kind.Name == Domain.Project.Kind.Text ? OfProjects
        : [];

    private static List<RelationField> Follow(NodeKind kind, RelationName[] path)
    {
        var relations = new List<RelationField>();
        foreach (var name in path)
        {
            relations.Add(name.Of(relations.Count == 0 ? kind : relations[^1].Target));
        }

        return relations;
    }
}
