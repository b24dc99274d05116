using System.Globalization;

namespace Vita.Graph.Benchmarks;

/// <summary>How long to measure.</summary>
/// <param name="WarmUp">Seconds under load before a side is measured. .NET needs about 30 to reach its plateau.</param>
/// <param name="Seconds">Seconds of each measurement.</param>
/// <param name="Rounds">Rounds in which sides take turns; the median counts.</param>
/// <param name="Connections">Connections that ask one request after the other.</param>
public sealed record BenchOptions(int WarmUp = 30, int Seconds = 5, int Rounds = 3, int Connections = 8)
{
    /// <summary><c>--warm-up 30 --seconds 5 --rounds 3 --connections 8</c>; what is left out keeps its default.</summary>
    public static BenchOptions Parse(string[] args)
    {
        int Of(string name, int otherwise) =>
            Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length
                ? int.Parse(args[at + 1], CultureInfo.InvariantCulture)
                : otherwise;
        var plain = new BenchOptions();
        return new(
            Of("--warm-up", plain.WarmUp),
            Of("--seconds", plain.Seconds),
            Of("--rounds", plain.Rounds),
            Of("--connections", plain.Connections)
        );
    }
}
