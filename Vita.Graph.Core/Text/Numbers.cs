namespace Vita.Graph.Core.Text;

/// <summary>Numbers as every part of the graph has them.</summary>
internal static class Numbers
{
    /// <summary>The number itself, but 0 for negative zero: equal numbers have one text, one place in an order and one group.</summary>
    public static double Canonical(double number) => number + 0.0;

    /// <summary>The canonical number, or null where it is not finite.</summary>
    public static double? Finite(double number) => double.IsFinite(number) ? Canonical(number) : null;
}
