namespace Vita.Graph.Core.Seeds;

/// <summary>Where something is written.</summary>
/// <param name="File">Path as people know it, from the folder that holds the seeds: <c>seeds/themes.yaml</c>.</param>
/// <param name="Line">Line, from 1.</param>
public readonly record struct Place(string File, int Line);

/// <summary>One problem of the seeds: where, of which kind, what was found, what was expected and what to do.</summary>
public sealed record Problem(Place Place, ProblemCode Code, string Text)
{
    public override string ToString() => $"{Place.File}:{Place.Line}: {Code}: {Text}";
}
