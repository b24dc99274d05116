using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>What Neo4j says to a statement, whole, without the product's client in between.</summary>
internal static class RawAnswers
{
    public static async Task<JsonNode> AnswerAsync(
        this Neo4jServer server,
        string statement,
        IReadOnlyDictionary<string, object?> parameters
    )
    {
        using var http = new HttpClient();
        if (server.Connection.Password is { } password)
        {
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
                "Basic",
                Convert.ToBase64String(Encoding.UTF8.GetBytes($"{server.Connection.User}:{password}"))
            );
        }

        using var response = await http.PostAsJsonAsync(
            new Uri(server.Connection.Url, $"db/{server.Connection.Database}/query/v2"),
            new { statement, parameters }
        );
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
