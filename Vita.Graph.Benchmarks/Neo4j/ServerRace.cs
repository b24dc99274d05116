using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Vita.Graph.Core.Neo4j.QueryApi;

namespace Vita.Graph.Benchmarks.Neo4j;

/// <summary>Our server, asking Neo4j live, against <c>@neo4j/graphql</c>; and our server on a snapshot of Neo4j against the embedded store.
/// All keep no answers.</summary>
internal static class ServerRace
{
    private const string Live = "Vita, live";
    private const string Peer = "@neo4j/graphql";
    private const string Snapshot = "Vita, snapshot of Neo4j";
    private const string Embedded = "Vita, embedded store";

    public static async Task RunAsync(Neo4jConnection connection, BenchOptions options)
    {
        using var live = await VitaAsync(("VITA_STORE", "neo4j"), ("VITA_NEO4J_READ", "live"), ("VITA_NEO4J_URL", $"{connection.Url}"));
        using var snapshot = await VitaAsync(
            ("VITA_STORE", "neo4j"),
            ("VITA_NEO4J_READ", "snapshot"),
            ("VITA_NEO4J_URL", $"{connection.Url}")
        );
        using var embedded = await VitaAsync(("VITA_STORE", "embedded"));
        using var peer = await Neo4jGraphQL.StartAsync(connection);
        using var http = new HttpClient();
        var races = new List<(string Name, IReadOnlyList<Side> Sides)>();
        foreach (var question in ServerQuestions.All)
        {
            var (vita, other) = (Body(question.Vita), Body(question.Peer));
            var values = await ValuesAsync(http, live, vita);
            Require(values, await ValuesAsync(http, peer, other), question.Name, Peer);
            Require(values, await ValuesAsync(http, snapshot, vita), question.Name, Snapshot);
            races.Add(
                (
                    question.Name,
                    [
                        new(Peer, Client(peer, other)),
                        new(Live, Client(live, vita)),
                        new(Snapshot, Client(snapshot, vita)),
                        new(Embedded, Client(embedded, vita)),
                    ]
                )
            );
        }

        Console.WriteLine(ServerQuestions.NotExpressed);
        foreach (var (name, sides) in races)
        {
            await MeasureAsync(name, sides, options);
        }
    }

    private static async Task MeasureAsync(string name, IReadOnlyList<Side> sides, BenchOptions options)
    {
        foreach (var side in sides)
        {
            await side.Client.MeasureAsync(options.Connections, options.WarmUp);
        }

        var rounds = new List<double[]>();
        for (var round = 0; round < options.Rounds; round++)
        {
            var rates = new double[sides.Count];
            for (var side = 0; side < sides.Count; side++)
            {
                rates[side] = await sides[side].Client.MeasureAsync(options.Connections, options.Seconds);
            }

            rounds.Add(rates);
        }

        Console.WriteLine($"{name}; load average {Neo4jBench.LoadAverage}");
        for (var side = 0; side < sides.Count; side++)
        {
            var rate = Median(rounds.Select(rates => rates[side]));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {sides[side].Name, -24}{rate, 10:N0} answers/s{options.Connections * 1000 / rate, 10:N2} ms"
                )
            );
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  live is {Median(rounds.Select(rates => rates[1] / rates[0])):N2} times @neo4j/graphql; snapshot is "
                    + $"{Median(rounds.Select(rates => rates[2] / rates[3])):N2} times embedded"
            )
        );
    }

    private static Task<ChildServer> VitaAsync(params (string, string)[] settings) =>
        ChildServer.StartAsync(
            "Vita.Graph.Server.dll",
            address => ["--urls", address.ToString().TrimEnd('/')],
            [("ASPNETCORE_ENVIRONMENT", "Production"), ("VITA_ANSWER_CACHE_MB", "0"), .. settings]
        );

    private static LoadClient Client(ChildServer server, string body) => new(server.Address, "/graphql", body);

    private static string Body(string query) => JsonSerializer.Serialize(new { query });

    private static void Require(IReadOnlyList<string> ours, IReadOnlyList<string> theirs, string question, string side)
    {
        if (ours.Count == 0 || !ours.SequenceEqual(theirs))
        {
            throw new BenchException(
                $"{question}, {side}: not the same values, so nothing can be compared. "
                    + $"{string.Join(" | ", ours.Except(theirs).Take(5))} :: {string.Join(" | ", theirs.Except(ours).Take(5))}"
            );
        }
    }

    /// <summary>Every value of an answer with its key, sorted: the two sides nest them differently.</summary>
    private static async Task<IReadOnlyList<string>> ValuesAsync(HttpClient http, ChildServer server, string body)
    {
        using var request = new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
        using var answer = await http.PostAsync(new Uri(server.Address, "/graphql"), request);
        var text = await answer.Content.ReadAsStringAsync();
        return JsonNode.Parse(text)?["data"] is { } data
            ? [.. Values("", data).Order(StringComparer.Ordinal)]
            : throw new BenchException($"No data: {text}");
    }

    private static IEnumerable<string> Values(string key, JsonNode? node) =>
        node switch
        {
            JsonObject value => value.SelectMany(member => Values(member.Key, member.Value)),
            JsonArray list => list.SelectMany(item => Values(key, item)),
            null => [],
            _ => [$"{key}={node.ToJsonString()}"],
        };

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
