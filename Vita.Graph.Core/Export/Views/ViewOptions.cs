using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export;

/// <summary>The language of the words in a file: labels and descriptions. Values of vocabularies stay codes.</summary>
public enum FileLanguage
{
    /// <summary>French.</summary>
    French,

    /// <summary>English where there is a word in it, else French.</summary>
    English,
}

/// <summary>For whom a file is written.</summary>
/// <param name="Caller">What the reader may see: restricted properties beyond these scopes are absent from every file, as if they had
/// never been declared.</param>
/// <param name="Language">The language of the words.</param>
/// <param name="HasPositions">Whether nodes come with their places in the picture of the whole graph.</param>
public sealed record ViewOptions(PlanOptions Caller, FileLanguage Language = FileLanguage.French, bool HasPositions = true)
{
    /// <summary>For everybody, in French, with positions.</summary>
    public static ViewOptions Default { get; } = new(PlanOptions.Anonymous);

    /// <summary>Whether a property may be in the file.</summary>
    public bool MaySee(Property property) => property.RestrictedTo is not { } scope || Caller.Scopes.Contains(scope);

    internal string WordsOf(Description description) => Language is FileLanguage.French ? description.Fr : description.En;
}
