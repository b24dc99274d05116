using System.Globalization;
using System.Text.Json.Nodes;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Tests.World.Naive;

/// <summary>What is worked out of values, after the words of the schema: numbers are added in ascending order, what is not finite is
/// absent.</summary>
internal sealed class NaiveStatistics(Property property, IEnumerable<object?> given)
{
    private readonly List<object> _values = [.. given.SelectMany(NaiveKeys.Elements).OfType<object>()];

    public static NaiveStatistics OfNodes(Property property, IEnumerable<NaiveRow> rows) =>
        new(property, rows.Select(row => row.Node.Values[property.Name]));

    public static NaiveStatistics OfEdges(Property property, IEnumerable<NaiveRow> rows) =>
        new(property, rows.Select(row => row.EdgeValue(property)));

    /// <summary>A number, or null; of dates none.</summary>
    public double? Number(string name) =>
        name switch
        {
            "count" => _values.Count,
            "distinct" => _values.Distinct().Count(),
            "min" => Numbers.Select(number => (double?)number).FirstOrDefault(),
            "max" => Numbers.Select(number => (double?)number).LastOrDefault(),
            "sum" => Sum,
            "avg" => Average,
            _ => Deviation,
        };

    public JsonNode? Json(string name) =>
        (name, property.Type) switch
        {
            ("count" or "distinct", _) => (int)Number(name)!,
            ("min", PropertyType.Date) => _values.Cast<string>().Order(StringComparer.Ordinal).FirstOrDefault(),
            ("max", PropertyType.Date) => _values.Cast<string>().Order(StringComparer.Ordinal).LastOrDefault(),
            _ => Number(name),
        };

    private List<double> Numbers => [.. _values.Select(value => Convert.ToDouble(value, CultureInfo.InvariantCulture)).Order()];

    private double? Sum => _values.Count == 0 ? null : Finite(Numbers.Aggregate(0.0, (sum, number) => sum + number));

    private double? Average => Finite(Sum / _values.Count);

    private double? Deviation =>
        _values.Count < 2 || Average is not { } average
            ? null
            : Finite(
                Math.Sqrt(Numbers.Aggregate(0.0, (sum, number) => sum + ((number - average) * (number - average))) / (_values.Count - 1))
            );

    private static double? Finite(double? number) => number is { } found && double.IsFinite(found) ? found : null;
}
