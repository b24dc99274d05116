using Microsoft.Data.Sqlite;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Embedded;

/// <summary>Reads columns of a row as the values of facts. Short texts that come again and again are kept once.</summary>
internal sealed class SqliteRows : IDisposable
{
    private readonly SqliteCommand _command;
    private readonly SqliteDataReader _reader;
    private readonly Dictionary<(string, int?, string), ProvenanceFact> _provenance = [];
    private readonly Dictionary<string, string> _known = [];

    public SqliteRows(SqliteConnection connection, string sql)
    {
        _command = connection.CreateCommand();
#pragma warning disable CA2100 // Every name in the text comes from the schema.
        _command.CommandText = sql;
#pragma warning restore CA2100
        _reader = _command.ExecuteReader();
    }

    public bool Read() => _reader.Read();

    public string Text(int column) => _reader.GetString(column);

    public object? Value(int column, Property property)
    {
        if (_reader.IsDBNull(column))
        {
            return null;
        }

        return property switch
        {
            { IsList: true } => System.Text.Json.JsonSerializer.Deserialize(_reader.GetString(column), SqliteJson.Default.StringArray),
            { Type: PropertyType.Int } => _reader.GetInt32(column),
            { Type: PropertyType.Float } => _reader.GetDouble(column),
            { Type: PropertyType.Boolean } => _reader.GetInt32(column) != 0,
            { Type: PropertyType.Enum } => Once(_reader.GetString(column)),
            _ => _reader.GetString(column),
        };
    }

    /// <summary>The source, page and basis in three columns from <paramref name="column"/> on.</summary>
    public ProvenanceFact ProvenanceAt(int column)
    {
        var key = (Once(_reader.GetString(column)), _reader.IsDBNull(column + 1) ? (int?)null : _reader.GetInt32(column + 1), Once(_reader.GetString(column + 2)));
        return _provenance.TryGetValue(key, out var fact) ? fact : _provenance[key] = new(key.Item1, key.Item2, key.Item3);
    }

    /// <summary>The same text object for equal texts.</summary>
    public string Once(string text) => _known.TryGetValue(text, out var known) ? known : _known[text] = text;

    public void Dispose()
    {
        _reader.Dispose();
        _command.Dispose();
    }
}
