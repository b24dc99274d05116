using System.Text.RegularExpressions;

namespace Vita.Graph.Core.Seeds.Personal;

/// <summary>
/// Notes <c># not personal: reason</c>: at the end of a line they silence it, on a line of their own the next one, and a value of several
/// lines that begins
/// there. In a table the note is a row of its own; in Markdown it is a comment of HTML.
/// </summary>
internal sealed partial class Silencers
{
    /// <summary>What every note holds; other files have none to look for.</summary>
    public const string Mark = "not personal";

    private const int ShortestReason = 3;

    private readonly Dictionary<int, bool> _isUsed = [];
    private readonly HashSet<int> _alone = [];

    /// <summary>Takes up a line, if it holds a note; one without a reason is reported and silences nothing.</summary>
    public void Add(ReadOnlySpan<char> line, int number, FileFacts facts)
    {
        if (!line.Contains(Mark, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var note = (facts.File.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? NoteOfMarkdown() : Note()).Match(line.ToString());
        if (!note.Success)
        {
            return;
        }

        if (note.Groups["reason"].Length < ShortestReason)
        {
            facts.Report(number, SeedCodes.BadSilencer, "a note that silences without a reason. Write `# not personal: reason`.");
            return;
        }

        _isUsed[number] = false;
        if (line[..note.Index].Trim(" \t\"'").IsEmpty)
        {
            _alone.Add(number);
        }
    }

    /// <summary>Whether a note speaks of what is on the line, or of the value that begins there.</summary>
    public bool Silence(int line)
    {
        var number = _isUsed.ContainsKey(line) ? line : line - 1;
        if (!_isUsed.ContainsKey(number) || (number != line && !_alone.Contains(number)))
        {
            return false;
        }

        _isUsed[number] = true;
        return true;
    }

    public void ReportUnused(FileFacts facts)
    {
        foreach (var (line, _) in _isUsed.Where(note => !note.Value))
        {
            facts.Report(
                line,
                SeedCodes.BadSilencer,
                "this note silences nothing: there is no address and no phone number where it points. Remove it, or move it."
            );
        }
    }

    [GeneratedRegex(@"#\s*not personal\b\s*:?\s*(?<reason>.*?)[\s;,""']*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    /// <summary>At the end of its line, as a page that explains notes may quote one.</summary>
    [GeneratedRegex(@"<!--\s*not personal\b\s*:?\s*(?<reason>.*?)\s*-->\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoteOfMarkdown();
}
