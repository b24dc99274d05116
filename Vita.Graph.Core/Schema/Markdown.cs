using System.Text;

namespace Vita.Graph.Core.Schema;

/// <summary>The few things of Markdown that printed pages are made of. Text is wrapped, so that its source can be read and compared; a
/// row of a table cannot be, so tables are for short cells only.</summary>
public static class Markdown
{
    /// <summary>The longest line, in characters.</summary>
    public const int Width = 139;

    /// <summary>A table with a header. A bar inside a cell is escaped: it would end the cell.</summary>
    public static string Table(IReadOnlyList<string> header, IEnumerable<string[]> rows) =>
        Line(header) + Line([.. header.Select(_ => "---")]) + string.Concat(rows.Select(Line));

    /// <summary>A link to the heading of the same name on this page.</summary>
    public static string Link(string name) => $"[{name}](#{name.ToLowerInvariant()})";

    public static string Code(string? text, string otherwise) => text is null ? otherwise : $"`{text}`";

    /// <summary>English, then French in italics.</summary>
    public static string Paragraph(Description description) => Wrapped($"{description.En} *{description.Fr}*");

    /// <summary>An item of a list.</summary>
    public static string Item(string text) => Wrapped(text, "- ", "  ");

    /// <summary>An item of a list, with English and French as items of their own below it.</summary>
    public static string Item(string text, Description description) => Item(text, description.En, $"*{description.Fr}*");

    /// <summary>An item of a list, with items of its own below it.</summary>
    public static string Item(string text, params string[] below) =>
        Item(text) + string.Concat(below.Select(part => Wrapped(part, "  - ", "    ")));

    /// <summary>One paragraph over as many lines as it needs, each with <c>\n</c> at its end.</summary>
    /// <param name="text">One line of Markdown.</param>
    /// <param name="first">What the first line begins with.</param>
    /// <param name="others">What the others begin with.</param>
    public static string Wrapped(string text, string first = "", string others = "")
    {
        var (page, line) = (new StringBuilder(), first);
        foreach (var word in Words(text))
        {
            if (line.Length > others.Length && line.Length + 1 + word.Length > Width)
            {
                page.Append(line.TrimEnd()).Append('\n');
                line = others;
            }

            line += line.EndsWith(' ') || line.Length == 0 ? word : " " + word;
        }

        return page.Append(line).Append('\n').ToString();
    }

    /// <summary>Text between the places where a line may end: not inside code, and not before a sign that would stand alone or begin a
    /// list.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (var part in text.Split(' '))
        {
            if (words.Count > 0 && (IsSign(part) || words[^1].Count(letter => letter == '`') % 2 == 1))
            {
                words[^1] += " " + part;
            }
            else
            {
                words.Add(part);
            }
        }

        return words;
    }

    private static bool IsSign(string part) => part.All(letter => !char.IsLetterOrDigit(letter));

    private static string Line(IReadOnlyList<string> cells) =>
        $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n";
}
