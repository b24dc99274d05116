using Vita.Graph.Core.Analysis.Reasons;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Planning;

/// <summary>What a connection pages: all nodes of a kind, or the links of a relation, that satisfy its filter.</summary>
internal sealed record PagedRows(NodeKind Kind, RelationField? Relation, FilterNode? Where);

/// <summary>Plans what is selected of a connection, its edges and its page info.</summary>
internal sealed class ConnectionPlanner(PlanContext context, SelectionPlanner selections)
{
    private readonly AggregatePlanner _aggregates = new(context);
    private readonly GroupPlanner _groups = new(context, selections);

    /// <summary>Which page is asked for. Without first and last: the first <see cref="SurfaceNames.DefaultPage"/> rows.</summary>
    public PageRequest Page(SelectedField field, InputPlace place)
    {
        var (first, last) = (Rows(field, SurfaceNames.First, place), Rows(field, SurfaceNames.Last, place));
        if (first is not null && last is not null)
        {
            context.Refuse(
                QueryCodes.PageBothEnds,
                $"'{place}' has both first and last; expected one of them: first with after to go on, last with before to go back.",
                place
            );
        }

        if (first is null && last is null)
        {
            first = context.Parameters.AddConstant(
                new RowCountType(SurfaceNames.MaxRows),
                SurfaceNames.DefaultPage,
                place.Then(SurfaceNames.First)
            );
        }

        return new(first, Cursor(field, SurfaceNames.After, place), last, Cursor(field, SurfaceNames.Before, place));
    }

    public IReadOnlyList<FieldNode> OfConnection(SelectedField field, PagedRows rows, InputPlace place)
    {
        var typeName = rows.Relation is null ? TypeNames.Connection(rows.Kind) : TypeNames.Connection(rows.Relation);
        return [.. field.SubfieldsOn(typeName).Select(part => OfConnection(part, typeName, rows, place.Then(part.Key)))];
    }

    private FieldNode OfConnection(SelectedField part, string typeName, PagedRows rows, InputPlace place) =>
        Parts.Of<ConnectionPart>(part) switch
        {
            ConnectionPart.Nodes => new PageRowsField(part.Key, selections.OfNode(part.SubfieldsOn(rows.Kind.Name), rows.Kind, place)),
            ConnectionPart.Edges => new PageRowsField(part.Key, OfEdge(part, rows, place)),
            ConnectionPart.PageInfo => new PageInfoField(part.Key, [.. part.SubfieldsOn(TypeNames.PageInfo).Select(OfPageInfo)]),
            ConnectionPart.TotalCount => new TotalCountField(part.Key),
            ConnectionPart.Aggregate => _aggregates.Plan(part, rows.Kind, rows.Relation, place),
            ConnectionPart.GroupBy => _groups.Groups(part, rows, place),
            ConnectionPart.Facets => _groups.Facets(part, rows, place),
            null => TypeNameField.Of(part, typeName),
        };

    private static FieldNode OfPageInfo(SelectedField fact) =>
        Parts.Of<PageInfoValue>(fact) is { } value ? new PageInfoValueField(fact.Key, value) : TypeNameField.Of(fact, TypeNames.PageInfo);

    private IReadOnlyList<FieldNode> OfEdge(SelectedField field, PagedRows rows, InputPlace place)
    {
        var typeName = rows.Relation is null ? TypeNames.Edge(rows.Kind) : TypeNames.Edge(rows.Relation);
        return [.. field.SubfieldsOn(typeName).Select(part => OfEdge(part, typeName, rows, place.Then(part.Key)))];
    }

    private FieldNode OfEdge(SelectedField part, string typeName, PagedRows rows, InputPlace place) =>
        rows.Relation?.Type?.FindProperty(part.Name) is { } property
            ? new ValueField(part.Key, new EdgeValue(property))
            : Parts.Of<EdgePart>(part) switch
            {
                EdgePart.Cursor => new CursorField(part.Key),
                EdgePart.Node => new EdgeNodeField(part.Key, selections.OfNode(part.SubfieldsOn(rows.Kind.Name), rows.Kind, place)),
                EdgePart.Because => Because(part, rows, place),
                null => part.Name is SurfaceNames.ProvenanceField
                    ? selections.OfProvenance(part, rows.Relation!.Type!, place)
                    : selections.ProvenanceField(part, place) ?? TypeNameField.Of(part, typeName),
            };

    private BecauseField Because(SelectedField field, PagedRows rows, InputPlace place)
    {
        context.NeedsWholeGraph = true;
        var (type, at) = (new NumberType(0, ReasonType.MaxCount), place.Then(SurfaceNames.First));
        var first = field.Argument(SurfaceNames.First) is LeafInput given
            ? context.Parameters.Add(type, given, at)
            : context.Parameters.AddConstant(type, ReasonType.DefaultCount, at);
        return new(
            field.Key,
            rows.Kind,
            rows.Relation,
            rows.Where,
            first,
            new AnalysisPlanner(context, selections).OfType(field, ReasonType.Of(context.Schema), place)
        );
    }

    private int? Rows(SelectedField field, string argument, InputPlace place) =>
        field.Argument(argument) is LeafInput given
            ? context.Parameters.Add(new RowCountType(SurfaceNames.MaxRows), given, place.Then(argument))
            : null;

    private int? Cursor(SelectedField field, string argument, InputPlace place) =>
        field.Argument(argument) is LeafInput given ? context.Parameters.Add(new CursorType(), given, place.Then(argument)) : null;
}
