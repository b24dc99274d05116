using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Plans;

/// <summary>
/// Groups of the connection's rows, one for each combination of keys that a row has; a row counts once in each. A row without a value for a
/// key has the absent one. No rows: <c>[]</c>.
/// </summary>
/// <param name="Key">The key in the answer.</param>
/// <param name="Where">What a row must satisfy; null for any.</param>
/// <param name="By">What rows are grouped by, one key or more.</param>
/// <param name="Having">What a group must satisfy; null for any.</param>
/// <param name="Order">The order; the keys break ties.</param>
/// <param name="First">Slot of the greatest number of groups.</param>
/// <param name="Offset">Slot of the number of groups to leave out at the start.</param>
/// <param name="Fields">What is written of each group.</param>
public sealed record GroupsField(
    string Key,
    FilterNode? Where,
    IReadOnlyList<GroupKeyNode> By,
    FilterNode? Having,
    IReadOnlyList<OrderTerm> Order,
    int First,
    int Offset,
    IReadOnlyList<FieldNode> Fields
) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Something that rows are grouped by.</summary>
/// <param name="Key">The key as the schema declares it.</param>
/// <param name="Units">Which of the nodes that a node is or lies in stand for it; null where it stands for itself.</param>
public sealed record GroupKeyNode(GroupKey Key, FilterNode? Units);

/// <summary>A key of the current group. Absent: <c>null</c>.</summary>
/// <param name="Key">The key in the answer.</param>
/// <param name="By">Its place among the keys of the group.</param>
/// <param name="Of">What it is.</param>
/// <param name="Fields">What is written of it where it is a node.</param>
public sealed record GroupKeyField(string Key, int By, GroupKey Of, IReadOnlyList<FieldNode> Fields) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>What people call the keys of the current group, a list in their order. An absent key, or one without a name:
/// <c>null</c>.</summary>
/// <param name="Key">The key in the answer.</param>
/// <param name="By">The keys.</param>
/// <param name="IsEnglish">In English; else in French.</param>
public sealed record GroupLabelsField(string Key, IReadOnlyList<GroupKey> By, bool IsEnglish) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Several groupings, each an object. None: <c>[]</c>.</summary>
/// <param name="Key">The key in the answer.</param>
/// <param name="Facets">What is written of each.</param>
public sealed record FacetsField(string Key, IReadOnlyList<IReadOnlyList<FieldNode>> Facets) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The keys of a group, one after the other: nodes by their names, then ids; values as they sort anywhere.</summary>
public sealed record GroupKeysKey : OrderKey;
