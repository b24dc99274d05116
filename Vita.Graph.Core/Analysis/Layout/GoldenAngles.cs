namespace Vita.Graph.Core.Analysis.Layout;

/// <summary>Directions, each turned from the one before by the golden angle, about 137.5°: no two of them are near each other. Made of
/// products and sums, so that they are the same on every machine.</summary>
internal static class GoldenAngles
{
    private const double Cosine = -0.7373688780783197;
    private const double Sine = 0.6754902942615238;

    private static readonly (double X, double Y)[] Directions = Make(400);

    /// <summary>How many there are before they begin anew.</summary>
    public static int Count => Directions.Length;

    /// <summary>The direction of a number from 0, of length 1.</summary>
    public static (double X, double Y) Direction(int number) => Directions[number % Directions.Length];

    private static (double X, double Y)[] Make(int count)
    {
        var made = new (double X, double Y)[count];
        made[0] = (1, 0);
        for (var turn = 1; turn < count; turn++)
        {
            var (x, y) = made[turn - 1];
            made[turn] = ((x * Cosine) - (y * Sine), (x * Sine) + (y * Cosine));
        }

        return made;
    }
}
