using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Vita.Graph.Benchmarks.Stress;

/// <summary>One way of asking for too much.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="TrivialWithin">How long a small question may take meanwhile.</param>
/// <param name="RunAsync">Asks, and says what it asked.</param>
internal sealed record Flood(string Name, TimeSpan TrivialWithin, Func<StressClient, Task<string>> RunAsync);

/// <summary>All of them, each bounded in number.</summary>
internal static class Floods
{
    private const int DistinctDocuments = 10_000;
    private const int SilentReaders = 50;
    private const int Callers = 60;

    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(300);

    /// <summary>Some 10 MB, the most that the limit of cost lets through of what is written in one page.</summary>
    private const string Large =
        "{ territories(first: 1000) { nodes { id name kind code population populationYear communeCount milieux contains(first: 60) { id "
        + "name kind code population populationYear communeCount provenance { page basis source { id title date } } } } } }";

    /// <summary>Looks at every territory many times over; some seconds of work on two cores.</summary>
    private static string Dear(int variant) =>
        $"{{ {string.Join(' ', Enumerable.Range(0, 30).Select(field => DearField(field, variant)))} }}";

    private static string DearField(int field, int variant) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"f{field}: territories(where: {{ not: {{ contains: {{ some: {{ contains: {{ none: {{ name: {{ contains: "
                + $"\"{(char)('a' + (field % 26))}{variant}\" }} }} }} }} }} }} }}, order: [{{ contains: {{ count: DESC }} }}]) {{ "
                + $"nodes {{ id }} groupBy(by: [REGION, REGION_2010, DEPARTEMENT]) {{ count }} }}"
        );

    public static IReadOnlyList<Flood> All { get; } =
    [
        new("distinct-documents", Soon, DistinctAsync),
        new("silent-readers", Soon, SilentAsync),
        new("batches", Soon, BatchesAsync),
        new("dear-operations", Soon, client => DearAsync(client, _ => 0)),
        new("distinct-dear", Soon, client => DearAsync(client, number => number)),
        new("introspection", Soon, IntrospectionAsync),
    ];

    private static async Task<string> DistinctAsync(StressClient client)
    {
        await Parallel.ForAsync(0, DistinctDocuments, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, _) =>
            await client.AskAsync(Distinct(number))
        );
        return string.Create(CultureInfo.InvariantCulture, $"{DistinctDocuments:N0} documents of {Distinct(0).Length:N0} bytes");
    }

    /// <summary>Five and a half kilobytes that no other document has.</summary>
    private static string Distinct(int number)
    {
        var text = new StringBuilder("{");
        for (var field = 0; text.Length < 5_400; field++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $" a{number}x{field}: organisations(first: 1, where: {{ name: {{ contains: \"{number}\" }} }}) {{ totalCount nodes {{ "
                    + $"id name kinds }} }}"
            );
            if (field == 35)
            {
                break;
            }
        }

        return text.Append(" }").ToString();
    }

    private static async Task<string> SilentAsync(StressClient client)
    {
        var sockets = new List<Socket>();
        try
        {
            for (var number = 0; number < SilentReaders; number++)
            {
                sockets.Add(await client.AskSilentlyAsync(Large));
            }

            await Task.Delay(TimeSpan.FromSeconds(15));
            await client.AskAsync(Large);
        }
        finally
        {
            sockets.ForEach(socket => socket.Dispose());
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{SilentReaders} readers that read nothing of a large answer, and one that reads it"
        );
    }

    private static async Task<string> BatchesAsync(StressClient client)
    {
        var batch = $"[{string.Join(',', Enumerable.Repeat(StressClient.BodyOf(Large), 20))}]";
        var statuses = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ => (await client.TryAsync(batch)).Status));
        return $"20 batches of 20 large questions, statuses {Counted(statuses)}";
    }

    private static async Task<string> DearAsync(StressClient client, Func<int, int> variant)
    {
        var end = DateTime.UtcNow.AddSeconds(20);
        var statuses = await Task.WhenAll(
            Enumerable
                .Range(0, Callers)
                .Select(async number =>
                {
                    var statuses = new List<int>();
                    for (var round = 0; DateTime.UtcNow < end; round++)
                    {
                        statuses.Add((await client.TryAsync(StressClient.BodyOf(Dear(variant((number * 1000) + round))))).Status);
                    }

                    return statuses;
                })
        );
        return $"{Callers} callers of a dear operation, statuses {Counted(statuses.SelectMany(status => status))}";
    }

    private static async Task<string> IntrospectionAsync(StressClient client)
    {
        const string All =
            "{ __schema { types { name kind description fields { name description args { name type { name ofType { name } } } type { "
            + "name ofType { name ofType { name } } } } inputFields { name type { name ofType { name } } } enumValues { name "
            + "description } } } }";
        var statuses = await Task.WhenAll(
            Enumerable.Range(0, Callers).Select(async _ => (await client.TryAsync(StressClient.BodyOf(All))).Status)
        );
        return $"{Callers} callers of the whole schema, statuses {Counted(statuses)}";
    }

    private static string Counted(IEnumerable<int> statuses) =>
        string.Join(
            ", ",
            statuses
                .GroupBy(status => status)
                .OrderBy(group => group.Key)
                .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key}: {group.Count()}"))
        );
}
