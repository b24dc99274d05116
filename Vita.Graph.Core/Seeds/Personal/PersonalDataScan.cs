using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Seeds.Personal;

/// <summary>
/// Looks through all that a file holds, keys and comments included, line by line, and through the values that say more than their lines do:
/// a number broken
/// over two of them, an @ written as an escape.
/// </summary>
internal sealed class PersonalDataScan
{
    private readonly FileFacts _facts;
    private readonly Silencers _silencers = new();
    private readonly List<LongText> _values;
    private int _next;
    private int _lastHit;

    private PersonalDataScan(FileFacts facts)
    {
        _facts = facts;
        _values = [.. facts.LongTexts.OrderBy(value => value.FirstLine)];
    }

    /// <summary>Reports what is found and not silenced; after the file was read, so that its values are known.</summary>
    public static void Run(string text, FileFacts facts) => new PersonalDataScan(facts).Run(text);

    private void Run(string text)
    {
        var (mayBeSilenced, number) = (text.Contains(Silencers.Mark, StringComparison.OrdinalIgnoreCase), 0);
        foreach (var line in TextLines.Of(text))
        {
            number++;
            if (mayBeSilenced)
            {
                _silencers.Add(line.Span, number, _facts);
            }

            Look(line.Span, number);
            LookInValuesThatEnd(number);
        }

        _silencers.ReportUnused(_facts);
    }

    private void LookInValuesThatEnd(int line)
    {
        for (; _next < _values.Count && _values[_next].LastLine <= line; _next++)
        {
            if (_lastHit < _values[_next].FirstLine)
            {
                Look(_values[_next].Text, _values[_next].FirstLine);
            }
        }
    }

    private void Look(ReadOnlySpan<char> text, int line)
    {
        if (PersonalData.In(text) is { } what)
        {
            _lastHit = line;
            if (!_silencers.Silence(line) && !IsWithinSilenced(line))
            {
                _facts.Report(
                    line,
                    SeedCodes.PersonalData,
                    $"{what}. Remove it: docs/privacy.md. If it is none, write `# not personal: reason` above it."
                );
            }
        }
    }

    private bool IsWithinSilenced(int line) =>
        _next < _values.Count
        && _values[_next].FirstLine < line
        && line <= _values[_next].LastLine
        && _silencers.Silence(_values[_next].FirstLine);
}
