using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Facts;

/// <summary>A total order of the values of one property: absent first, false before true, text by code point, lists element by
/// element.</summary>
public sealed class ValueOrder : IComparer<object>
{
    public static ValueOrder Instance { get; } = new();

    /// <inheritdoc />
    public int Compare(object? x, object? y) =>
        (x, y) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            (string a, string b) => CodePointComparer.Instance.Compare(a, b),
            (string[] a, string[] b) => CompareLists(a, b),
            (IComparable a, _) => a.CompareTo(y),
            _ => throw new ArgumentException($"{x.GetType()} is no type of value", nameof(x)),
        };

    /// <summary>Compares the values of two owners with the same properties, property by property.</summary>
    public static int CompareAll(object?[] x, object?[] y)
    {
        var order = 0;
        for (var place = 0; order == 0 && place < x.Length; place++)
        {
            order = Instance.Compare(x[place], y[place]);
        }

        return order;
    }

    private static int CompareLists(string[] x, string[] y)
    {
        for (var place = 0; place < Math.Min(x.Length, y.Length); place++)
        {
            var order = CodePointComparer.Instance.Compare(x[place], y[place]);
            if (order != 0)
            {
                return order;
            }
        }

        return x.Length - y.Length;
    }
}
