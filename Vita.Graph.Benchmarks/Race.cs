namespace Vita.Graph.Benchmarks;

/// <summary>One way to get an answer.</summary>
internal sealed record Side(string Name, LoadClient Client);

/// <summary>Several ways to get the same answer, the first of which the others are compared with.</summary>
internal sealed class Race(string name, int bytes, IReadOnlyList<Side> sides)
{
    public async Task RunAsync(BenchOptions options)
    {
        foreach (var side in sides)
        {
            await side.Client.MeasureAsync(options.Connections, options.WarmUp);
        }

        var results = sides.ToDictionary(side => side.Name, _ => new List<double>());
        for (var round = 0; round < options.Rounds; round++)
        {
            foreach (var side in sides)
            {
                results[side.Name].Add(await side.Client.MeasureAsync(options.Connections, options.Seconds));
            }
        }

        Print(results.ToDictionary(result => result.Key, result => Median(result.Value)));
    }

    private void Print(Dictionary<string, double> medians)
    {
        Console.WriteLine($"{name}: {bytes:N0} bytes");
        var first = medians[sides[0].Name];
        foreach (var (side, rate) in medians)
        {
            Console.WriteLine($"  {side, -12} {rate, 10:N0} answers/s   {rate / first, 6:N2} of the bytes from memory");
        }

        if (medians.TryGetValue("GraphQL.NET", out var peer))
        {
            Console.WriteLine($"  fresh is {medians["fresh"] / peer:N1} times GraphQL.NET");
        }
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
