using System.Globalization;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Embedded;

/// <summary>What is computed from the values of one column at some rows, each when first asked for.</summary>
/// <param name="values">The distinct values of the column.</param>
/// <param name="codes">The code of each value present, ascending: the order of the values.</param>
internal sealed class Statistics(DistinctValues values, int[] codes)
{
    private readonly Lazy<double?> _sum = new(() => Sum(values, codes));

    public int Count => codes.Length;

    /// <summary>A number, or null where it is absent. Of least and greatest values, where these are numbers.</summary>
    public double? Number(Statistic statistic) =>
        statistic switch
        {
            Statistic.Count => codes.Length,
            Statistic.Distinct => Distinct,
            Statistic.Min => Count == 0 ? null : NumberOf(values, codes[0]),
            Statistic.Max => Count == 0 ? null : NumberOf(values, codes[^1]),
            Statistic.Sum => _sum.Value,
            Statistic.Avg => Average,
            Statistic.Stddev => Deviation,
        };

    public void Write(Statistic statistic, Utf8Buffer output)
    {
        if (statistic is Statistic.Min or Statistic.Max)
        {
            values.WriteJson(Count == 0 ? Column.Absent : codes[statistic is Statistic.Min ? 0 : ^1], output);
        }
        else if (Number(statistic) is { } number)
        {
            output.Append(number);
        }
        else
        {
            output.Append("null"u8);
        }
    }

    private int Distinct => codes.Where((code, place) => place == 0 || code != codes[place - 1]).Count();

    private double? Average => _sum.Value is { } sum ? Numbers.Finite(sum / Count) : null;

    private double? Deviation
    {
        get
        {
            if (Count < 2 || Average is not { } average)
            {
                return null;
            }

            var squares = 0.0;
            foreach (var code in codes)
            {
                var distance = NumberOf(values, code) - average;
                squares += distance * distance;
            }

            return Numbers.Finite(Math.Sqrt(squares / (Count - 1)));
        }
    }

    private static double? Sum(DistinctValues values, int[] codes)
    {
        if (codes.Length == 0)
        {
            return null;
        }

        return values[codes[0]] is int
            ? codes.Sum(code => (long)(int)values[code])
            : Numbers.Finite(codes.Aggregate(0.0, (sum, code) => sum + (double)values[code]));
    }

    private static double NumberOf(DistinctValues values, int code) => Convert.ToDouble(values[code], CultureInfo.InvariantCulture);
}

/// <summary>A column that statistics read, of nodes or of the edges that led to them.</summary>
internal sealed record StatisticColumn(Column Column, bool IsOfLine, bool IsList)
{
    public static StatisticColumn Of(FilterScope scope, ValueRef value) =>
        value switch
        {
            NodeValue node => new(scope.Table.Columns[node.Property.Index], false, node.Property.IsList),
            EdgeValue edge => new(scope.Columns[edge.Property.Index], true, edge.Property.IsList),
            _ => throw new InvalidOperationException($"{value} has no statistics"),
        };

    /// <summary>The codes of the values at some rows, ascending.</summary>
    public int[] CodesAt(Group rows)
    {
        var codes = new List<int>(rows.Count);
        for (var index = 0; index < rows.Count; index++)
        {
            var at = IsOfLine ? rows.Line(index) : rows.Row(index);
            if (IsList)
            {
                codes.AddRange(Column.Elements(at));
            }
            else if (Column.Codes[at] != Column.Absent)
            {
                codes.Add(Column.Codes[at]);
            }
        }

        codes.Sort();
        return [.. codes];
    }
}
