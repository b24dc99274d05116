using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>Declares a table whose rows are the nodes of a kind. Paths are relations of the schema, <c>carriers/memberships</c>; an unknown
/// one throws when the program starts.</summary>
internal sealed class NodeTableBuilder
{
    private readonly List<TableColumn> _columns = [];
    private readonly NodeKind _kind;

    /// <summary>Starts with the id and every property of the kind.</summary>
    public NodeTableBuilder(NodeKind kind)
    {
        _kind = kind;
        _columns.AddRange(kind.Properties.Select(property => Own(kind, property)));
    }

    /// <summary>The names of the nodes at the end of a path, and their ids in a column of its own: <c>reseaux</c>,
    /// <c>reseaux_id</c>.</summary>
    public NodeTableBuilder Nodes(string name, string path, string en, string fr)
    {
        var relations = PathOf(path);
        var isList = relations.Any(relation => !relation.IsToOne);
        var target = relations[^1].Target;
        _columns.Add(new(name, CellType.Text, isList, new(en, fr), graph => new PathLabelCells(new(graph, relations), graph[target])));
        _columns.Add(
            new(name + "_id", CellType.Text, isList, new($"Their ids: {en}", $"Identifiants : {fr}"), graph =>
                Along(graph, relations, target.Properties[0])
            )
        );
        return this;
    }

    /// <summary>A property of the nodes at the end of a path: <c>basedIn/code</c>.</summary>
    public NodeTableBuilder Values(string name, string path, string en, string fr)
    {
        var cut = path.LastIndexOf('/');
        var relations = PathOf(path[..cut]);
        var property = relations[^1].Target.FindProperty(path[(cut + 1)..])
            ?? throw new InvalidOperationException($"Column '{name}': {relations[^1].Target} has no property '{path[(cut + 1)..]}'");
        var isList = property.IsList || relations.Any(relation => !relation.IsToOne);
        _columns.Add(
            new(name, TableColumn.TypeOf(property), isList, new(en, fr), graph => Along(graph, relations, property), property.RestrictedTo)
            {
                Vocabulary = property.Enum,
            }
        );
        return this;
    }

    /// <summary>The units that the territories at the end of a path are or lie in, by a group key of the kind: <c>region2010</c>.</summary>
    public NodeTableBuilder Units(string name, string key)
    {
        var by = _kind.FindGroupKey(key) ?? throw new InvalidOperationException($"Column '{name}': {_kind} is not grouped by '{key}'");
        _columns.Add(new(name, CellType.Text, true, by.Description, graph =>
            {
                var table = graph[by.Target];
                return new PathCells(new(graph, by.Path, by.RollUp), table.Columns[by.Target.Naming.Index], false);
            }));
        return this;
    }

    /// <summary>What a group key of the kind gives, a value of a vocabulary: <c>milieu</c>.</summary>
    public NodeTableBuilder Keyed(string name, string key)
    {
        var by = _kind.FindGroupKey(key) ?? throw new InvalidOperationException($"Column '{name}': {_kind} is not grouped by '{key}'");
        var property = by.Property ?? throw new InvalidOperationException($"Column '{name}': '{key}' leads to nodes");
        _columns.Add(
            new(name, TableColumn.TypeOf(property), true, by.Description, graph => new PathCells(
                new(graph, by.Path),
                graph[by.Target].Columns[property.Index],
                property.IsList
            ))
        );
        return this;
    }

    /// <summary>The units of one sort that the seat lies in.</summary>
    public NodeTableBuilder UnitOf(string name, string path, string key, string en, string fr)
    {
        var relations = PathOf(path);
        var target = relations[^1].Target;
        var units = target.FindGroupKey(key)?.RollUp ?? throw new InvalidOperationException($"Column '{name}': no units '{key}'");
        _columns.Add(
            new(name, CellType.Text, false, new(en, fr), graph => new PathCells(
                new(graph, relations, units),
                graph[target].Columns[target.Naming.Index],
                false
            ))
        );
        return this;
    }

    /// <summary>A column of 0 and 1 for each value of a vocabulary, for tools that cannot look into lists.</summary>
    public NodeTableBuilder Flags(string prefix, string property)
    {
        var of = _kind.FindProperty(property) ?? throw new InvalidOperationException($"{_kind} has no property '{property}'");
        foreach (var value in of.Enum!.Values)
        {
            _columns.Add(
                new(
                    $"{prefix}_{ColumnNames.Underscored(value.Name)}",
                    CellType.Integer,
                    false,
                    new($"1 if {value.Name}, else 0. {value.En}", $"1 si {value.Name}, sinon 0. {value.Fr}"),
                    graph => new FlagCells(new PropertyCells(graph[_kind].Columns[of.Index], of.IsList), value.Name)
                )
            );
        }

        return this;
    }

    /// <summary>How many nodes a path leads to.</summary>
    public NodeTableBuilder Count(string name, string path, string en, string fr)
    {
        var relations = PathOf(path);
        _columns.Add(new(name, CellType.Integer, false, new(en, fr), graph => new CountCells(new(graph, relations))));
        return this;
    }

    /// <summary>A property of the edges of a direct relation, or their basis, one item for each edge.</summary>
    public NodeTableBuilder Links(string name, string relation, string property, string en, string fr)
    {
        var of = PathOf(relation)[0];
        var index = property == Provenance.Basis ? -1 : of.Type!.FindProperty(property)!.Index;
        _columns.Add(new(name, CellType.Text, true, new(en, fr), graph =>
            {
                var edges = graph[of.Step.Edges];
                return new LinkCells(graph[of], index < 0 ? edges.Provenance.Bases : edges.Columns[index]);
            }));
        return this;
    }

    /// <summary>Ends with the sources and pages of the node.</summary>
    public TableDeclaration Build(string name, string titleEn, string titleFr, string en, string fr)
    {
        _columns.Add(
            new(
                "lien_source",
                CellType.Text,
                true,
                new("Ids of the sources that name it.", "Identifiants des sources qui le nomment."),
                graph => new SourceCells(graph[_kind], graph.Sources)
            )
        );
        _columns.Add(
            new(
                "pages",
                CellType.Text,
                true,
                new("Pages of the sources that name it.", "Pages des sources qui le nomment."),
                graph => new PageCells(graph[_kind])
            )
        );
        return new(name, new(titleEn, titleFr), new(en, fr), _kind, _columns, (graph, columns) =>
            [new(graph[_kind].Count, [.. columns.Select(column => column.Cells(graph))])]
        );
    }

    private static TableColumn Own(NodeKind kind, Property property) =>
        new(
            ColumnNames.Of(property),
            TableColumn.TypeOf(property),
            property.IsList,
            property.Description,
            graph => new PropertyCells(graph[kind].Columns[property.Index], property.IsList),
            property.RestrictedTo
        )
        {
            Vocabulary = property.Enum,
        };

    private static PathCells Along(Snapshot graph, IReadOnlyList<RelationField> relations, Property property)
    {
        var table = graph[relations[^1].Target];
        return new PathCells(new(graph, relations), table.Columns[property.Index], property.IsList);
    }

    private List<RelationField> PathOf(string path)
    {
        var (at, relations) = (_kind, new List<RelationField>());
        foreach (var step in path.Split('/'))
        {
            var relation = at.FindRelation(step) ?? throw new InvalidOperationException($"{at} has no relation '{step}'");
            relations.Add(relation);
            at = relation.Target;
        }

        return relations;
    }
}
