using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Vita.Graph.Core.Sqlite;

/// <summary>An INSERT into one table, filled column by column.</summary>
internal sealed class SqliteInsert(SqliteConnection connection, string table, IReadOnlyList<string> columns) : IDisposable
{
    private readonly SqliteStatement _statement = new(
        connection,
        $"INSERT INTO {SqliteNames.Quote(table)} ({SqliteNames.QuoteAll(columns)}) VALUES ({string.Join(", ", columns.Select(_ => "?"))})"
    );

    /// <summary>Sets a column, counted from 0; a list becomes a JSON text.</summary>
    public object? this[int column]
    {
        set => _statement.Bind(column, value is string[] list ? JsonSerializer.Serialize(list, SqliteJson.Default.StringArray) : value);
    }

    public void Run()
    {
        _statement.Step();
        _statement.Reset();
    }

    /// <summary>A row of texts, from the first column on.</summary>
    public void Run(params ReadOnlySpan<string> values)
    {
        for (var column = 0; column < values.Length; column++)
        {
            this[column] = values[column];
        }

        Run();
    }

    public void Dispose() => _statement.Dispose();
}
