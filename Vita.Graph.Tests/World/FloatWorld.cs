using CsCheck;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using static Vita.Graph.Tests.World.WrittenFacts;

namespace Vita.Graph.Tests.World;

/// <summary>Organisations with figures whose values are numbers of every magnitude: where texts of numbers change their form, and where 32
/// bits hold them but print them shorter.</summary>
internal static class FloatWorld
{
    private const int Organisations = 12;

    private static readonly double[] Corners =
    [
        0,
        5e-324,
        4.9406564584124654E-322,
        2.2250738585072009e-308,
        2.2250738585072014e-308,
        1e-308,
        1e308,
        double.MaxValue,
        0.1,
        0.1f,
        1e-5,
        1e-4,
        1e-3,
        9.999e-4,
        9007199254740991,
        9007199254740992,
        9007199254740994,
        16777216,
        16777217,
        16777218,
        162019.375,
        417076.5,
        float.MaxValue,
        float.Epsilon,
        1.17549435E-38f,
        1e7,
        9999999.5,
        1e14,
        1e15,
        1e16,
        1e17,
        1e18,
        1e19,
        1e20,
        1e21,
        1e22,
        1e23,
        2e23,
        123456789012345680,
        1.0 / 3,
        (float)(1.0 / 3),
        2147483647,
        2147483648,
        4294967296,
    ];

    /// <summary>All of them, both signs, and some of any bits.</summary>
    public static IReadOnlyList<double> Values { get; } =
    [.. Corners.SelectMany(number => new[] { number, -number }).Append(-1).Concat(Random()).Select(number => number + 0.0).Distinct()];

    public static GraphFacts Facts { get; } =
        new(VitaSchema.Current, [Node("source/paper", [("title", "Paper")]), .. Owners(), .. Figures()], Edges());

    /// <summary>Any bits, and any that 32 bits hold.</summary>
    private static IEnumerable<double> Random()
    {
        var chance = new PCG(7, 15);
        for (var count = 0; count < 200; count++)
        {
            var number =
                count % 2 == 0
                    ? BitConverter.Int64BitsToDouble((long)chance.Next64())
                    : BitConverter.Int32BitsToSingle((int)chance.Next());
            if (double.IsFinite(number))
            {
                yield return number;
            }
        }
    }

    private static IEnumerable<NodeFact> Owners() =>
        Enumerable.Range(0, Organisations).Select(number => Node(Owner(number), [("name", $"Organisation {number}")]));

    private static IEnumerable<NodeFact> Figures() =>
        Values.Select(
            (value, number) => Node(Figure(number), [("value", value), ("maxValue", Values[^(number + 1)]), ("year", 2000 + (number % 7))])
        );

    private static IEnumerable<EdgeFact> Edges() =>
        Values.Select((_, number) => Edge(Owner(number % Organisations), "figures", Figure(number), Line("paper", 1)));

    private static string Owner(int number) => $"organisation/o-{number:00}";

    private static string Figure(int number) => $"figure/f-{number:000}";
}
