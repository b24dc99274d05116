using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Vita.Graph.Core.Schema;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.GraphQL;
using Vita.Graph.Server.GraphQL.Execution;
using Vita.Graph.Server.GraphQL.Transport;
using Vita.Graph.Server.GraphQL.Validation;
using Vita.Graph.Server.Settings;

namespace Vita.Graph.Server.Hosting;

/// <summary>What the server is put together from. Whatever is registered before stays, so that tests and other stores can bring their own.</summary>
public static class VitaApplication
{
    /// <summary>Addresses, limits and log of the server itself.</summary>
    public static void AddListening(this WebApplicationBuilder builder, ServerSettings settings)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
        });

        // Diagnostics off, not only low: while anything of them is on, every request gets an activity and a log scope. Failures are logged elsewhere.
        builder.Logging
            .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None)
            .AddFilter("Microsoft.Hosting", LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None); // A failed start is told by StartupFailure, without its stack.
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(ServerSettings.DefaultAddress);
        }
    }

    /// <summary>The graph and where it comes from.</summary>
    public static void AddGraph(this IServiceCollection services, ServerSettings settings)
    {
        services.TryAddSingleton(VitaSchema.Current);
        services.TryAddSingleton<IGraphStore>(provider => new EmbeddedStore(settings.Data, settings.Seeds, provider.GetRequiredService<GraphSchema>()));
        services.AddSingleton<GraphHolder>();
        services.AddHostedService(provider => provider.GetRequiredService<GraphHolder>());
    }

    /// <summary>All that stands between a request and a plan.</summary>
    public static void AddGraphQuestions(this IServiceCollection services, ServerSettings settings)
    {
        services.AddSingleton(settings.Limits);
        services.AddSingleton<ISchema>(provider => SchemaFactory.Create(provider.GetRequiredService<GraphSchema>()));
        services.AddSingleton<OperationPlanner>();
        services.AddSingleton<OperationReader>();
        services.AddSingleton<OperationPreparer>();
        services.AddSingleton<SchemaQuestions>();
        services.AddSingleton(provider => new OperationRunner(provider.GetRequiredService<SchemaQuestions>(), settings.AnswerCacheBytes, settings.QueryTimeout, provider.GetRequiredService<ILogger<OperationRunner>>()));
        services.AddSingleton(new CallerGate(settings.ApiKeys, settings.EverybodyMayExplain));
        services.AddSingleton<GraphQLEndpoint>();
    }

    /// <summary><c>/graphql</c>, ahead of routing: it is asked most and needs nothing of what comes after.</summary>
    public static void UseGraphQuestions(this WebApplication app)
    {
        var endpoint = app.Services.GetRequiredService<GraphQLEndpoint>();
        app.Use((http, next) => http.Request.Path.Value is "/graphql" or "/graphql/" ? endpoint.HandleAsync(http) : next(http));
    }
}
