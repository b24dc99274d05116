using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>What callers of each address see, as it was reviewed.</summary>
public sealed class EndpointSnapshotTests
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public async Task Every_address_answers_as_reviewed()
    {
        await using var server = await TestServer.StartAsync();

        TestFiles.SameSnapshot(
            string.Join(
                "\n",
                [
                    Shown(
                        "POST a question",
                        await server.PostAsync(
                            """{"query": "{ organisations { totalCount nodes { id name kinds basedIn { name } provenance """
                                + """{ page basis source { title } } } } }"}"""
                        )
                    ),
                    Shown(
                        "POST two in an array",
                        await server.PostAsync("""[{"query": "{ __typename }"}, {"query": "{ organisation }"}]""")
                    ),
                    Shown(
                        "GET a question",
                        await server.GetAsync("/graphql?query={referents{nodes{role}}}", "application/graphql-response+json")
                    ),
                    Shown("GET a restricted value", await server.GetAsync("/graphql?query={referents{nodes{role,name}}}")),
                    Shown("GET what is no question", await server.GetAsync("/graphql")),
                    Shown(
                        "GET an edge",
                        await server.GetAsync(
                            "/graphql?query={organisations(first:1){edges{cursor,node{id}}pageInfo{hasNextPage,"
                                + "hasPreviousPage,startCursor,endCursor}}}"
                        )
                    ),
                    Shown("GET health", await server.GetAsync("/health/live")),
                    Shown("GET what is not there", await server.GetAsync("/nothing", "application/json")),
                ]
            )
        );
    }

    private static string Shown(string what, Reply reply) =>
        $"{what}\n{reply.Status} {reply.MediaType}\n{(reply.Body.Length == 0 ? "" : JsonNode.Parse(reply.Body)!.ToJsonString(Indented))}\n";
}
