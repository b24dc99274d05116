using System.Text.Json.Serialization;
using GraphQL.Types;
using Vita.Graph.Server.GraphQL;
using Vita.Graph.Server.Questions;

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
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<StoreNote>? Notes);

/// <summary>The small addresses: the schema as text, and how the server is.</summary>
public static class PlainEndpoints
{
    public static void MapSchemaText(this WebApplication app)
    {
        var text = new Lazy<string>(() => SchemaText.Of(app.Services.GetRequiredService<ISchema>()));
        app.MapGet("/schema.graphql", (HttpContext http) =>
        {
            http.Response.Headers.AccessControlAllowOrigin = "*";
            return Results.Text(text.Value, "application/graphql; charset=utf-8");
        });
    }

    /// <summary>Named questions; reading their files here tells what is wrong with them before the server listens.</summary>
    public static void MapQuestions(this WebApplication app)
    {
        var questions = app.Services.GetRequiredService<QuestionEndpoint>();
        app.Map("/questions", questions.ListAsync);
        app.Map("/questions/{name}", questions.AskAsync);
    }

    /// <summary><c>live</c>: the process answers. <c>ready</c>: it can answer questions. A graph in memory can be asked while its store is out of reach, which is then said.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Json(new { status = "live" }));
        app.MapGet("/health/ready", (GraphHolder graph) => (graph.Current, graph.IsStoreReachable) switch
        {
            (null, _) => NotReady("loading"),
            ({ DataVersion: null }, false) => NotReady("store out of reach"),
            ({ } engine, true) => Results.Json(new Readiness("ready", engine.DataVersion, null, graph.Refused, NotesOf(graph))),
            ({ } engine, false) => Results.Json(new Readiness("ready", engine.DataVersion, "out of reach", graph.Refused, NotesOf(graph))),
        });
    }

    private static IReadOnlyList<StoreNote>? NotesOf(GraphHolder graph) => graph.Notes is { Count: > 0 } notes ? notes : null;

    private static IResult NotReady(string status) => Results.Json(new { status }, statusCode: StatusCodes.Status503ServiceUnavailable);
}
