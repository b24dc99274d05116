using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Embedded;

/// <summary>Reads the rows of a query as the values of facts. Texts that come again and again are kept once.</summary>
internal sealed class SqliteRows : IDisposable
{
    private readonly SqliteStatement _statement;
    private readonly Dictionary<(string, int?, string), ProvenanceFact> _provenance = [];
    private readonly Dictionary<string, (byte[] Utf8, string Text)> _known = [];
    private readonly (byte[] Utf8, string Text)[] _above;

    public SqliteRows(SqliteConnection connection, string sql)
    {
        _statement = new(connection, sql);
        _above = new (byte[] Utf8, string Text)[_statement.Columns];
    }

    public bool Read() => _statement.Step();

    public string Text(int column) => _statement.Text(column);

    /// <summary>The text of a column; the same object for equal texts, which mostly stand in one row after another.</summary>
    public string Once(int column)
    {
        var bytes = _statement.Bytes(column);
        ref var above = ref _above[column];
        if (above.Text is null || !bytes.SequenceEqual(above.Utf8))
        {
            above = Known(bytes);
        }

        return above.Text;
    }

    public object? Value(int column, Property property)
    {
        if (_statement.IsNull(column))
        {
            return null;
        }

        return property switch
        {
            { IsList: true } => JsonSerializer.Deserialize(Text(column), SqliteJson.Default.StringArray),
            { Type: PropertyType.Int } => _statement.Int(column),
            { Type: PropertyType.Float } => Numbers.Canonical(_statement.Double(column)),
            { Type: PropertyType.Boolean } => _statement.Int(column) != 0,
            { Type: PropertyType.Enum } => Once(column),
            _ => Text(column),
        };
    }

    /// <summary>The source, page and basis in three columns from <paramref name="column"/> on.</summary>
    public ProvenanceFact ProvenanceAt(int column)
    {
        var key = (Once(column), _statement.IsNull(column + 1) ? (int?)null : _statement.Int(column + 1), Once(column + 2));
        return _provenance.TryGetValue(key, out var fact) ? fact : _provenance[key] = new(key.Item1, key.Item2, key.Item3);
    }

    private (byte[] Utf8, string Text) Known(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, text, out var isKnown);
        return isKnown ? known : known = (bytes.ToArray(), text);
    }

    public void Dispose() => _statement.Dispose();
}
