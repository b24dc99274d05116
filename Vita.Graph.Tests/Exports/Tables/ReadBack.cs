using System.Globalization;
using System.Text;
using System.Text.Json;
using DuckDB.NET.Data;
using ExcelDataReader;
using Sylvan.Data.Csv;
using Vita.Graph.Core.Export.Tables;

namespace Vita.Graph.Tests.Exports.Tables;

/// <summary>Files of tables, read by programs that are not ours: a header and rows, each cell as text, empty where there is
/// nothing.</summary>
internal static class ReadBack
{
    public static async Task<List<string[]>> Of(TableFormat format, byte[] file, IReadOnlyList<TableColumn> columns) =>
        format.Name switch
        {
            "csv" => Csv(file),
            "json" => Json(file, columns),
            "ndjson" => Ndjson(file, columns),
            "xlsx" => Xlsx(file),
            "parquet" => await ParquetAsync(file),
            _ => throw new InvalidOperationException($"No reader for {format.Name}: add one"),
        };

    private static List<string[]> Csv(byte[] file)
    {
        using var reader = CsvDataReader.Create(
            new StreamReader(new MemoryStream(file)),
            new CsvDataReaderOptions { HasHeaders = false, Delimiter = ',' }
        );
        List<string[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.RowFieldCount).Select(reader.GetString)]);
        }

        return rows;
    }

    private static List<string[]> Json(byte[] file, IReadOnlyList<TableColumn> columns)
    {
        using var document = JsonDocument.Parse(file);
        return [Header(columns), .. document.RootElement.EnumerateArray().Select(row => Cells(row, columns))];
    }

    private static List<string[]> Ndjson(byte[] file, IReadOnlyList<TableColumn> columns) =>
        [
            Header(columns),
            .. Encoding
                .UTF8.GetString(file)
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line =>
                {
                    using var document = JsonDocument.Parse(line);
                    return Cells(document.RootElement, columns);
                }),
        ];

    private static string[] Cells(JsonElement row, IReadOnlyList<TableColumn> columns)
    {
        Assert(row.EnumerateObject().Select(member => member.Name).SequenceEqual(Header(columns)));
        return
        [
            .. row.EnumerateObject()
                .Select(member =>
                    member.Value.ToString() is var text && member.Value.ValueKind is JsonValueKind.True or JsonValueKind.False
                        ? text.ToLowerInvariant()
                        : text
                ),
        ];
    }

    private static List<string[]> Xlsx(byte[] file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file));
        List<string[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(place => Text(reader.GetValue(place)))]);
        }

        return rows;
    }

    private static async Task<List<string[]>> ParquetAsync(byte[] file)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.parquet");
        await File.WriteAllBytesAsync(path, file);
        try
        {
            await using var connection = new DuckDBConnection("DataSource=:memory:");
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM read_parquet('{path}')";
            await using var reader = await command.ExecuteReaderAsync();
            List<string[]> rows =
            [
                [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)],
            ];
            while (await reader.ReadAsync())
            {
                rows.Add([
                    .. Enumerable.Range(0, reader.FieldCount).Select(place => reader.IsDBNull(place) ? "" : Text(reader.GetValue(place))),
                ]);
            }

            return rows;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string[] Header(IReadOnlyList<TableColumn> columns) => [.. columns.Select(column => column.Name)];

    private static string Text(object? value) =>
        value switch
        {
            null => "",
            bool flag => flag ? "true" : "false",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };

    private static void Assert(bool holds) => Xunit.Assert.True(holds);
}
