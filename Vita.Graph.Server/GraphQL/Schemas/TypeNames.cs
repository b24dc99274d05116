using Vita.Graph.Core.Schema;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>What the types of links are called.</summary>
internal static class TypeNames
{
    /// <summary>
    /// The stem of the filter, order, connection and edge of a relation. A derived relation shares those of its target: its links say nothing of their own.
    /// Direct relations without properties share those of links to the target; one with properties has its own.
    /// </summary>
    public static string LinkOf(RelationField relation) => relation.Type switch
    {
        null => relation.Target.Name,
        { Properties.Count: 0 } => relation.Target.Name + "Link",
        _ => relation.Owner.Name + char.ToUpperInvariant(relation.Name[0]) + relation.Name[1..],
    };

    /// <summary>How a description names the relation: by its target where it is shared, by itself where it is not.</summary>
    public static string Describe(RelationField relation) => relation.Type is { Properties.Count: > 0 }
        ? $"{relation.Owner}.{relation.Name}"
        : $"a relation to {relation.Target.Plural}";
}
