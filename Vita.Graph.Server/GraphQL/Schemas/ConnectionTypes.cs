using GraphQL.Types;
using Vita.Graph.Core.Analysis.Reasons;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>Pages of nodes or links: connections and their edges.</summary>
internal sealed class ConnectionTypes(GraphSchema graph, TypeRegistry types, ScalarTypes scalars, ObjectTypes objects)
{
    private readonly AggregateTypes _aggregates = new(types, scalars);

    /// <summary>A page of all nodes of a kind, or of the targets of a derived relation.</summary>
    public ObjectGraphType Of(NodeKind kind) =>
        Connection(
            kind.Name,
            $"A page of {kind.Plural}.",
            kind,
            Edge(kind.Name, $"A row of a page of {kind.Plural}.", kind, _ => { }),
            _aggregates.Of(kind)
        );

    /// <summary>A page of the links of a relation.</summary>
    public ObjectGraphType OfLink(RelationField relation) =>
        relation.Type is null
            ? Of(relation.Target)
            : Connection(
                TypeNames.Link(relation),
                $"A page of {Fields.Describe(relation)}, a row for each link.",
                relation.Target,
                Edge(
                    TypeNames.Link(relation),
                    $"A link of {Fields.Describe(relation)}: its own properties and its target.",
                    relation.Target,
                    edge => AddLinkFields(edge, relation.Type)
                ),
                _aggregates.Of(relation)
            );

    private ObjectGraphType Connection(string stem, string description, NodeKind kind, ObjectGraphType edge, ObjectGraphType aggregate) =>
        types.Get<ObjectGraphType>(stem + "Connection", description, page =>
        {
            page.Has(SurfaceNames.Nodes, Fields.NonNull(Fields.ListOf(objects.Of(kind))), "The nodes of the rows.");
            page.Has(SurfaceNames.Edges, Fields.NonNull(Fields.ListOf(edge)), "The rows.");
            page.Has(SurfaceNames.PageInfo, Fields.NonNull(PageInfo), "Information about the page.");
            page.Has(SurfaceNames.TotalCount, Fields.NonNull(scalars.Int), "How many rows there are on all pages.");
            page.Has(SurfaceNames.Aggregate, Fields.NonNull(aggregate), "Statistics of the rows of all pages.");
            new GroupTypes(types, scalars, objects, _aggregates).AddTo(page, kind);
        });

    private ObjectGraphType Edge(string stem, string description, NodeKind kind, Action<ObjectGraphType> addMore) =>
        types.Get<ObjectGraphType>(stem + "Edge", description, edge =>
        {
            edge.Has(SurfaceNames.Cursor, Fields.NonNull(scalars.Text), "The position of the row, to use in after and before.");
            edge.Has(SurfaceNames.Node, Fields.NonNull(objects.Of(kind)), "The node of the row.");
            edge.Has(
                SurfaceNames.Because,
                Reasons,
                "Why the row is there: what matched where. Each reason is listed once, by path, node and " + "relations.",
                Arguments.New(
                    SurfaceNames.First,
                    scalars.Int,
                    $"The maximum number. {ReasonType.MaxCount} at most, {ReasonType.DefaultCount} by default. If "
                        + "that many are returned, there may be more."
                )
            );
            addMore(edge);
        });

    private IGraphType Reasons => Fields.NonNull(Fields.ListOf(new AnalysisTypes(graph, types, scalars, objects).Of(ReasonType.Of(graph))));

    private void AddLinkFields(ObjectGraphType edge, RelationType type)
    {
        objects.AddProvenanceFields(edge);
        edge.Has(SurfaceNames.ProvenanceField, Fields.NonNull(objects.ProvenanceType), "The source of the link, as one object.");
        objects.AddProperties(edge, type.Properties);
    }

    private ObjectGraphType PageInfo => types.Get<ObjectGraphType>("PageInfo", "Information about a page. All values are exact.", info =>
        {
            info.Has("hasNextPage", Fields.NonNull(scalars.Boolean), "Whether rows follow.");
            info.Has("hasPreviousPage", Fields.NonNull(scalars.Boolean), "Whether rows precede.");
            info.Has("startCursor", scalars.Text, "Cursor of the first row. null if there are no rows.");
            info.Has("endCursor", scalars.Text, "Cursor of the last row. null if there are no rows.");
        });
}
