using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Planning;

/// <summary>Plans what is selected of a connection, its edges and its page info.</summary>
internal sealed class ConnectionPlanner(PlanContext context, SelectionPlanner selections)
{
    private readonly AggregatePlanner _aggregates = new(context);
    private readonly GroupPlanner _groups = new(context, selections);

    /// <summary>Which page is asked for. Without first and last: the first <see cref="Surface.DefaultPage"/> rows.</summary>
    public PageRequest Page(SelectedField field, Place place)
    {
        var (first, last) = (Rows(field, Surface.First, place), Rows(field, Surface.Last, place));
        if (first is not null && last is not null)
        {
            context.Refuse("PAGE_BOTH_ENDS", $"'{place}' has both first and last; expected one of them: first with after to go on, last with before to go back.", place);
        }

        if (first is null && last is null)
        {
            first = context.Parameters.AddConstant(new RowCountType(Surface.MaxRows), Surface.DefaultPage, place.Then(Surface.First));
        }

        return new(first, Cursor(field, Surface.After, place), last, Cursor(field, Surface.Before, place));
    }

    public IReadOnlyList<FieldNode> OfConnection(SelectedField field, NodeKind kind, RelationField? relation, FilterNode? where, Place place)
    {
        var typeName = relation is null ? TypeNames.Connection(kind) : TypeNames.Connection(relation);
        return [.. field.SubfieldsOn(typeName).Select(part => OfConnection(part, typeName, kind, relation, where, place.Then(part.Key)))];
    }

    private FieldNode OfConnection(SelectedField part, string typeName, NodeKind kind, RelationField? relation, FilterNode? where, Place place) => part.Name switch
    {
        Surface.Nodes => new PageRowsField(part.Key, selections.OfNode(part.SubfieldsOn(kind.Name), kind, place)),
        Surface.Edges => new PageRowsField(part.Key, OfEdge(part, kind, relation, place)),
        Surface.PageInfo => new PageInfoField(part.Key, [.. part.SubfieldsOn(TypeNames.PageInfo).Select(OfPageInfo)]),
        Surface.TotalCount => new TotalCountField(part.Key),
        Surface.Aggregate => _aggregates.Of(part, kind, relation, place),
        Surface.GroupBy => _groups.Groups(part, kind, relation, where, place),
        Surface.Facets => _groups.Facets(part, kind, relation, where, place),
        _ => new ConstantField(part.Key, typeName),
    };

    private static FieldNode OfPageInfo(SelectedField fact) => fact.Name is Surface.TypeName
        ? new ConstantField(fact.Key, TypeNames.PageInfo)
        : new PageInfoValueField(fact.Key, Enum.Parse<PageInfoValue>(fact.Name, ignoreCase: true));

    private IReadOnlyList<FieldNode> OfEdge(SelectedField field, NodeKind kind, RelationField? relation, Place place)
    {
        var typeName = relation is null ? TypeNames.Edge(kind) : TypeNames.Edge(relation);
        return [.. field.SubfieldsOn(typeName).Select(part => OfEdge(part, typeName, kind, relation, place.Then(part.Key)))];
    }

    private FieldNode OfEdge(SelectedField part, string typeName, NodeKind kind, RelationField? relation, Place place) =>
        relation?.Type?.FindProperty(part.Name) is { } property
            ? new ValueField(part.Key, new EdgeValue(property))
            : part.Name switch
            {
                Surface.Cursor => new CursorField(part.Key),
                Surface.Node => new EdgeNodeField(part.Key, selections.OfNode(part.SubfieldsOn(kind.Name), kind, place)),
                Surface.ProvenanceField => new EdgeProvenanceField(part.Key, selections.OfProvenance(part, place)),
                _ => selections.ProvenancePart(part, place) ?? new ConstantField(part.Key, typeName),
            };

    private int? Rows(SelectedField field, string argument, Place place) =>
        field.Argument(argument) is LeafInput given ? context.Parameters.Add(new RowCountType(Surface.MaxRows), given, place.Then(argument)) : null;

    private int? Cursor(SelectedField field, string argument, Place place) =>
        field.Argument(argument) is LeafInput given ? context.Parameters.Add(new CursorType(), given, place.Then(argument)) : null;
}
