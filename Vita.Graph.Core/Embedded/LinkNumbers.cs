using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Embedded;

/// <summary>The links of rows that satisfy a predicate, and the numbers computed from them.</summary>
/// <param name="run">The run.</param>
/// <param name="links">The links of the relation.</param>
/// <param name="counts">Which of them count.</param>
internal sealed class CountedLinks(Run run, AdjacencyIndex links, RowPredicate counts)
{
    public double? CountOf(int row) => Of(row).Count();

    /// <summary>A statistic of what the links that count, or their targets, have in a column.</summary>
    public Func<int, double?> NumberOf(StatisticColumn values, Statistic statistic) =>
        row =>
        {
            int[] codes =
            [
                .. Of(row)
                    .Select(link => values.Column.Codes[values.IsOfLine ? link.Line : link.Row])
                    .Where(code => code != Column.Absent)
                    .Order(),
            ];
            return new Statistics(values.Column.Values, codes).Number(statistic);
        };

    private IEnumerable<Position> Of(int row)
    {
        for (var link = links.Start(row); link < links.End(row); link++)
        {
            run.Tick();
            var at = new Position(links.TargetOf(link), links.EdgeOf(link));
            if (counts.Holds(at.Row, at.Line))
            {
                yield return at;
            }
        }
    }
}

/// <summary>A number computed from a row's links satisfies a condition. Each row is computed once.</summary>
internal sealed class LinkNumberPredicate(int rows, Func<int, double?> numberOf, Func<double?, bool> condition) : RowPredicate
{
    private readonly bool?[] _known = new bool?[rows];

    public override bool Holds(int row, int line) => _known[row] ??= condition(numberOf(row));
}
