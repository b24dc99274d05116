using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Seeds;

/// <summary>Where something is written.</summary>
/// <param name="File">Path as people know it, from the folder that holds the seeds: <c>seeds/themes.yaml</c>.</param>
/// <param name="Line">Line, from 1; 0 where a folder as a whole is meant.</param>
public readonly record struct Place(string File, int Line)
{
    /// <summary><c>seeds/themes.yaml:14</c>, as editors and terminals understand it.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}" : File;
}

/// <summary>One problem of the seeds: where, of which kind, what was found, what was expected and what to do.</summary>
public sealed record Problem(Place Place, ProblemCode Code, string Text)
{
    /// <summary>One line, whatever the file holds that it quotes.</summary>
    public string Text { get; } = Printable.Of(Text);

    public override string ToString() => $"{Printable.Of(Place.ToString())}: {Code}: {Text}";
}
