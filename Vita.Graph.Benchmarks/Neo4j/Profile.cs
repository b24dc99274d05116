using System.Net.Http.Json;
using System.Text.Json;
using Vita.Graph.Core.Neo4j.QueryApi;

namespace Vita.Graph.Benchmarks.Neo4j;

/// <summary>How often a statement looks into the store, as Neo4j counts it.</summary>
internal static class Profile
{
    public static async Task<long> HitsAsync(Neo4jConnection connection, CypherStatement statement)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(connection.Url, $"db/{connection.Database}/query/v2"))
        {
            Content = JsonContent.Create(
                new
                {
                    statement = "PROFILE " + statement.Text,
                    parameters = statement.Parameters,
                    accessMode = "Read",
                }
            ),
        };
        if (connection.Password is { } password)
        {
            request.Headers.Authorization = new(
                "Basic",
                Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{connection.User}:{password}"))
            );
        }

        using var answer = await http.SendAsync(request);
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStreamAsync());
        return body.RootElement.TryGetProperty("profiledQueryPlan", out var plan)
            ? Sum(plan)
            : throw new BenchException($"No profile: {body.RootElement}");
    }

    private static long Sum(JsonElement step) =>
        step.GetProperty("dbHits").GetInt64() + step.GetProperty("children").EnumerateArray().Sum(Sum);
}
