using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export;

/// <summary>The nodes of one kind in a view.</summary>
public sealed class NodeGroup
{
    private readonly NodeSelection _selection;
    private readonly NodeTable _table;
    private readonly Column[] _labels;

    private readonly NodeMark _mark;
    private readonly Func<int, NodeMark>? _marks;

    internal NodeGroup(
        Snapshot snapshot,
        NodeKind kind,
        NodeSelection selection,
        ViewOptions options,
        IEnumerable<NodeFigure> figures,
        Func<int, NodeMark>? marks
    )
    {
        (_mark, _marks) = (NodeMarks.Of(kind), marks);
        (_selection, _table, Kind) = (selection, snapshot[kind], kind);
        Property[] naming = options.Language is FileLanguage.French ? [kind.Naming] : [kind.NamingEn, kind.Naming];
        _labels = [.. naming.Select(property => _table.Columns[property.Index])];
        Fields =
        [
            .. kind
                .Properties.Where(property => property.Type is not PropertyType.Id && options.MaySee(property))
                .Where(property => property != naming[0] || !ReservedNames.OfNodes.Contains(property.Name))
                .Select(property =>
                    PropertyFields.Of(property, _table.Columns[property.Index], ReservedNames.NameOf(snapshot.Schema, kind, property))
                ),
            new(
                new(
                    "provenance",
                    ColumnType.Text,
                    new("Where it was read: source, page, basis.", "Où c'est dit : source, page, fondement.")
                ),
                new NodeLines(snapshot, kind, options).Of
            ),
            .. figures.Where(figure => figure.Kind == kind).Select(figure => figure.Field),
        ];
    }

    /// <summary>The kind.</summary>
    public NodeKind Kind { get; }

    /// <summary>What is known of them beside id, label and type: the visible properties, provenance, and the figures of the view.</summary>
    public IReadOnlyList<FileField> Fields { get; }

    /// <summary>How many there are.</summary>
    public int Count => _selection.CountOf(Kind);

    /// <summary>Their rows, ascending, hence by id.</summary>
    public IEnumerable<int> Rows
    {
        get
        {
            for (var row = 0; row < _table.Count; row++)
            {
                if (_selection.Contains(Kind, row))
                {
                    yield return row;
                }
            }
        }
    }

    /// <summary>How a node is drawn: as its kind, or as its community where the view is a network of actors.</summary>
    public NodeMark MarkOf(int row) => _marks?.Invoke(row) ?? _mark;

    /// <summary>The id of a row.</summary>
    public string IdOf(int row) => _table.Ids[row];

    /// <summary>What a node is called in the language of the view; never empty: without a name, the word that its kind has for that, or
    /// the id.</summary>
    public string LabelOf(int row)
    {
        foreach (var column in _labels)
        {
            if (column.Codes[row] is not Column.Absent and var code && CleanText.Of((string)column.Values[code]) is { Length: > 0 } label)
            {
                return label;
            }
        }

        return Kind.Unnamed ?? IdOf(row);
    }
}

/// <summary>A figure that a view has of the nodes of a kind beside their properties, as the community in a network.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Field">Its name and its value by row.</param>
public sealed record NodeFigure(NodeKind Kind, FileField Field);

/// <summary>Where nodes of a kind were read, one text for all lines: <c>source/vita-2010 p. 28 STATED|source/cog-2026 STATED</c>.</summary>
internal sealed class NodeLines(Snapshot snapshot, NodeKind kind, ViewOptions options)
{
    private readonly NodeTable _table = snapshot[kind];
    private readonly Property[] _withheld = [.. kind.Properties.Where(property => !options.MaySee(property))];

    public string? Of(int row) =>
        PropertyFields.Joined(
            Enumerable
                .Range(_table.ProvenanceStarts[row], _table.ProvenanceStarts[row + 1] - _table.ProvenanceStarts[row])
                .Where(line => !IsWithheld(_table.Stated[line]))
                .Select(TextOf)
        );

    /// <summary>Whether a line states what the reader may not see and nothing else.</summary>
    private bool IsWithheld(FieldSet stated) =>
        _withheld.Length > 0 && !stated.IsEmpty && stated.Among(kind.Properties).All(property => !options.MaySee(property));

    private string TextOf(int line)
    {
        var (pages, bases) = (_table.Provenance.Pages, _table.Provenance.Bases);
        var page = pages.Codes[line] is not Column.Absent and var code ? $" p. {pages.Values[code]}" : "";
        return $"{snapshot.Sources.Ids[_table.Provenance.Sources[line]]}{page} {bases.Values[bases.Codes[line]]}";
    }
}
