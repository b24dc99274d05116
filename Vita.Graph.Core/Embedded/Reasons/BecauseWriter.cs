using Vita.Graph.Core.Plans;

namespace Vita.Graph.Core.Embedded.Reasons;

/// <summary>Finds why the current row is there, and writes it.</summary>
internal sealed class BecauseWriter(BecauseField because, ResultsWriter result) : FieldWriter
{
    public override void Write(Run run, in Position at)
    {
        var reasons = new ReasonSet(run.Count(because.First));
        run.Once(this, () => Bind(run))([at with { Around = null }], reasons);
        result.Write(run, reasons.Kept);
    }

    private Explanation Bind(Run run) =>
        because.Where is { } where
            ? where.Accept(new ReasonBinder(run, ReasonPlace.Of(run.Snapshot, because.Kind, because.Relation)))
            : (_, _) => { };
}
