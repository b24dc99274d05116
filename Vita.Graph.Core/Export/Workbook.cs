using SpreadCheetah;

namespace Vita.Graph.Core.Export;

/// <summary>Writes workbooks whose bytes depend on their content alone.</summary>
internal static class Workbook
{
    /// <summary>Rows that a sheet holds below its header.</summary>
    public const int MostRows = 1_048_575;

    /// <param name="output">Receives the whole workbook, once it is finished: a workbook is a ZIP file whose entries have the time of
    /// writing, which is taken out at the end.</param>
    /// <param name="write">Writes its sheets.</param>
    /// <param name="cancellation">Ends it early; nothing has been written to <paramref name="output"/> then.</param>
    public static async Task WriteAsync(Stream output, Func<Spreadsheet, Task> write, CancellationToken cancellation)
    {
        await using var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            }
        );
        var bare = new SpreadCheetahOptions { DocumentProperties = null };
        await using (var book = await Spreadsheet.CreateNewAsync(file, bare, cancellation))
        {
            await write(book);
            await book.FinishAsync(cancellation);
        }

        ZipTimes.Fix(file);
        file.Position = 0;
        await file.CopyToAsync(output, cancellation);
    }
}
