namespace Vita.Graph.Core.Text;

/// <summary>How a table is written; by default as RFC 4180 has it.</summary>
/// <param name="Separator">What stands between cells: an ascii character.</param>
/// <param name="LineEnd">What ends a row.</param>
/// <param name="HasMark">Whether the file begins with a byte order mark: Excel takes a file without one for another encoding than
/// UTF-8.</param>
/// <param name="IsHarmless">Whether an apostrophe stands before what a spreadsheet would take for a formula. For tables that people open;
/// never for those that a program reads back.</param>
/// <param name="QuotesEachText">Whether texts stand in quotes even where they need none, so that an empty one differs from none.</param>
public sealed record CsvForm(
    char Separator = ',',
    string LineEnd = "\r\n",
    bool HasMark = false,
    bool IsHarmless = false,
    bool QuotesEachText = false
);
