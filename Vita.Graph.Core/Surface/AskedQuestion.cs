namespace Vita.Graph.Core.Surface;

/// <summary>A named question as an operation asks it, read and checked with its own variables.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">What is asked, in French.</param>
/// <param name="TitleEn">What is asked, in English.</param>
/// <param name="Fields">The root fields of its operation.</param>
/// <param name="Variables">Its coerced variables: not those of the operation that asks it.</param>
public sealed record AskedQuestion(
    string Name,
    string Title,
    string TitleEn,
    IReadOnlyList<SelectedField> Fields,
    IReadOnlyDictionary<string, object?> Variables
);
