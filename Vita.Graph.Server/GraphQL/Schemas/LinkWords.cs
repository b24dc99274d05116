using Vita.Graph.Core.Schema;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>How descriptions name the links of a relation.</summary>
internal static class LinkWords
{
    /// <summary>By their target where types are shared, by the relation where it has its own.</summary>
    public static string Of(RelationField relation) => relation.Type is { Properties.Count: > 0 }
        ? $"{relation.Owner}.{relation.Name}"
        : $"a relation to {relation.Target.Plural}";
}
