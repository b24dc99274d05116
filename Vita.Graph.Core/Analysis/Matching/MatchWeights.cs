namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>How matches are weighed: what each criterion can give at most, in points, and what is left of a theme that need and offer share
/// less than fully. docs/matching.md tells how they are used.</summary>
/// <remarks>Decimal, so that sums do not depend on the order of their parts.</remarks>
public sealed record MatchWeights
{
    /// <summary>The most points that one criterion can be set to give.</summary>
    public const int MostPoints = 100;

    public static MatchWeights Default { get; } = new();

    /// <summary>Points of themes in common.</summary>
    public decimal Theme { get; init; } = 50;

    /// <summary>Points of an offer that has every resource sought.</summary>
    public decimal Resource { get; init; } = 20;

    /// <summary>Points of an offer towards every audience that the need names.</summary>
    public decimal Audience { get; init; } = 10;

    /// <summary>Points of one territory in common.</summary>
    public decimal Territory { get; init; } = 12;

    /// <summary>Points of two networks in common.</summary>
    public decimal Network { get; init; } = 8;

    /// <summary>What is left of a theme, from 0 to 1, for each of the two that has it from its project only.</summary>
    public decimal Inherited { get; init; } = 0.5m;

    /// <summary>What is left of it, from 0 to 1, for each step from one theme to the other in the thesaurus.</summary>
    public decimal Step { get; init; } = 0.5m;

    /// <summary>The share of the points of themes, from 0 to 1, that themes beyond the best one can give together.</summary>
    public decimal Further { get; init; } = 0.2m;

    /// <summary>What a criterion can give at most.</summary>
    public decimal Of(MatchCriterion criterion) =>
        criterion switch
        {
            MatchCriterion.Theme => Theme,
            MatchCriterion.Resource => Resource,
            MatchCriterion.Audience => Audience,
            MatchCriterion.Territory => Territory,
            MatchCriterion.Network => Network,
        };

    /// <summary>A share of the points of a criterion, to one decimal, halves away from zero.</summary>
    public decimal Points(MatchCriterion criterion, decimal share) => Math.Round(Of(criterion) * share, 1, MidpointRounding.AwayFromZero);
}
