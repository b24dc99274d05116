using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Vita.Graph.Benchmarks;

/// <summary>What the server is compared with, on the same web server: bytes kept in memory, and GraphQL.NET with resolvers.</summary>
internal static class Peers
{
    public static async Task<int> ServeAsync(string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
        });
        var app = builder.Build();
        var kept = new ConcurrentDictionary<string, byte[]>();
        var resolvers = new ResolverExecution();
        app.Run(http =>
            http.Request.Path.Value switch
            {
                "/health/live" => Task.CompletedTask,
                "/resolvers" => resolvers.AnswerAsync(http),
                "/keep" => KeepAsync(http, kept),
                _ => WriteAsync(http, kept[http.Request.Path.Value!]),
            }
        );
        await app.RunAsync();
        return 0;
    }

    /// <summary><c>POST /keep?as=/bytes/x</c>: the body is what <c>/bytes/x</c> will answer.</summary>
    private static async Task KeepAsync(HttpContext http, ConcurrentDictionary<string, byte[]> kept)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        kept[http.Request.Query["as"].ToString()] = body.ToArray();
    }

    private static async Task WriteAsync(HttpContext http, byte[] bytes)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = bytes.Length;
        await http.Response.BodyWriter.WriteAsync(bytes);
    }
}
