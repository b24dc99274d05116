using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Embedded;

/// <summary>What nodes of a kind must satisfy for an analysis.</summary>
internal sealed record KindFilter(NodeKind Kind, FilterNode Where, FilterScope Scope, int Index);

/// <summary>Makes an analysis for a run and writes its result.</summary>
internal sealed class AnalysisWriter(AnalysisField field, KindFilter[] filters, ResultsWriter result) : FieldWriter
{
    private readonly NodeKind[] _restricted = [.. filters.Select(filter => filter.Kind)];

    public override void Write(Run run, in Position at)
    {
        var values = field.Analysis.Arguments.ToDictionary(
            argument => argument.Name,
            argument => field.Arguments.TryGetValue(argument.Name, out var slot) ? run.Argument(slot) : null
        );
        try
        {
            result.Write(
                run,
                field.Analysis.Result.Get(
                    new AnalysisRequest(run.Snapshot, values, Accepts(run), _restricted, run.Matching, run.Cancellation)
                )
            );
        }
        catch (AnalysisException refusal)
        {
            throw new QueryException(new QueryError(refusal.Code, $"'{field.Key}': {refusal.Message}", [field.Key]));
        }
    }

    private Func<NodeKind, int, bool>? Accepts(Run run)
    {
        if (filters.Length == 0)
        {
            return null;
        }

        var predicates = filters.ToDictionary(filter => filter.Kind, filter => run.Filter(filter.Index, filter.Where, filter.Scope)!);
        return (kind, row) => !predicates.TryGetValue(kind, out var predicate) || predicate.Holds(row, -1);
    }
}
