using Vita.Graph.Server.Settings;

namespace Vita.Graph.Server.Hosting;

/// <summary>What a person sees who has just started the server: where it is, and something to try.</summary>
internal static class StartupMessage
{
    public static void Write(WebApplication app)
    {
        var address = app.Urls.FirstOrDefault() ?? ServerSettings.DefaultAddress;
        Console.WriteLine(
            $$"""
            Vita Graph is ready at {{string.Join(" and ", app.Urls)}}
              {{address}}/                 the page: look at the graph, question it, take away what is found
              {{address}}/graphiql         the editor for GraphQL
              {{address}}/graphql          ask in GraphQL, by POST or GET
              {{address}}/questions        questions that have a name, answered as JSON or CSV
              {{address}}/schema.graphql   what can be asked
            Try:
              curl {{address}}/questions/clause-arguments.csv
              curl {{address}}/graphql --json '{"query": "{ organisations(first: 3) { totalCount nodes { name needs { text } } } }"}'
            """
        );
    }
}
