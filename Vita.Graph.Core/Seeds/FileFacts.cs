namespace Vita.Graph.Core.Seeds;

/// <summary>What was read from one file: declarations and problems. Filled by one reader, then only read.</summary>
internal sealed class FileFacts(string file)
{
    public string File => file;

    public List<NodeDeclaration> Nodes { get; } = [];

    public List<EdgeDeclaration> Edges { get; } = [];

    public List<Problem> Problems { get; } = [];

    /// <summary>The sources that the file names, each with the first line that does.</summary>
    public Dictionary<string, int> Sources { get; } = [];

    /// <summary>Whether the file could not be read at all. What others say of its nodes cannot be judged then.</summary>
    public bool IsUnreadable { get; private set; }

    public void Report(int line, ProblemCode code, string text) => Problems.Add(new(new(file, line), code, text));

    public void ReportUnreadable(int line, ProblemCode code, string text)
    {
        IsUnreadable = true;
        Report(line, code, text);
    }
}
