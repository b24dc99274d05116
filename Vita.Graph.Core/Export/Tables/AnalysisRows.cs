using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>The rows of a table that an analysis gives: the same root field as in GraphQL, with the same arguments.</summary>
/// <param name="Analysis">The root field.</param>
/// <param name="Fixed">Values of arguments that callers do not set, by name.</param>
/// <param name="Defaults">Values of arguments that callers may set, where they do not; by name.</param>
/// <param name="Segments">From the result to the rows. What takes long for a column is done here, before anything is written.</param>
public sealed record AnalysisRows(
    GraphAnalysis Analysis,
    IReadOnlyDictionary<string, object?> Fixed,
    IReadOnlyDictionary<string, object?> Defaults,
    Func<Snapshot, object, IReadOnlyList<TableColumn>, IReadOnlyList<TableSegment>> Segments
)
{
    private static readonly ConditionalWeakTable<Snapshot, ConcurrentDictionary<string, object>> Known = [];

    /// <summary>The arguments that callers set.</summary>
    public IEnumerable<AnalysisArgument> Parameters => Analysis.Arguments.Where(argument => !Fixed.ContainsKey(argument.Name));

    /// <summary>The result with the usual arguments, computed once for each graph, and by nobody's token: others
    /// wait for what it computes later.</summary>
    /// <exception cref="AnalysisException">The graph is too large for it.</exception>
    public object Usual(Snapshot graph, MatchWeights weights)
    {
        var values = Analysis.Arguments.ToDictionary(argument => argument.Name, UsualOf);
        var key = string.Join('\n', values.Select(value => $"{value.Key}={TextOf(value.Value)}").Prepend($"{Analysis.Name} {weights}"));
        var known = Known.GetValue(graph, _ => []);
        if (known.TryGetValue(key, out var result))
        {
            return result;
        }

        result = Analysis.Result.Get(new AnalysisRequest(graph, values, null, [], weights, CancellationToken.None))!;
        return known.GetOrAdd(key, result);
    }

    private object? UsualOf(AnalysisArgument argument) =>
        Fixed.TryGetValue(argument.Name, out var set) ? set
        : Defaults.TryGetValue(argument.Name, out var usual) ? usual
        : argument is NumberArgument number ? number.Default
        : null;

    private static string TextOf(object? value) =>
        value is object?[] several ? string.Join(',', several) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
