using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vita.Graph.Benchmarks;

/// <summary>Starts every side, proves that they give equal answers, loads them in turn and prints ratios.</summary>
internal static class Bench
{
    public static async Task<int> RunAsync(BenchOptions options)
    {
        using var fresh = await ChildServer.StartAsync("Vita.Graph.Server.dll", Urls, ("VITA_ANSWER_CACHE_MB", "0"));
        using var keeping = await ChildServer.StartAsync("Vita.Graph.Server.dll", Urls, ("VITA_ANSWER_CACHE_MB", "64"));
        using var peers = await ChildServer.StartAsync("Vita.Graph.Benchmarks.dll", address => ["serve", address.ToString()]);
        var races = new List<Race>();
        foreach (var (name, query) in Questions.All)
        {
            races.Add(await PrepareAsync(name, query, fresh, keeping, peers));
        }

        foreach (var race in races)
        {
            await race.RunAsync(options);
        }

        Parts.Print(fresh.WorkingSet);
        return 0;
    }

    private static string[] Urls(Uri address) => ["--urls", address.ToString().TrimEnd('/')];

    private static async Task<Race> PrepareAsync(string name, string query, ChildServer fresh, ChildServer keeping, ChildServer peers)
    {
        using var http = new HttpClient();
        var body = JsonSerializer.Serialize(new { query });
        var answer = await AskAsync(http, fresh, "/graphql", body);
        var bytes = $"/bytes/{Uri.EscapeDataString(name)}".Replace("%20", "-", StringComparison.Ordinal);
        (await http.PostAsync(new Uri(peers.Address, $"/keep?as={bytes}"), new ByteArrayContent(answer))).EnsureSuccessStatusCode();
        var sides = new List<Side>
        {
            new("from memory", new(peers.Address, bytes, body)),
            new("fresh", new(fresh.Address, "/graphql", body)),
            new("repeated", new(keeping.Address, "/graphql", body)),
        };
        Demand(IsSame(answer, await AskAsync(http, keeping, "/graphql", body)), "both servers");
        Demand(IsSame(answer, await AskAsync(http, peers, bytes, body)), "bytes from memory");
        if (query == Questions.Medium)
        {
            sides.Add(new("GraphQL.NET", new(peers.Address, "/resolvers", body)));
            Demand(
                JsonNode.DeepEquals(JsonNode.Parse(answer), JsonNode.Parse(await AskAsync(http, peers, "/resolvers", body))),
                "GraphQL.NET"
            );
        }

        return new(name, answer.Length, sides);
    }

    private static async Task<byte[]> AskAsync(HttpClient http, ChildServer server, string path, string body)
    {
        using var answer = await http.PostAsync(
            new Uri(server.Address, path),
            new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"))
        );
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static bool IsSame(byte[] left, byte[] right) => left.AsSpan().SequenceEqual(right);

    private static void Demand(bool isEqual, string side)
    {
        if (!isEqual)
        {
            throw new InvalidOperationException($"{side}: not the same answer, so nothing can be compared.");
        }
    }
}
