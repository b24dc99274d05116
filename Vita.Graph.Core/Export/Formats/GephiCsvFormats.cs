using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export.Formats;

/// <summary>The nodes as Gephi's table of nodes.</summary>
internal sealed class GephiNodesFormat()
    : StreamedFormat(
        "gephi-nodes",
        "text/csv; charset=utf-8; header=present",
        "csv",
        new("The nodes as a table, for Gephi's import of spreadsheets.", "Les nœuds en tableau, pour l'import de feuilles de Gephi.")
    )
{
    private protected override RowWriter Open(GraphView view, FileOutput file) => new GephiNodesWriter(view, file);
}

/// <summary>The edges as Gephi's table of edges.</summary>
internal sealed class GephiEdgesFormat()
    : StreamedFormat(
        "gephi-edges",
        "text/csv; charset=utf-8; header=present",
        "csv",
        new("The edges as a table, for Gephi's import of spreadsheets.", "Les liens en tableau, pour l'import de feuilles de Gephi.")
    )
{
    private protected override RowWriter Open(GraphView view, FileOutput file) => new GephiEdgesWriter(view, file);
}

/// <summary>Writes the table of nodes. The kinds of organisations, of which one may have several, are also in columns of 0 and 1, since
/// people filter by them.</summary>
internal sealed class GephiNodesWriter(GraphView view, FileOutput file) : RowWriter(file)
{
    private readonly CellWriter _cells = new(file);
    private readonly (FileColumn Column, EnumType Values)[] _flags =
    [
        .. view.NodeColumns.Where(column => column.Several == Vocabularies.OrganisationKind).Select(column => (column, column.Several!)),
    ];
    private FileField?[] _fields = [];
    private FileField?[] _lists = [];

    protected override bool HasEdges => false;

    protected override void Begin()
    {
        foreach (var name in Header())
        {
            _cells.Cell(name);
        }

        _cells.EndRow();
    }

    protected override void BeginGroup(NodeGroup group)
    {
        _fields = [.. view.NodeColumns.Select(column => FieldOf(group, column))];
        _lists = [.. _flags.Select(flag => FieldOf(group, flag.Column))];
    }

    protected override void Node(NodeGroup group, int row)
    {
        _cells.Cell(group.IdOf(row));
        _cells.Cell(group.LabelOf(row));
        _cells.Cell(group.Kind.Name);
        foreach (var field in _fields)
        {
            _cells.Cell(field?[row]);
        }

        Flags(row);
        if (view.Options.HasPositions)
        {
            var place = view.PlaceOf(group.Kind, row);
            _cells.Cell(place?.X);
            _cells.Cell(place?.Y);
            _cells.Cell(view.RadiusOf(group.Kind, row));
            _cells.Cell($"#{group.MarkOf(row).Colour}");
        }

        _cells.EndRow();
    }

    private static FileField? FieldOf(NodeGroup group, FileColumn column) =>
        group.Fields.FirstOrDefault(field => field.Column.Name == column.Name);

    private IEnumerable<string> Header() =>
        [
            "Id",
            "Label",
            "Type",
            .. view.NodeColumns.Select(column => column.Name),
            .. _flags.SelectMany(flag => flag.Values.Values.Select(value => $"{flag.Column.Name}_{value.Name}")),
            .. view.Options.HasPositions ? new[] { "x", "y", "size", "color" } : [],
        ];

    /// <summary>Empty where nothing is known: that an organisation is no AI is not said by silence.</summary>
    private void Flags(int row)
    {
        for (var place = 0; place < _flags.Length; place++)
        {
            var held = (_lists[place]?[row] as string)?.Split(PropertyFields.Separator);
            foreach (var value in _flags[place].Values.Values)
            {
                _cells.Cell(
                    held is null ? null
                    : held.Contains(value.Name) ? 1
                    : 0
                );
            }
        }
    }
}

/// <summary>Writes the table of edges.</summary>
internal sealed class GephiEdgesWriter(GraphView view, FileOutput file) : RowWriter(file)
{
    private readonly CellWriter _cells = new(file);
    private FileField?[] _fields = [];

    protected override bool HasNodes => false;

    protected override void Begin()
    {
        string[] fixedNames = ["Source", "Target", "Type", "Kind", "Id", "Label", "Weight"];
        foreach (var name in fixedNames.Concat(view.EdgeColumns.Select(column => column.Name)))
        {
            _cells.Cell(name);
        }

        _cells.EndRow();
    }

    protected override void BeginGroup(EdgeGroup group) =>
        _fields = [.. view.EdgeColumns.Select(column => group.Fields.FirstOrDefault(field => field.Column.Name == column.Name))];

    protected override void Edge(EdgeGroup group, in FileEdge edge)
    {
        _cells.Cell(view.IdOf(group.From, edge.From));
        _cells.Cell(view.IdOf(group.To, edge.To));
        _cells.Cell("Directed");
        _cells.Cell(group.Kind);
        _cells.Cell(null);
        EdgeId(group, edge, view);
        _cells.Cell(view.WordsOf(group.Words));
        _cells.Cell(group.WeightOf(edge));
        foreach (var field in _fields)
        {
            _cells.Cell(field?[edge.Row]);
        }

        _cells.EndRow();
    }
}
