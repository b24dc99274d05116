using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>An Excel workbook: the rows below a header that stays in sight, and a sheet that says where they are from. Codes are text
/// cells, so
/// that no leading zero is lost.</summary>
internal sealed class XlsxTable : TableFormat
{
    /// <summary>Characters that a cell of Excel holds.</summary>
    private const int LongestText = 32_767;

    public override string Name => "xlsx";

    public override string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public override Description Description { get; } =
        new(
            "Excel workbook, codes as text, with a sheet about its source.",
            "Classeur Excel, codes en texte, avec une feuille sur sa source."
        );

    public override bool IsText => false;

    /// <summary>Those of a sheet, less the header.</summary>
    public override int? MostRows => Workbook.MostRows;

    public override Task WriteAsync(Table table, TableOptions options, Stream output, CancellationToken cancellation) =>
        Workbook.WriteAsync(output, book => WriteAsync(book, table, options, cancellation), cancellation);

    private static async Task WriteAsync(Spreadsheet book, Table table, TableOptions options, CancellationToken cancellation)
    {
        var bold = book.AddStyle(new Style { Font = { Bold = true } });
        var sheet = new WorksheetOptions { FrozenRows = 1, AutoFilter = new($"A1:{Letters(table.Columns.Count)}{table.Rows.Count + 1}") };
        await book.StartWorksheetAsync(table.Declaration.Name, sheet, cancellation);
        await book.AddRowAsync([.. table.Columns.Select(column => new StyledCell(column.Name, bold))], cancellation);
        var (cells, cell) = (new DataCell[table.Columns.Count], new Cell());
        foreach (var row in table.Rows)
        {
            for (var place = 0; place < cells.Length; place++)
            {
                table.Read(row, place, cell);
                cells[place] = Of(cell, table.Columns[place]);
            }

            await book.AddRowAsync(cells, cancellation);
        }

        await AboutAsync(book, table, options, bold, cancellation);
    }

    private static async Task AboutAsync(Spreadsheet book, Table table, TableOptions options, StyleId bold, CancellationToken cancellation)
    {
        var about = new WorksheetOptions();
        about.Column(1).Width = 24;
        about.Column(2).Width = 100;
        await book.StartWorksheetAsync("À propos", about, cancellation);
        (string Name, string Text)[] lines =
        [
            ("Table", table.Declaration.Title.Fr),
            ("Contenu", table.Declaration.Description.Fr),
            ("Source", options.Source),
            ("Version des données", options.Version),
            ("Adresse", options.Address),
        ];
        foreach (var (name, text) in lines.Where(line => line.Text.Length > 0))
        {
            await book.AddRowAsync([new StyledCell(name, bold), new StyledCell(text, null)], cancellation);
        }

        await book.AddRowAsync([], cancellation);
        await book.AddRowAsync([new StyledCell("Colonne", bold), new StyledCell("Contenu", bold)], cancellation);
        foreach (var column in table.Columns)
        {
            await book.AddRowAsync([new DataCell(column.Name), new DataCell(column.Description.Fr)], cancellation);
        }
    }

    private static DataCell Of(Cell cell, TableColumn column)
    {
        return cell.Content switch
        {
            CellContent.Empty => default(DataCell),
            CellContent.Integer => new(cell.Integer),
            CellContent.Number => new(cell.Number),
            CellContent.Values when !column.IsList => cell.Values[cell.Codes[0]] switch
            {
                int number => new(number),
                double number => new(number),
                bool flag => new(flag),
                var text => Text((string)text, column),
            },
            CellContent.Values or CellContent.Text => Text(TableText.Of(cell), column),
        };
    }

    private static DataCell Text(string text, TableColumn column) =>
        text.Length <= LongestText
            ? new(text)
            : throw new TableTooLargeException(
                $"A cell of the column '{column.Name}' has {text.Length} characters; a cell of Excel holds {LongestText}. "
                    + "Leave the column out with 'fields', or take CSV."
            );

    private static string Letters(int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }
}
