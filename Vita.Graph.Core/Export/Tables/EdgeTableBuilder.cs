using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>Declares tables whose rows are edges.</summary>
internal static class EdgeTableBuilder
{
    /// <summary>The edges of one relation: both ends, its properties, its provenance.</summary>
    /// <param name="relation">The relation, from the end that comes first.</param>
    /// <param name="from">The column of that end: <c>structure</c>.</param>
    /// <param name="to">The column of the other end.</param>
    /// <param name="also">Properties of the first end that have a column too.</param>
    public static IReadOnlyList<TableColumn> Columns(RelationField relation, string from, string to, params string[] also)
    {
        var edges = relation.Step.Edges;
        return
        [
            .. End(edges.From, from, graph => graph[edges].From),
            .. also.Select(name => EndProperty(edges, edges.From.FindProperty(name)!)),
            .. End(edges.To, to, graph => graph[edges].To),
            .. edges.Type.Properties.Select(property => new TableColumn(
                ColumnNames.Of(property),
                TableColumn.TypeOf(property),
                property.IsList,
                property.Description,
                graph => new PropertyCells(graph[edges].Columns[property.Index], property.IsList),
                property.RestrictedTo
            )
            {
                Vocabulary = property.Enum,
            }),
            .. Sourced(edges),
        ];
    }

    /// <summary>All edges there are, in the order of the schema.</summary>
    public static TableDeclaration All(GraphSchema schema)
    {
        // Its cells differ from one set of edges to the next: the columns only name them, and each segment has cells of its own.
        IReadOnlyList<TableColumn> columns =
        [
            Named("relation", "Type of the relation.", "Type de la relation."),
            Named("de_type", "Kind of the node that it leaves.", "Sorte du nœud de départ."),
            Named("de_id", "Id of the node that it leaves.", "Identifiant du nœud de départ."),
            Named("de", "Name of the node that it leaves.", "Nom du nœud de départ."),
            Named("vers_type", "Kind of the node that it enters.", "Sorte du nœud d'arrivée."),
            Named("vers_id", "Id of the node that it enters.", "Identifiant du nœud d'arrivée."),
            Named("vers", "Name of the node that it enters.", "Nom du nœud d'arrivée."),
            Named("proprietes", "Its own properties, as name=value.", "Ses propriétés, sous la forme nom=valeur.", isList: true),
            Named("lien_source", "Id of the source that says so.", "Identifiant de la source."),
            Named("page", "Page of the source.", "Page de la source.", CellType.Integer),
            Named("fondement", "How surely the source says so.", "Avec quelle certitude la source le dit."),
        ];
        return new(
            "relations",
            new("Relations", "Relations"),
            new("One row is a relation between two nodes, of any type.", "Une ligne est une relation entre deux nœuds, de tout type."),
            null,
            columns,
            (graph, wanted) => [.. schema.EdgeSets.Select(edges => Segment(graph, edges, wanted))]
        );
    }

    private static TableSegment Segment(Snapshot graph, EdgeSet edges, IReadOnlyList<TableColumn> wanted)
    {
        var table = graph[edges];
        var (from, to) = (graph[edges.From], graph[edges.To]);
        var sources = graph.Sources.Columns[0];
        var cells = new Dictionary<string, CellSource>
        {
            ["relation"] = new FixedCells(edges.Type.Name),
            ["de_type"] = new FixedCells(edges.From.Name),
            ["de_id"] = new EndCells(table.From, new PropertyCells(from.Columns[0], false)),
            ["de"] = new EndCells(table.From, new LabelCells(from)),
            ["vers_type"] = new FixedCells(edges.To.Name),
            ["vers_id"] = new EndCells(table.To, new PropertyCells(to.Columns[0], false)),
            ["vers"] = new EndCells(table.To, new LabelCells(to)),
            ["proprietes"] = new NamedValueCells(table),
            ["lien_source"] = new EndCells(table.Provenance.Sources, new PropertyCells(sources, false)),
            ["page"] = new PropertyCells(table.Provenance.Pages, false),
            ["fondement"] = new PropertyCells(table.Provenance.Bases, false),
        };
        return new(table.Count, [.. wanted.Select(column => cells[column.Name])]);
    }

    private static TableColumn Named(string name, string en, string fr, CellType type = CellType.Text, bool isList = false) =>
        new(name, type, isList, new(en, fr), _ => new EmptyCells());

    private static IEnumerable<TableColumn> End(NodeKind kind, string name, Func<Snapshot, int[]> ends) =>
        [
            new(
                name + "_id",
                CellType.Text,
                false,
                new($"Id: {kind.Description.En}", $"Identifiant : {kind.Description.Fr}"),
                graph => new EndCells(ends(graph), new PropertyCells(graph[kind].Columns[0], false))
            )
            {
                Refers = kind,
            },
            new(name, CellType.Text, false, kind.Description, graph => new EndCells(ends(graph), new LabelCells(graph[kind]))),
        ];

    private static TableColumn EndProperty(EdgeSet edges, Property property) =>
        new(
            ColumnNames.Of(property),
            TableColumn.TypeOf(property),
            property.IsList,
            property.Description,
            graph => new EndCells(graph[edges].From, new PropertyCells(graph[edges.From].Columns[property.Index], property.IsList)),
            property.RestrictedTo
        );

    private static IEnumerable<TableColumn> Sourced(EdgeSet edges) =>
        [
            new(
                "lien_source",
                CellType.Text,
                false,
                new("Id of the source that says so.", "Identifiant de la source."),
                graph => new EndCells(graph[edges].Provenance.Sources, new PropertyCells(graph.Sources.Columns[0], false))
            ),
            new("page", CellType.Integer, false, new("Page of the source.", "Page de la source."), graph => new PropertyCells(
                graph[edges].Provenance.Pages,
                false
            )),
            new(
                "fondement",
                CellType.Text,
                false,
                new("How surely the source says so.", "Avec quelle certitude la source le dit."),
                graph => new PropertyCells(graph[edges].Provenance.Bases, false)
            ),
        ];
}
