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
    private static readonly (TieReason Reason, TieWay Way, string Path)[] OfOrganisations =
    [
        (TieReason.Theme, TieWay.Seeks, "projects/needs/themes"),
        (TieReason.Theme, TieWay.Offers, "projects/offers/themes"),
        (TieReason.Network, TieWay.Own, "memberships"),
        (TieReason.Territory, TieWay.Own, "worksIn"),
        (TieReason.Territory, TieWay.ThroughProject, "projects/territories"),
        (TieReason.Partner, TieWay.Own, "partners"),
        (TieReason.Partner, TieWay.Own, "partnerOf"),
        (TieReason.Project, TieWay.Own, "projects"),
    ];

    private static readonly (TieReason Reason, TieWay Way, string Path)[] OfProjects =
    [
        (TieReason.Theme, TieWay.Seeks, "needs/themes"),
        (TieReason.Theme, TieWay.Offers, "offers/themes"),
        (TieReason.Territory, TieWay.Own, "territories"),
        (TieReason.Carrier, TieWay.Own, "carriers"),
    ];

    /// <summary>The ties of a kind, by reason; empty of kinds other than organisations and projects.</summary>
    public static IReadOnlyList<Tie> Of(NodeKind kind) =>
        [.. Declared(kind.Name).Select(tie => new Tie(tie.Reason, tie.Way, Follow(kind, tie.Path)))];

    /// <summary>The reasons that may tie two of a kind.</summary>
    public static IReadOnlyList<TieReason> ReasonsOf(NodeKind kind) => [.. Declared(kind.Name).Select(tie => tie.Reason).Distinct()];

    private static (TieReason Reason, TieWay Way, string Path)[] Declared(string kind) =>
        kind switch
        {
            "Organisation" => OfOrganisations,
            "Project" => OfProjects,
            _ => [],
        };

    private static List<RelationField> Follow(NodeKind kind, string path)
    {
        var relations = new List<RelationField>();
        foreach (var name in path.Split('/'))
        {
            relations.Add((relations.Count == 0 ? kind : relations[^1].Target).FindRelation(name)!);
        }

        return relations;
    }
}
