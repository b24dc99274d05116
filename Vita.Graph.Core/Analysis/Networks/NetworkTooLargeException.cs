using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Analysis.Networks;

/// <summary>
/// A network, or the work on it, is beyond a bound. Nothing is left out in silence: figures of a network with edges missing would be wrong
/// without a sign of it.
/// The message says what was found, the bound and what to do.
/// </summary>
public sealed class NetworkTooLargeException(string what, long found, long bound)
    : AnalysisException(
        QueryCodes.LimitNetwork,
        $"The network has {FormattableString.Invariant($"{found:N0}")} {what}; at most {FormattableString.Invariant($"{bound:N0}")} are "
            + $"worked on. Accept fewer nodes, give fewer reasons or ask for a greater weight."
    )
{
    public long Found { get; } = found;

    public long Bound { get; } = bound;
}
