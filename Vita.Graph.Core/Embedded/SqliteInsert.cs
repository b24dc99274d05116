using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Vita.Graph.Core.Embedded;

/// <summary>A prepared INSERT into one table, filled column by column.</summary>
internal sealed class SqliteInsert : IDisposable
{
    private readonly SqliteCommand _command;

    public SqliteInsert(SqliteConnection connection, SqliteTransaction transaction, string table, IReadOnlyList<string> columns)
    {
        _command = connection.CreateCommand();
        _command.Transaction = transaction;
        var parameters = columns.Select((_, place) => string.Create(CultureInfo.InvariantCulture, $"${place}")).ToList();
#pragma warning disable CA2100 // Every name in the text comes from the schema; values are parameters.
        _command.CommandText = $"INSERT INTO {SqliteNames.Quote(table)} ({SqliteNames.QuoteAll(columns)}) VALUES ({string.Join(", ", parameters)})";
#pragma warning restore CA2100
        parameters.ForEach(name => _command.Parameters.Add(new(name, null)));
        _command.Prepare();
    }

    /// <summary>Sets a column, counted from 0; a list becomes a JSON text.</summary>
    public object? this[int column]
    {
        set => _command.Parameters[column].Value = value switch
        {
            null => DBNull.Value,
            string[] list => JsonSerializer.Serialize(list, SqliteJson.Default.StringArray),
            _ => value,
        };
    }

    public void Run() => _command.ExecuteNonQuery();

    public void Dispose() => _command.Dispose();
}
