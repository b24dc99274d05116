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
    private static readonly Dictionary<string, object?> AsAsked = [];

    private readonly NodeKind[] _restricted = [.. filters.Select(filter => filter.Kind)];

    public override void Write(Run run, in Position at) => Within(() => result.Write(run, Result(run, AsAsked)));

    /// <summary>What the analysis gives, before it is written.</summary>
    /// <param name="run">The run.</param>
    /// <param name="instead">Values that take the place of those that the plan has, by the name of their argument.</param>
    /// <exception cref="QueryException">It cannot be made as it is asked for.</exception>
    public object? ResultOf(Run run, IReadOnlyDictionary<string, object?> instead)
    {
        object? found = null;
        Within(() => found = Result(run, instead));
        return found;
    }

    private object? Result(Run run, IReadOnlyDictionary<string, object?> instead)
    {
        var values = field.Analysis.Arguments.ToDictionary(
            argument => argument.Name,
            argument =>
                instead.TryGetValue(argument.Name, out var given) ? given
                : field.Arguments.TryGetValue(argument.Name, out var slot) ? run.Argument(slot)
                : null
        );
        return field.Analysis.Result.Get(
            new AnalysisRequest(run.Snapshot, values, Accepts(run), _restricted, run.Matching, run.Cancellation)
        );
    }

    private void Within(Action run)
    {
        try
        {
            run();
        }
        catch (AnalysisException refusal)
        {
            throw new QueryException(
                new QueryError(refusal.Code, $"'{field.Key}': {refusal.Message}", [field.Key]) { Exceeded = refusal.Exceeded }
            );
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
