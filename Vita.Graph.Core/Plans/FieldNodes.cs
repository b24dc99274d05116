using Vita.Graph.Core.Analysis;
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

/// <summary>A value that this caller may not see: always <c>null</c>.</summary>
public sealed record WithheldField(string Key) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A text known without looking at the data: <c>__typename</c>. Null: <c>null</c>.</summary>
public sealed record ConstantField(string Key, string? Text) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>JSON known without looking at the data: the title of a question.</summary>
public sealed record GivenField(string Key, string Json) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>An object that is always there and that the graph does not have: what is asked of a named question, and its data, whose fields are root fields.</summary>
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

/// <summary>The one target of a to-one relation. No target: <c>null</c>.</summary>
public sealed record ToOneField(string Key, RelationField Relation, IReadOnlyList<FieldNode> Fields) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The targets of a relation, each once. None: <c>[]</c>.</summary>
/// <param name="Key">The key in the answer.</param>
/// <param name="Relation">The relation that is followed.</param>
/// <param name="Where">What a link must satisfy for its target to be in the list; null for any.</param>
/// <param name="Order">The order; the id of the target breaks ties. Where several edges lead to one target, the first in this order counts.</param>
/// <param name="First">Slot of the greatest number of targets.</param>
/// <param name="Offset">Slot of the number of targets to leave out at the start.</param>
/// <param name="Fields">What is written of each target.</param>
public sealed record ListField(string Key, RelationField Relation, FilterNode? Where, IReadOnlyList<OrderTerm> Order, int First, int Offset, IReadOnlyList<FieldNode> Fields) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A page of all nodes of a kind, or of the edges of a relation. No rows: an object with empty lists and count 0.</summary>
/// <param name="Key">The key in the answer.</param>
/// <param name="Kind">The kind of the nodes.</param>
/// <param name="Relation">The relation whose edges are paged; null for all nodes of the kind. A derived relation has one edge per target.</param>
/// <param name="Where">What a node, or an edge and its target, must satisfy; null for any.</param>
/// <param name="Order">The order; the id, then the edge, breaks ties.</param>
/// <param name="Page">Which part of the ordered rows.</param>
/// <param name="Fields">What is written of the page.</param>
public sealed record ConnectionField(string Key, NodeKind Kind, RelationField? Relation, FilterNode? Where, IReadOnlyList<OrderTerm> Order, PageRequest Page, IReadOnlyList<FieldNode> Fields) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Which part of ordered rows: the slots of <c>first</c>, <c>after</c>, <c>last</c>, <c>before</c>; null where not given. Exactly one of first and last is given.</summary>
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
public sealed record NodesByIdField(string Key, int Ids, bool IsList, IReadOnlyList<IReadOnlyList<FieldNode>> FieldsByKind) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>What an analysis gives. Absence: as the analysis says; a list of nothing is <c>[]</c>.</summary>
/// <param name="Key">The key in the answer.</param>
/// <param name="Analysis">What is worked out, over the whole graph.</param>
/// <param name="Arguments">The slots of its arguments by name; of those not given and without default, none.</param>
/// <param name="Where">What nodes must satisfy, by their kind; none of kinds that are not restricted.</param>
/// <param name="Fields">What is written of each object it gives.</param>
public sealed record AnalysisField(string Key, Analysis.Analysis Analysis, IReadOnlyDictionary<string, int> Arguments, IReadOnlyDictionary<NodeKind, FilterNode> Where, IReadOnlyList<ResultSelection> Fields) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>What is selected of an object that an analysis gives, or of a reason.</summary>
/// <param name="Key">The key in the answer.</param>
/// <param name="Field">The field.</param>
/// <param name="Fields">What is written of the objects it gives; empty where it gives none.</param>
/// <param name="FieldsByKind">What is written of the nodes it gives, by kind; empty where it gives none.</param>
public sealed record ResultSelection(string Key, ResultField Field, IReadOnlyList<ResultSelection> Fields, IReadOnlyDictionary<NodeKind, IReadOnlyList<FieldNode>> FieldsByKind);

/// <summary>
/// Why the row of an edge is there: what satisfied the connection's filter, each reason once, by path, then by the node's id, then by edges. No filter, or nothing that can be shown: <c>[]</c>.
/// </summary>
/// <remarks>
/// A comparison, negated or not, gives the value where it is there; a list, the elements that satisfy; a relation, each link that satisfies, by each way that leads over it (of a transitive
/// one, a shortest chain), and from there what satisfied the filter on the link; a provenance, the pages of the lines that satisfy and from these their sources; <c>within</c>, the territory
/// and the chain up to it. <c>and</c> gives the reasons of all operands, <c>or</c> of those that hold; a negation is read by De Morgan's laws, <c>not</c> around <c>none</c>
/// is <c>some</c>, and whatever else is negated gives nothing: what is not there has no witness.
/// </remarks>
/// <param name="Key">The key in the answer.</param>
/// <param name="Kind">The kind of the connection's nodes.</param>
/// <param name="Relation">Its relation; null for all nodes of the kind.</param>
/// <param name="Where">Its filter; null where it has none.</param>
/// <param name="First">Slot of the greatest number of reasons.</param>
/// <param name="Fields">What is written of each reason.</param>
public sealed record BecauseField(string Key, NodeKind Kind, RelationField? Relation, FilterNode? Where, int First, IReadOnlyList<ResultSelection> Fields) : FieldNode(Key)
{
    public override T Accept<T>(FieldVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Does something with every node of a selection. A node that an implementation lacks does not compile.</summary>
public abstract class FieldVisitor<T>
{
    public abstract T Visit(ValueField field);

    public abstract T Visit(WithheldField field);

    public abstract T Visit(ConstantField field);

    public abstract T Visit(GivenField field);

    public abstract T Visit(ObjectField field);

    public abstract T Visit(ProvenanceListField field);

    public abstract T Visit(EdgeProvenanceField field);

    public abstract T Visit(ProvenanceSourceField field);

    public abstract T Visit(ToOneField field);

    public abstract T Visit(ListField field);

    public abstract T Visit(ConnectionField field);

    public abstract T Visit(PageRowsField field);

    public abstract T Visit(EdgeNodeField field);

    public abstract T Visit(CursorField field);

    public abstract T Visit(TotalCountField field);

    public abstract T Visit(PageInfoField field);

    public abstract T Visit(PageInfoValueField field);

    public abstract T Visit(AggregateField field);

    public abstract T Visit(RowCountField field);

    public abstract T Visit(NodeCountField field);

    public abstract T Visit(StatisticsField field);

    public abstract T Visit(StatisticField field);

    public abstract T Visit(GroupsField field);

    public abstract T Visit(GroupKeyField field);

    public abstract T Visit(GroupLabelsField field);

    public abstract T Visit(FacetsField field);

    public abstract T Visit(NodesByIdField field);

    public abstract T Visit(AnalysisField field);

    public abstract T Visit(BecauseField field);
}
