using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Surface;

/// <summary>The names of the GraphQL types that are made around a kind or a relation.</summary>
public static class TypeNames
{
    public const string PageInfo = "PageInfo";
    public const string Provenance = "Provenance";
    public const string Query = "Query";
    public const string QuestionAnswer = "QuestionAnswer";

    /// <summary><c>OrganisationFilter</c>.</summary>
    public static string Filter(NodeKind kind) => kind.Name + "Filter";

    /// <summary><c>OrganisationOrder</c>.</summary>
    public static string Order(NodeKind kind) => kind.Name + "Order";

    /// <summary><c>OrganisationConnection</c>.</summary>
    public static string Connection(NodeKind kind) => kind.Name + "Connection";

    /// <summary><c>OrganisationEdge</c>.</summary>
    public static string Edge(NodeKind kind) => kind.Name + "Edge";

    /// <summary><c>NeedConnection</c> for a derived relation, <c>NeedLinkConnection</c> for a direct one,
    /// <c>CertifiedByNetworkConnection</c> where edges have properties.</summary>
    public static string Connection(RelationField relation) => Link(relation) + "Connection";

    /// <summary><c>OrganisationAggregate</c>.</summary>
    public static string Aggregate(NodeKind kind) => kind.Name + "Aggregate";

    /// <summary>As <see cref="Connection(RelationField)"/>, for what is computed from its rows: that of the target unless edges have
    /// properties.</summary>
    public static string Aggregate(RelationField relation) =>
        relation.Type is { Properties.Count: > 0 } ? Link(relation) + "Aggregate" : Aggregate(relation.Target);

    /// <summary><c>OrganisationGroup</c>.</summary>
    public static string Group(NodeKind kind) => kind.Name + "Group";

    /// <summary><c>OrganisationKey</c>: what nodes of a kind are grouped by.</summary>
    public static string GroupKey(NodeKind kind) => kind.Name + "Key";

    /// <summary><c>OrganisationFacet</c>.</summary>
    public static string Facet(NodeKind kind) => kind.Name + "Facet";

    /// <summary><c>IntStatistics</c>.</summary>
    public static string Statistics(Property property) =>
        property.Type switch
        {
            PropertyType.Int => "IntStatistics",
            PropertyType.Float => "FloatStatistics",
            PropertyType.Date => "DateStatistics",
            PropertyType.Id or PropertyType.Text or PropertyType.Boolean or PropertyType.Enum => "ValueStatistics",
        };

    /// <summary>As <see cref="Connection(RelationField)"/>, for the edge.</summary>
    public static string Edge(RelationField relation) => Link(relation) + "Edge";

    /// <summary>As <see cref="Connection(RelationField)"/>, for the filter on edge and target.</summary>
    public static string Filter(RelationField relation) => Link(relation) + "Filter";

    /// <summary>As <see cref="Connection(RelationField)"/>, for the order of edges.</summary>
    public static string Order(RelationField relation) => Link(relation) + "Order";

    /// <summary>The stem of the names around a relation: that of its target where types are shared, its own where its edges have
    /// properties.</summary>
    public static string Link(RelationField relation) =>
        relation switch
        {
            { IsDerived: true } => relation.Target.Name,
            { Type.Properties.Count: 0 } => relation.Target.Name + "Link",
            _ => Pascal(relation.Type!.Name) + relation.Target.Name,
        };

    /// <summary><c>MEMBER_OF</c> → <c>MemberOf</c>.</summary>
    private static string Pascal(string name) => string.Concat(name.Split('_').Select(word => word[0] + word[1..].ToLowerInvariant()));
}
