namespace Vita.Graph.Core.Schema;

/// <summary>A group key as it is declared.</summary>
/// <param name="Kind">The kind whose nodes are grouped.</param>
/// <param name="Name">The name of the key.</param>
/// <param name="Path">Names of relations, and last, perhaps, of a property.</param>
/// <param name="Description">What it means.</param>
/// <param name="Sort">The sort of the larger units that stand for the nodes found; null where these are keys themselves.</param>
/// <param name="HasEnded">Whether units that ceased to exist are wanted.</param>
internal sealed record GroupKeyDeclaration(
    string Kind,
    string Name,
    string Path,
    Description Description,
    string? Sort = null,
    bool HasEnded = false
)
{
    public GroupKey Build(Dictionary<string, NodeKind> kinds)
    {
        var (owner, path) = (kinds[Kind], new List<RelationField>());
        var kind = owner;
        Property? property = null;
        foreach (var name in Path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            property = kind.FindProperty(name);
            if (property is null)
            {
                var relation = kind.FindRelation(name)
                    ?? throw new InvalidOperationException($"{kind} has neither a relation nor a property '{name}'");
                path.Add(relation);
                kind = relation.Target;
            }
        }

        return new(owner, Name, Description, path, Sort is null ? null : RollUpOf(kind, Sort), property);
    }

    /// <summary>The own properties of a kind that make sensible groups.</summary>
    public static IEnumerable<GroupKey> OwnOf(NodeKind kind) =>
        kind
            .Properties.Where(property => property.GroupName is not null)
            .Select(property => new GroupKey(kind, property.GroupName!, property.Description, [], null, property));

    private RollUp RollUpOf(NodeKind kind, string sort) =>
        new(kind.FindRelation("within")!, kind.FindProperty("kind")!, sort, kind.FindProperty("validTo")!, HasEnded);
}
