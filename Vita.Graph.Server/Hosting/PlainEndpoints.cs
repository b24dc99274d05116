using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using GraphQL.Types;
using Vita.Graph.Core.Schema;
using Vita.Graph.Server.Data;
using Vita.Graph.Server.GraphQL.Schemas;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Page;
using Vita.Graph.Server.Stores;

namespace Vita.Graph.Server.Hosting;

/// <summary>How the server is; what is null is left out, save the version, which a graph that is read live has none of.</summary>
/// <param name="Status"><c>ready</c>.</param>
/// <param name="Version">Version of the graph in service.</param>
/// <param name="Store"><c>out of reach</c> where it is.</param>
/// <param name="Refused">Why the store as it is now is not in service; the graph before it is.</param>
/// <param name="Notes">What is to be known of the store, though it is in service.</param>
internal sealed record Readiness(
    string Status,
    string? Version,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Store,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] StoreNote? Refused,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<StoreNote>? Notes
);

/// <summary>The small addresses: what there is, the schema as text, and how the server is.</summary>
internal static class PlainEndpoints
{
    public static void MapSchemaText(this WebApplication app)
    {
        var guard = app.Guard();
        var text = new Lazy<StoredAnswer>(() =>
            new("application/graphql; charset=utf-8", Encoding.UTF8.GetBytes(SchemaText.Of(app.Services.GetRequiredService<ISchema>())))
        );
        app.Map("/schema.graphql", (HttpContext http) => guard.RunAsync(http, context => text.Value.WriteAsync(context)));
        var labels = new Lazy<StoredAnswer>(() => new(MediaTypes.Json, LabelsText.Of(app.Services.GetRequiredService<GraphSchema>())));
        app.Map("/labels.json", (HttpContext http) => guard.RunAsync(http, context => labels.Value.WriteAsync(context)));
    }

    /// <summary>Named questions; reading their files here tells what is wrong with them before the server listens.</summary>
    public static void MapQuestions(this WebApplication app)
    {
        var questions = app.Services.GetRequiredService<QuestionEndpoint>();
        app.Map("/questions", questions.ListAsync);
        app.Map("/questions/{name}", questions.AskAsync);
    }

    /// <summary>The catalogue and the files of the whole graph.</summary>
    public static void MapData(this WebApplication app)
    {
        var data = app.Services.GetRequiredService<DataEndpoint>();
        app.Map("/data/v1", data.ListAsync);
        app.Map("/data/v1/{file}", data.FileAsync);
    }

    /// <summary><c>live</c>: the process answers. <c>ready</c>: it can answer questions. A graph in memory can be asked while its store is
    /// out of reach, which is then said.</summary>
    public static void MapHealth(this WebApplication app)
    {
        var guard = app.Guard();
        app.Map("/health/live", (HttpContext http) =>
            guard.RunAsync(http, context => WriteAsync(context, (StatusCodes.Status200OK, new { status = "live" })))
        );
        app.Map("/health/ready", (HttpContext http, GraphHolder graph) =>
            guard.RunAsync(http, context => WriteAsync(context, ReadyOf(graph)))
        );
    }

    /// <summary>The explorer's own addresses: its files, the editor for GraphQL, the picture of the schema.</summary>
    public static void MapPage(this WebApplication app)
    {
        var (guard, page) = (app.Guard(), app.Services.GetRequiredService<PageEndpoint>());
        app.Map("/assets/{**file}", (HttpContext http, string file) =>
            guard.RunAsync(http, async context => await page.AssetAsync(context, file))
        );
        app.Map("/graphiql", (HttpContext http) => guard.RunAsync(http, context => OfPageAsync(context, page.EditorAsync)));
        app.Map("/schema", (HttpContext http) => guard.RunAsync(http, context => OfPageAsync(context, page.SchemaAsync)));

        async ValueTask OfPageAsync(HttpContext http, Func<HttpContext, Task> write)
        {
            await (page.IsThere ? write(http) : SignpostPage.PageLeftOut.WriteAsync(http).AsTask());
        }
    }

    /// <summary><c>/</c>, and whatever has no address of its own: the explorer for people, else what there is.</summary>
    public static void MapSignposts(this WebApplication app)
    {
        var (guard, page) = (app.Guard(), app.Services.GetRequiredService<PageEndpoint>());
        app.Map("/", (HttpContext http) => guard.RunAsync(http, HomeAsync));
        var anywhere = new AddressGuard(methods: null, Responses.RefuseAsJsonAsync, app.Logger);
        app.MapFallback("{**address}", (HttpContext http) => anywhere.RunAsync(http, ElsewhereAsync));

        async ValueTask HomeAsync(HttpContext http)
        {
            var forPeople = PageAddresses.IsForPeople(http.Request);
            await (
                forPeople && page.IsThere
                    ? page.ExplorerAsync(http)
                    : (forPeople ? SignpostPage.HomeWithoutPage : SignpostPage.Home).WriteAsync(http).AsTask()
            );
        }

        async ValueTask ElsewhereAsync(HttpContext http)
        {
            var isView = page.IsThere && PageAddresses.IsForPeople(http.Request) && PageAddresses.IsView(http.Request.Path);
            await (isView ? page.ExplorerAsync(http) : SignpostPage.Unknown(http.Request.Path.Value!).WriteAsync(http).AsTask());
        }
    }

    private static AddressGuard Guard(this WebApplication app) => new(AddressGuard.Reading, Responses.RefuseAsJsonAsync, app.Logger);

    private static (int Status, object Text) ReadyOf(GraphHolder graph) =>
        (graph.Current, graph.IsStoreReachable) switch
        {
            (null, _) => NotReady("loading"),
            ({ DataVersion: null }, false) => NotReady("store out of reach"),
            ({ } engine, true) => (
                StatusCodes.Status200OK,
                new Readiness("ready", engine.DataVersion, null, graph.Refused, NotesOf(graph))
            ),
            ({ } engine, false) => (
                StatusCodes.Status200OK,
                new Readiness("ready", engine.DataVersion, "out of reach", graph.Refused, NotesOf(graph))
            ),
        };

    private static IReadOnlyList<StoreNote>? NotesOf(GraphHolder graph) => graph.Notes is { Count: > 0 } notes ? notes : null;

    private static (int Status, object Text) NotReady(string status) => (StatusCodes.Status503ServiceUnavailable, new { status });

    private static ValueTask WriteAsync(HttpContext http, (int Status, object Text) health)
    {
        http.Response.Headers.CacheControl = "no-store";
        return AnswerBody.WriteAsync(
            http,
            health.Status,
            MediaTypes.Json,
            JsonSerializer.SerializeToUtf8Bytes(health.Text, JsonSerializerOptions.Web)
        );
    }
}
