using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Engines;

/// <summary>What one operation may take.</summary>
/// <param name="MaxCost">The greatest number of values that an operation may be estimated to write.</param>
/// <param name="MaxAnswerBytes">The greatest size of an answer.</param>
/// <param name="MaxGroups">The greatest number of groups that rows are put into, before any is left out.</param>
public sealed record EngineLimits(long MaxCost = 2_000_000, int MaxAnswerBytes = 64 * 1024 * 1024, int MaxGroups = 100_000)
{
    /// <summary>The refusal of more groups.</summary>
    public QueryException TooManyGroups(string key) =>
        new(
            new QueryError(
                QueryCodes.LimitGroups,
                $"'{key}' makes more than {MaxGroups:N0} groups. Group by fewer keys, or let 'where' keep fewer rows.",
                []
            )
            {
                Exceeded = new(MaxGroups),
            }
        );

    /// <summary>The refusal of an answer that is longer.</summary>
    public QueryException TooLarge() =>
        new(
            new QueryError(
                QueryCodes.LimitBytes,
                $"The answer is larger than {MaxAnswerBytes:N0} bytes. Ask for fewer rows or fields, and for the rest by 'after'.",
                []
            )
            {
                Exceeded = new(MaxAnswerBytes),
            }
        );
}
