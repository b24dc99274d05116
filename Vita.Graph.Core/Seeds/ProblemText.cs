using System.Globalization;
using System.Runtime.CompilerServices;

namespace Vita.Graph.Core.Seeds;

/// <summary>The text of a problem as an interpolated string that is written only where it will be shown: looking for the nearest name takes
/// long a million times.</summary>
[InterpolatedStringHandler]
internal ref struct ProblemText
{
    private DefaultInterpolatedStringHandler _text;

    public ProblemText(int literalLength, int formattedCount, FileFacts facts, int line, out bool isWanted)
    {
        isWanted = facts.Wants(line);
        _text = isWanted ? new(literalLength, formattedCount, CultureInfo.InvariantCulture) : default;
        IsWanted = isWanted;
    }

    /// <summary>False where the list has counted the problem and wants no text.</summary>
    public bool IsWanted { get; }

    public void AppendLiteral(string value) => _text.AppendLiteral(value);

    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    public void AppendFormatted<T>(T value, string? format) => _text.AppendFormatted(value, format);

    public string ToStringAndClear() => _text.ToStringAndClear();
}
