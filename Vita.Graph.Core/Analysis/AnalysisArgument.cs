using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis;

/// <summary>Something that an analysis takes.</summary>
public abstract record AnalysisArgument(string Name, string Description);

/// <summary>A text that must be given, of no more than <paramref name="MaxLength"/> UTF-16 units.</summary>
public sealed record TextArgument(string Name, string Description, int MaxLength) : AnalysisArgument(Name, Description);

/// <summary>The id of a node.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">What it means.</param>
/// <param name="IsRequired">Whether it must be given.</param>
/// <param name="Kind">The kind that it must be of; null for any.</param>
public sealed record NodeArgument(string Name, string Description, bool IsRequired = true, NodeKind? Kind = null)
    : AnalysisArgument(Name, Description);

/// <summary>Ids of nodes.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">What it means.</param>
/// <param name="IsRequired">Whether it must be given.</param>
public sealed record NodesArgument(string Name, string Description, bool IsRequired = true) : AnalysisArgument(Name, Description)
{
    /// <summary>The argument <c>without</c>: nodes that an analysis takes no notice of.</summary>
    /// <param name="description">What that means there.</param>
    public static NodesArgument Without(string description) =>
        new(
            "without",
            $"{description} Ids of what everybody shares, as network/vita, go here; those that do not exist are passed over.",
            IsRequired: false
        );
}

/// <summary>A number from <paramref name="Least"/> to <paramref name="Most"/>; <paramref name="Default"/> where it is not given.</summary>
public sealed record NumberArgument(string Name, string Description, int Default, int Least, int Most)
    : AnalysisArgument(Name, Description);

/// <summary>One value of a vocabulary, that must be given unless it has a <paramref name="Default"/>.</summary>
public sealed record ChoiceArgument(string Name, string Description, EnumType Vocabulary, string? Default = null)
    : AnalysisArgument(Name, Description);

/// <summary>Some values of a vocabulary.</summary>
/// <param name="Name">The name.</param>
/// <param name="Description">What it means.</param>
/// <param name="Vocabulary">The values that there are.</param>
/// <param name="IsRequired">Whether it must be given.</param>
public sealed record ChoicesArgument(string Name, string Description, EnumType Vocabulary, bool IsRequired = false)
    : AnalysisArgument(Name, Description);

/// <summary>A filter for each kind, under the plural of its name. Kinds without one are not restricted.</summary>
public sealed record FilterArgument(string Name, string Description) : AnalysisArgument(Name, Description);
