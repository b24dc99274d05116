using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Analysis.Layout;

/// <summary>A picture has more relations than may be drawn. The message says what was found, the bound and what to do.</summary>
public sealed class PictureTooLargeException : AnalysisException
{
    public PictureTooLargeException(int nodes, int bound)
        : base(
            QueryCodes.LimitPicture,
            FormattableString.Invariant($"There are more than {bound:N0} relations between the {nodes:N0} nodes. ")
                + "Ask for fewer nodes with 'first', or restrict them."
        ) => Exceeded = new(bound);
}
