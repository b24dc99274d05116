namespace Vita.Graph.Core.Export.Formats;

/// <summary>Writes rows of comma-separated cells as RFC 4180 has them: texts in quotes where they need them, an absent value
/// empty.</summary>
internal sealed class CellWriter(FileOutput file)
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create(",\"");

    private bool _isBegun;

    public void Cell(object? value)
    {
        if (_isBegun)
        {
            file.Raw(","u8);
        }

        _isBegun = true;
        if (value is not null)
        {
            Written(value);
        }
    }

    public void EndRow()
    {
        file.Raw("\r\n"u8);
        _isBegun = false;
    }

    /// <summary>A text of blanks only, or with one at an end, is in quotes too: some programs cut them off else.</summary>
    private void Written(object value)
    {
        var isQuoted =
            value is string text && (text.Length == 0 || text[0] == ' ' || text[^1] == ' ' || text.AsSpan().ContainsAny(Special));
        file.Raw(isQuoted ? "\""u8 : ""u8);
        CellText.Write(file, value, Escapes.Csv);
        file.Raw(isQuoted ? "\""u8 : ""u8);
    }
}
