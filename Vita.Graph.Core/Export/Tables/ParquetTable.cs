using System.Diagnostics;
using Parquet;
using Parquet.Schema;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>Parquet: flat nullable columns, in groups of rows that are written one after the other.</summary>
internal sealed class ParquetTable : TableFormat
{
    /// <summary>Rows of a group: large enough to pack well, small enough to hold one column of it in memory.</summary>
    private const int RowsOfGroup = 1 << 16;

    public override string Name => "parquet";

    public override string MediaType => "application/vnd.apache.parquet";

    public override Description Description { get; } =
        new("Parquet: for DuckDB, pandas, R and Power BI.", "Parquet : pour DuckDB, pandas, R et Power BI.");

    public override bool IsText => false;

    public override async Task WriteAsync(Table table, TableOptions options, Stream output, CancellationToken cancellation)
    {
        var fields = table.Columns.Select(FieldOf).ToArray();
        await using var writer = await ParquetWriter.CreateAsync(new(fields), output, cancellationToken: cancellation);
        for (var start = 0; start == 0 || start < table.Rows.Count; start += RowsOfGroup)
        {
            var count = Math.Min(RowsOfGroup, table.Rows.Count - start);
            using var group = writer.CreateRowGroup();
            for (var place = 0; place < fields.Length; place++)
            {
                cancellation.ThrowIfCancellationRequested();
                await WriteAsync(group, fields[place], table, place, start, count, cancellation);
            }
        }
    }

    private static DataField FieldOf(TableColumn column) =>
        column.WrittenType switch
        {
            CellType.Text => new DataField<string>(column.Name, true),
            CellType.Integer => new DataField<long?>(column.Name),
            CellType.Number => new DataField<double?>(column.Name),
            CellType.Boolean => new DataField<bool?>(column.Name),
        };

    private static Task WriteAsync(
        ParquetRowGroupWriter group,
        DataField field,
        Table table,
        int place,
        int start,
        int count,
        CancellationToken cancellation
    ) =>
        table.Columns[place].WrittenType switch
        {
            CellType.Text => group.WriteAsync(field, Read(table, place, start, count, TextOf)),
            CellType.Integer => group.WriteAsync<long>(field, Read(table, place, start, count, IntegerOf), null, null, cancellation),
            CellType.Number => group.WriteAsync<double>(field, Read(table, place, start, count, NumberOf), null, null, cancellation),
            CellType.Boolean => group.WriteAsync<bool>(field, Read(table, place, start, count, FlagOf), null, null, cancellation),
        };

    private static T[] Read<T>(Table table, int place, int start, int count, Func<Cell, T> value)
    {
        var (values, cell) = (new T[count], new Cell());
        for (var row = 0; row < count; row++)
        {
            table.Read(table.Rows[start + row], place, cell);
            values[row] = value(cell);
        }

        return values;
    }

    private static string? TextOf(Cell cell) => cell.Content is CellContent.Empty ? null : TableText.Of(cell);

    private static long? IntegerOf(Cell cell) =>
        cell.Content switch
        {
            CellContent.Empty => null,
            CellContent.Integer => cell.Integer,
            CellContent.Values => (int)cell.Values[cell.Codes[0]],
            CellContent.Number or CellContent.Text => throw new UnreachableException(),
        };

    private static double? NumberOf(Cell cell) =>
        cell.Content switch
        {
            CellContent.Empty => null,
            CellContent.Number => cell.Number,
            CellContent.Values => (double)cell.Values[cell.Codes[0]],
            CellContent.Integer or CellContent.Text => throw new UnreachableException(),
        };

    private static bool? FlagOf(Cell cell) => cell.Content is CellContent.Empty ? null : (bool)cell.Values[cell.Codes[0]];
}
