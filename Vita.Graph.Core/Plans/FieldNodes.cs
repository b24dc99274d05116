using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Plans;

/// <summary>Something that becomes one key of a JSON object. The doc of each node says what absence becomes.</summary>
/// <param name="Key">The key in the answer.</param>
public abstract record FieldNode(string Key)
{
    public abstract T Accept<T>(FieldVisitor<T> visitor);
}

/// <summary>A property of the node or, below an edge, of the edge. Absent: <c>null</c>; an absent list: <c>[]</c>.</summary>
public sealed record ValueField(string Key, ValueRef Value) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>What the node is called. Where the property is absent, the kind's word for that or else the id: never <c>null</c>.</summary>
public sealed record LabelField(string Key, NodeKind Kind) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A value that this caller may not see: always <c>null</c>.</summary>
public sealed record WithheldField(string Key) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A text known without looking at the data: <c>__typename</c>.</summary>
public sealed record ConstantField(string Key, string Text) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>JSON known without looking at the data: the title of a question; <c>null</c> for the key of another facet.</summary>
public sealed record GivenField(string Key, string Json) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>An object that is always there and that the graph does not have: what is asked of a named question, and its data, whose fields
/// are root fields.</summary>
public sealed record ObjectField(string Key, IReadOnlyList<FieldNode> Fields) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The provenance of a node, a list in the order of the seeds. None: <c>[]</c>.</summary>
public sealed record ProvenanceListField(string Key, IReadOnlyList<FieldNode> Fields) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The provenance of an edge, an object that is always there.</summary>
public sealed record EdgeProvenanceField(string Key, IReadOnlyList<FieldNode> Fields) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The source that a provenance names, an object that is always there.</summary>
public sealed record ProvenanceSourceField(string Key, IReadOnlyList<FieldNode> Fields) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The names of the properties that a line of a node's provenance states, in the order of their declaration. None:
/// <c>[]</c>.</summary>
/// <param name="Key">The key in the answer.</param>
/// <param name="Kind">The kind of the node.</param>
/// <param name="Properties">Those that are named where they are stated: all that this caller may see.</param>
public sealed record LineFieldsField(string Key, NodeKind Kind, IReadOnlyList<Property> Properties) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The names of the properties that an edge has, which its provenance states, in the order of their declaration. None:
/// <c>[]</c>.</summary>
/// <param name="Key">The key in the answer.</param>
/// <param name="Properties">Those that are named where they are there: all that this caller may see.</param>
public sealed record EdgeFieldsField(string Key, IReadOnlyList<Property> Properties) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The one target of a to-one relation. No target: <c>null</c>.</summary>
public sealed record ToOneField(string Key, RelationField Relation, IReadOnlyList<FieldNode> Fields) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The targets of a relation, each once. None: <c>[]</c>.</summary>
/// <param name="Key">The key in the answer.</param>
/// <param name="Relation">The relation that is followed.</param>
/// <param name="Where">What a link must satisfy for its target to be in the list; null for any.</param>
/// <param name="Order">The order; the id of the target breaks ties. Where several edges lead to one target, the first in this order
/// counts.</param>
/// <param name="First">Slot of the greatest number of targets.</param>
/// <param name="Offset">Slot of the number of targets to leave out at the start.</param>
/// <param name="Fields">What is written of each target.</param>
public sealed record ListField(
    string Key,
    RelationField Relation,
    FilterNode? Where,
    IReadOnlyList<OrderTerm> Order,
    int First,
    int Offset,
    IReadOnlyList<FieldNode> Fields
) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A page of all nodes of a kind, or of the edges of a relation. No rows: an object with empty lists and count 0.</summary>
/// <param name="Key">The key in the answer.</param>
/// <param name="Kind">The kind of the nodes.</param>
/// <param name="Relation">The relation whose edges are paged; null for all nodes of the kind. A derived relation has one edge per
/// target.</param>
/// <param name="Where">What a node, or an edge and its target, must satisfy; null for any.</param>
/// <param name="Order">The order; the id, then the edge, breaks ties.</param>
/// <param name="Page">Which part of the ordered rows.</param>
/// <param name="Fields">What is written of the page.</param>
public sealed record ConnectionField(
    string Key,
    NodeKind Kind,
    RelationField? Relation,
    FilterNode? Where,
    IReadOnlyList<OrderTerm> Order,
    PageRequest Page,
    IReadOnlyList<FieldNode> Fields
) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Which part of ordered rows: the slots of <c>first</c>, <c>after</c>, <c>last</c>, <c>before</c>; null where not given. Exactly
/// one of first and last is given.</summary>
public sealed record PageRequest(int? First, int? After, int? Last, int? Before);

/// <summary>The rows of a page. None: <c>[]</c>.</summary>
/// <param name="Key">The key in the answer.</param>
/// <param name="Fields">What is written of each row: of the node for <c>nodes</c>, of the edge for <c>edges</c>.</param>
public sealed record PageRowsField(string Key, IReadOnlyList<FieldNode> Fields) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The node of an edge, an object that is always there.</summary>
public sealed record EdgeNodeField(string Key, IReadOnlyList<FieldNode> Fields) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The cursor of an edge: its order values and identity, opaque to callers.</summary>
public sealed record CursorField(string Key) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The number of rows on all pages.</summary>
public sealed record TotalCountField(string Key) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>What is known of a page's surroundings.</summary>
public sealed record PageInfoField(string Key, IReadOnlyList<FieldNode> Fields) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>One fact of a page info. A cursor of an empty page: <c>null</c>.</summary>
public sealed record PageInfoValueField(string Key, PageInfoValue Value) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The facts of a page info. Both has… are exact.</summary>
public enum PageInfoValue
{
    HasNextPage,
    HasPreviousPage,
    StartCursor,
    EndCursor,
}

/// <summary>The nodes with given ids, of any kind, in the order of the ids. An id that does not exist: <c>null</c> in its place.</summary>
/// <param name="Key">The key in the answer.</param>
/// <param name="Ids">Slot of the id, or of the list of ids.</param>
/// <param name="IsList">Whether several are asked for; one alone is written without a list.</param>
/// <param name="FieldsByKind">What is written of a node, by its kind, in the order of the schema's kinds.</param>
public sealed record NodesByIdField(string Key, int Ids, bool IsList, IReadOnlyList<IReadOnlyList<FieldNode>> FieldsByKind)
    : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}
