namespace Vita.Graph.Core.Planning;

/// <summary>What a plan may hold at most, whoever asks.</summary>
public static class PlanLimits
{
    /// <summary>
    /// Conditions on properties and relations in all filters of an operation. Each may hold a note for each row of a kind while the
    /// operation runs.
    /// </summary>
    public const int MostConditions = 5000;
}
