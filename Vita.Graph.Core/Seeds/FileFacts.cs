using System.Runtime.CompilerServices;

namespace Vita.Graph.Core.Seeds;

/// <summary>What was read from one file: declarations and problems. Filled by one reader, then only read.</summary>
internal sealed class FileFacts(string file)
{
    public string File => file;

    public List<NodeDeclaration> Nodes { get; } = [];

    public List<EdgeDeclaration> Edges { get; } = [];

    public ProblemList Problems { get; } = new();

    /// <summary>The sources that the file names, each with the first line that does.</summary>
    public Dictionary<string, int> Sources { get; } = [];

    /// <summary>Values that say more than their lines do: written over several, or with escapes.</summary>
    public List<LongText> LongTexts { get; } = [];

    /// <summary>Whether the file could not be read at all. What others say of its nodes cannot be judged then.</summary>
    public bool IsUnreadable { get; private set; }

    /// <summary>Whether a problem on that line would be shown.</summary>
    public bool Wants(int line) => Problems.Wants(new(file, line));

    public void Report(int line, ProblemCode code, string text) => Problems.Add(new(new(file, line), code, text));

    public void Report(int line, ProblemCode code, [InterpolatedStringHandlerArgument("", nameof(line))] ref ProblemText text)
    {
        if (text.IsWanted)
        {
            Report(line, code, text.ToStringAndClear());
        }
    }

    public void ReportUnreadable(int line, ProblemCode code, string text)
    {
        IsUnreadable = true;
        Report(line, code, text);
    }
}

/// <summary>A value and the lines it is written on.</summary>
internal readonly record struct LongText(int FirstLine, int LastLine, string Text);
