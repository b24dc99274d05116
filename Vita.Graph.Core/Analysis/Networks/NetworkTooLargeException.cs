using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>
/// A network, or the work on it, is beyond a bound. Nothing is left out in silence: figures of a network with edges missing would be wrong
/// without a sign of it.
/// The message says what was found, the bound and what to do.
/// </summary>
public sealed class NetworkTooLargeException : AnalysisException
{
    /// <param name="what">The unit of the two numbers.</param>
    /// <param name="found">How much there is.</param>
    /// <param name="bound">How much is accepted.</param>
    /// <param name="leastWeight">The least weight of a tie with which it is not too large; null where none helps.</param>
    public NetworkTooLargeException(string what, long found, long bound, int? leastWeight = null)
        : base(QueryCodes.LimitNetwork, Told(what, found, bound, leastWeight)) =>
        Exceeded = new(bound, found) { Accepted = leastWeight is { } weight ? new(MinWeight, weight) : null };

    /// <summary>The argument that leaves out ties of less weight.</summary>
    public const string MinWeight = "minWeight";

    private static string Told(string what, long found, long bound, int? leastWeight) =>
        FormattableString.Invariant($"The network has {found:N0} {what}; at most {bound:N0} are worked on. ")
        + (
            leastWeight is { } weight
                ? $"Give '{MinWeight}' {weight} or more, accept fewer nodes or give fewer reasons."
                : "Accept fewer nodes or give fewer reasons."
        );
}
