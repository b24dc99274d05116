using GraphQL.Types;
using Vita.Graph.Core.Analysis.Reasons;
using Vita.Graph.Core.Plans;
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
            var groups = new GroupTypes(types, scalars, objects, _aggregates);
            page.HasParts<ConnectionPart>(part =>
                part switch
                {
                    ConnectionPart.Nodes => Fields.Of(part, Fields.NonNull(Fields.ListOf(objects.Of(kind))), "The nodes of the rows."),
                    ConnectionPart.Edges => Fields.Of(part, Fields.NonNull(Fields.ListOf(edge)), "The rows."),
                    ConnectionPart.PageInfo => Fields.Of(part, Fields.NonNull(PageInfo), "Information about the page."),
                    ConnectionPart.TotalCount => Fields.Of(part, Fields.NonNull(scalars.Int), "How many rows there are on all pages."),
                    ConnectionPart.Aggregate => Fields.Of(part, Fields.NonNull(aggregate), "Statistics of the rows of all pages."),
                    ConnectionPart.GroupBy => kind.GroupKeys.Count == 0 ? null : groups.GroupBy(kind),
                    ConnectionPart.Facets => kind.GroupKeys.Count == 0 ? null : groups.Facets(kind),
                }
            );
        });

    private ObjectGraphType Edge(string stem, string description, NodeKind kind, Action<ObjectGraphType> addMore) =>
        types.Get<ObjectGraphType>(stem + "Edge", description, edge =>
        {
            edge.HasParts<EdgePart>(part =>
                part switch
                {
                    EdgePart.Cursor => Fields.Of(
                        part,
                        Fields.NonNull(scalars.Text),
                        "The position of the row, to use in after and before."
                    ),
                    EdgePart.Node => Fields.Of(part, Fields.NonNull(objects.Of(kind)), "The node of the row."),
                    EdgePart.Because => Fields.Of(
                        part,
                        Reasons,
                        "Why the row is there: what matched where. Each reason is listed once, by path, node and relations.",
                        Arguments.New(
                            SurfaceNames.First,
                            scalars.Int,
                            $"The maximum number. {ReasonType.MaxCount} at most, {ReasonType.DefaultCount} by default. If that many "
                                + $"are returned, there may be more."
                        )
                    ),
                }
            );
            addMore(edge);
        });

    private IGraphType Reasons =>
        Fields.NonNull(Fields.ListOf(new AnalysisTypes(graph, types, scalars, objects).Of(ReasonType.Of(graph))));

    private void AddLinkFields(ObjectGraphType edge, RelationType type)
    {
        objects.AddProvenanceFields(edge);
        edge.Has(SurfaceNames.ProvenanceField, Fields.NonNull(objects.ProvenanceType), "The source of the link, as one object.");
        objects.AddProperties(edge, type.Properties);
    }

    private ObjectGraphType PageInfo => types.Get<ObjectGraphType>("PageInfo", "Information about a page. All values are exact.", info =>
        {
            info.HasParts<PageInfoValue>(part =>
                part switch
                {
                    PageInfoValue.HasNextPage => Fields.Of(part, Fields.NonNull(scalars.Boolean), "Whether rows follow."),
                    PageInfoValue.HasPreviousPage => Fields.Of(part, Fields.NonNull(scalars.Boolean), "Whether rows precede."),
                    PageInfoValue.StartCursor => Fields.Of(part, scalars.Text, "Cursor of the first row. null if there are no rows."),
                    PageInfoValue.EndCursor => Fields.Of(part, scalars.Text, "Cursor of the last row. null if there are no rows."),
                }
            );
        });
}
