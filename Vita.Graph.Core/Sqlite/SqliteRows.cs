using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Sqlite;

/// <summary>Reads the rows of a query as the values of facts, and believes none of them: a file may be damaged, or edited by hand. Texts
/// that come again and again are kept once.</summary>
/// <remarks>What cannot be a value is an <see cref="InvalidDataException"/> that names table, row and column.</remarks>
internal sealed class SqliteRows : IDisposable
{
    private readonly SqliteStatement _statement;
    private readonly Dictionary<(string, int?, string), ProvenanceFact> _provenance = [];
    private readonly Dictionary<string, (byte[] Utf8, string Text)> _known = [];
    private readonly (byte[] Utf8, string Text)[] _above;
    private readonly string _table;

    /// <param name="connection">The open store.</param>
    /// <param name="table">The table that is read, for messages.</param>
    /// <param name="sql">The query; its first column names the row in messages.</param>
    public SqliteRows(SqliteConnection connection, string table, string sql)
    {
        _table = table;
        _statement = new(connection, sql);
        _above = new (byte[] Utf8, string Text)[_statement.Columns];
    }

    public bool Read() => _statement.Step();

    public string Text(int column) => TextOf(Utf8Of(column), column);

    /// <summary>The text of a column; the same object for equal texts, which mostly stand in one row after another.</summary>
    public string Once(int column)
    {
        var bytes = Utf8Of(column);
        ref var above = ref _above[column];
        if (above.Text is null || !bytes.SequenceEqual(above.Utf8))
        {
            above = Known(bytes, column);
        }

        return above.Text;
    }

    public object? Value(int column, Property property)
    {
        if (_statement.IsNull(column))
        {
            return null;
        }

        return property.IsList
            ? SqliteList.Read(Text(column), property) ?? throw Damaged(column, "is no list of its values")
            : One(column, property);
    }

    /// <summary>A single value, or one element of a list.</summary>
    public object One(int column, Property property) =>
        property.Type switch
        {
            PropertyType.Int => Int(column),
            PropertyType.Float => Numbers.Canonical(Float(column)),
            PropertyType.Boolean => Int(column) is var number and (0 or 1) ? number == 1 : throw Damaged(column, "is neither 0 nor 1"),
            PropertyType.Enum => property.Enum!.CodeOf(Once(column)) >= 0
                ? Once(column)
                : throw Damaged(column, $"is '{Once(column)}', which its vocabulary does not have"),
            PropertyType.Date => DateText.IsValid(Text(column)) ? Text(column) : throw Damaged(column, "is no date"),
            PropertyType.Id or PropertyType.Text => Text(column),
        };

    /// <summary>The source, page and basis in three columns from <paramref name="column"/> on.</summary>
    public ProvenanceFact ProvenanceAt(int column)
    {
        var key = (Once(column), _statement.IsNull(column + 1) ? (int?)null : Int(column + 1), Once(column + 2));
        return _provenance.TryGetValue(key, out var fact) ? fact : _provenance[key] = Line(key, column);
    }

    /// <summary>What is wrong with the value of a column of this row.</summary>
    public InvalidDataException Damaged(int column, string what)
    {
        var row = Encoding.UTF8.GetString(_statement.Bytes(0));
        return new($"table {_table}, row '{(row.Length > 80 ? row[..80] : row)}': {_statement.Name(column)} {what}");
    }

    private ProvenanceFact Line((string Source, int? Page, string Basis) line, int column)
    {
        if (line.Page < 1)
        {
            throw Damaged(column + 1, "is below 1");
        }

        return Provenance.BasisType.CodeOf(line.Basis) >= 0
            ? new(line.Source, line.Page, line.Basis)
            : throw Damaged(column + 2, $"is '{line.Basis}', which its vocabulary does not have");
    }

    /// <summary>A whole number of 32 bits.</summary>
    public int Int(int column)
    {
        Require(column, raw.SQLITE_INTEGER, "a whole number");
        return _statement.Whole(column) is var number and >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw Damaged(column, "is a number of more than 32 bits");
    }

    private double Float(int column)
    {
        Require(column, raw.SQLITE_FLOAT, "a number");
        return double.IsFinite(_statement.Double(column)) ? _statement.Double(column) : throw Damaged(column, "is infinite");
    }

    private ReadOnlySpan<byte> Utf8Of(int column)
    {
        Require(column, raw.SQLITE_TEXT, "text");
        return _statement.Bytes(column);
    }

    private void Require(int column, int type, string expected)
    {
        if (_statement.Type(column) != type)
        {
            throw Damaged(column, _statement.IsNull(column) ? "is NULL" : $"is not {expected}");
        }
    }

    private string TextOf(ReadOnlySpan<byte> utf8, int column) =>
        Utf8.IsValid(utf8) && !utf8.Contains((byte)0) ? Encoding.UTF8.GetString(utf8) : throw Damaged(column, "is no text in UTF-8");

    private (byte[] Utf8, string Text) Known(ReadOnlySpan<byte> bytes, int column)
    {
        var text = TextOf(bytes, column);
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, text, out var isKnown);
        return isKnown ? known : known = (bytes.ToArray(), text);
    }

    public void Dispose() => _statement.Dispose();
}
