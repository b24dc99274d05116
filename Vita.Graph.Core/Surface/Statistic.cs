namespace Vita.Graph.Core.Surface;

/// <summary>
/// What is computed from several values. Numbers are added in ascending order, so that the same numbers have the same sum everywhere;
/// a sum of whole numbers is exact
/// before it becomes a Float. What is not finite is absent.
/// </summary>
public enum Statistic
{
    /// <summary>How many values there are.</summary>
    Count,

    /// <summary>How many different ones.</summary>
    Distinct,

    /// <summary>The least.</summary>
    Min,

    /// <summary>The greatest.</summary>
    Max,

    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>The sum divided by their number.</summary>
    Avg,

    /// <summary>The sample standard deviation: of fewer than two values absent.</summary>
    Stddev,
}
