using Microsoft.Data.Sqlite;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using static Vita.Graph.Core.Sqlite.SqliteNames;

namespace Vita.Graph.Core.Sqlite;

/// <summary>Reads the provenance of the nodes of a kind: its lines, and beside them the fields that each states.</summary>
internal sealed class SqliteLineReader : IDisposable
{
    private readonly NodeKind _kind;
    private readonly FollowingRows _lines;
    private readonly FollowingRows _fields;
    private readonly Dictionary<string, Property> _properties;
    private readonly Dictionary<ProvenanceFact, ProvenanceFact> _known = [];

    public SqliteLineReader(SqliteConnection connection, NodeKind kind)
    {
        var (key, ofKind) = ($"{ProvenanceOwner}, {PositionColumn}", SqliteEdgeReader.IsOf(ProvenanceOwner, kind));
        FollowingRows Follow(string table, params string[] columns) =>
            new(new(connection, table, $"SELECT {key}, {QuoteAll(columns)} FROM {Quote(table)} WHERE {ofKind} ORDER BY {key}"));

        _kind = kind;
        _lines = Follow(ProvenanceTable, Provenance.Source, Provenance.Page, Provenance.Basis);
        _fields = Follow(ProvenanceFieldsTable, FieldColumn);
        _properties = kind.Properties.Where(property => property.Type is not PropertyType.Id).ToDictionary(ColumnName);
    }

    /// <summary>The lines of a node; asked in the order of ids, each once. Equal lines are one object.</summary>
    /// <exception cref="InvalidDataException">A row is no line, or names a line or a field that is not there.</exception>
    public ProvenanceFact[] Of(string id)
    {
        var lines = _lines.Of(id, row => (Position: row.Int(1), Line: row.ProvenanceAt(2)));
        foreach (var (position, property) in _fields.Of(id, row => (PositionOf(row, lines), PropertyOf(row))))
        {
            lines[position].Line = Once(lines[position].Line with { Fields = lines[position].Line.Fields.With(property) });
        }

        return Array.ConvertAll(lines, line => line.Line);
    }

    /// <summary>To be asked after the last node.</summary>
    /// <exception cref="InvalidDataException">A row belongs to a node that is not there.</exception>
    public void End()
    {
        _lines.End();
        _fields.End();
    }

    public void Dispose()
    {
        _lines.Dispose();
        _fields.Dispose();
    }

    private static int PositionOf(SqliteRows row, (int Position, ProvenanceFact)[] lines)
    {
        var wanted = row.Int(1);
        return Array.FindIndex(lines, line => line.Position == wanted) is >= 0 and var place
            ? place
            : throw row.Damaged(1, $"is {wanted}, which is no line of its provenance");
    }

    private Property PropertyOf(SqliteRows row) =>
        _properties.TryGetValue(row.Once(2), out var property)
            ? property
            : throw row.Damaged(2, $"is '{row.Once(2)}', which is no field of {_kind}");

    private ProvenanceFact Once(ProvenanceFact line) => _known.TryGetValue(line, out var known) ? known : _known[line] = line;
}
