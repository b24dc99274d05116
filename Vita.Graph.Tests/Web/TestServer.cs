using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Vita.Graph.Core.Schema;
using Vita.Graph.Server.Hosting;
using Vita.Graph.Server.Page;
using Vita.Graph.Server.Settings;
using Vita.Graph.Server.Stores;

namespace Vita.Graph.Tests.Web;

/// <summary>The server, listening on a free port of this machine.</summary>
public sealed class TestServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestServer(WebApplication app)
    {
        _app = app;
        Http = new() { BaseAddress = new(app.Urls.Single()) };
    }

    public HttpClient Http { get; }

    /// <summary>The patterns of all addresses that are mapped; <c>/graphql</c> is answered ahead of them.</summary>
    public IEnumerable<string> Routes =>
        ((IEndpointRouteBuilder)_app)
            .DataSources.SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!);

    public string GraphQL => new Uri(Http.BaseAddress!, "/graphql").ToString();

    internal static Task<TestServer> StartAsync(ServerSettings? settings = null, IGraphStore? store = null, PageFolder? page = null) =>
        StartAsync(settings ?? new(), services =>
            services.AddSingleton(store ?? new MemoryStore(() => WebGraph.Engine())).AddSingleton(page ?? SmallPage.Folder)
        );

    /// <summary>The server over the store and the seeds that its settings name.</summary>
    public static Task<TestServer> StartOverFilesAsync(ServerSettings settings, GraphSchema? schema = null) =>
        StartAsync(settings, services => services.AddSingleton(schema ?? VitaSchema.Current));

    private static async Task<TestServer> StartAsync(ServerSettings settings, Action<IServiceCollection> addOwn)
    {
        var builder = WebApplication.CreateBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        addOwn(builder.Services);
        return new(await builder.StartVitaAsync(settings));
    }

    /// <summary>Posts a body and gives status, media type and body of the answer.</summary>
    public async Task<Reply> PostAsync(
        string body,
        string? accept = null,
        string? key = null,
        string contentType = "application/json",
        string address = "/graphql"
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)),
        };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return await SendAsync(request, accept, key);
    }

    public async Task<Reply> GetAsync(string address, string? accept = null, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return await SendAsync(request, accept, key);
    }

    public async Task<Reply> SendAsync(HttpRequestMessage request, string? accept = null, string? key = null)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + key);
        }

        using var response = await Http.SendAsync(request);
        return new((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }
}

/// <summary>What a test looks at of an answer.</summary>
public sealed record Reply(int Status, string? MediaType, string Body);
