using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Schema;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.Data;
using Vita.Graph.Server.GraphQL.Execution;
using Vita.Graph.Server.GraphQL.Schemas;
using Vita.Graph.Server.GraphQL.Transport;
using Vita.Graph.Server.GraphQL.Validation;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Page;
using Vita.Graph.Server.Questions;
using Vita.Graph.Server.Settings;
using Vita.Graph.Server.Stores;

namespace Vita.Graph.Server.Hosting;

/// <summary>What the server is put together from. Whatever is registered before stays, so that tests and other stores can bring their
/// own.</summary>
public static class VitaApplication
{
    /// <summary>What requests that run when the server is told to stop may still take.</summary>
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(3);

    /// <summary>What files that cannot leave in pieces may take on disk together.</summary>
    private const long MostFileBytes = 512L << 20;

    /// <summary>Builds the server, loads its graph, then listens.</summary>
    /// <exception cref="Core.StoreException">The store cannot be read.</exception>
    /// <exception cref="QuestionsRefusedException">A file of the named questions is not acceptable.</exception>
    /// <exception cref="SeedsRefusedException">There is no store yet, and the seeds have problems.</exception>
    public static async Task<WebApplication> StartVitaAsync(this WebApplicationBuilder builder, ServerSettings settings)
    {
        builder.AddListening(settings);
        builder.Services.AddVita(settings);
        var app = builder.Build();
        try
        {
            app.UseCommonHeaders();
            app.UseGraphQuestions();
            app.UseRouting();
            app.MapSchemaText();
            app.MapHealth();
            app.MapQuestions();
            app.MapData();
            app.MapPage();
            app.MapSignposts();
            await app.Services.GetRequiredService<GraphHolder>().LoadAsync(CancellationToken.None);
            await app.StartAsync();
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>The graph and all that answers questions about it, without the server that listens.</summary>
    internal static IServiceCollection AddVita(this IServiceCollection services, ServerSettings settings)
    {
        services.AddGraph(settings);
        services.AddGraphQuestions(settings);
        services.AddNamedQuestions(settings);
        services.AddData();
        services.AddPage();
        return services;
    }

    /// <summary>Addresses, limits and log of the server itself.</summary>
    private static void AddListening(this WebApplicationBuilder builder, ServerSettings settings)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
        });

        // Docker kills after ten seconds: by then all must be closed, however slowly somebody sends.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout);

        // Diagnostics off, not only low: while anything of them is on, every request gets an activity and a log scope. Failures are logged
        // elsewhere.
        builder
            .Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
            .AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None)
            .AddFilter("Microsoft.Hosting", LogLevel.Warning)
            // StartupFailure reports a failed start, without its stack.
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        if (
            builder.Configuration["urls"] is null
            && builder.Configuration["http_ports"] is null
            && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists()
        )
        {
            builder.WebHost.UseUrls(ServerSettings.DefaultAddress);
        }
    }

    /// <summary>The graph and where it comes from.</summary>
    private static void AddGraph(this IServiceCollection services, ServerSettings settings)
    {
        services.TryAddSingleton(VitaSchema.Current);
        services.TryAddSingleton(provider => StoreOf(settings, provider));
        services.AddSingleton<GraphHolder>();
        services.AddSingleton<NamesInService>();
        services.AddHostedService(provider => provider.GetRequiredService<GraphHolder>());
    }

    /// <summary>All that stands between a request and a plan.</summary>
    private static void AddGraphQuestions(this IServiceCollection services, ServerSettings settings)
    {
        services.AddSingleton(settings.Limits);
        services.AddSingleton(settings.PlanCaches);
        services.AddSingleton<ISchema>(provider => SchemaFactory.Create(provider.GetRequiredService<GraphSchema>()));
        services.AddSingleton<OperationReader>();
        services.AddSingleton<QuestionExpander>();
        services.AddSingleton<QuestionExpansion>(provider => provider.GetRequiredService<QuestionExpander>().Expand);
        services.AddSingleton<OperationPreparer>();
        services.AddSingleton<SchemaQuestions>();
        services.AddSingleton(new Turns(settings.Runs with { Time = settings.QueryTimeout }));
        services.AddSingleton(provider => new OperationRunner(
            provider.GetRequiredService<SchemaQuestions>(),
            settings.AnswerCacheBytes,
            provider.GetRequiredService<Turns>(),
            provider.GetRequiredService<ILogger<OperationRunner>>()
        ));
        services.AddSingleton(new CallerGate(settings.ApiKeys, settings.EverybodyMayExplain));
        services.AddSingleton(provider => new AnswerTags(
            settings.Matching,
            provider.GetRequiredService<QuestionBook>().Questions.Select(question => question.Document)
        ));
        services.AddSingleton<GraphQLEndpoint>();
    }

    /// <summary>Questions that have a name and a file.</summary>
    private static void AddNamedQuestions(this IServiceCollection services, ServerSettings settings)
    {
        services.AddSingleton(settings.Matching);
        services.AddSingleton<QuestionReader>();
        services.AddSingleton<QuestionFolder>();
        services.AddSingleton(provider => provider.GetRequiredService<QuestionFolder>().Read(settings.Questions));
        services.AddSingleton<QuestionAsker>();
        services.AddSingleton<QuestionEndpoint>();
    }

    /// <summary>Tables and files of the whole graph.</summary>
    private static void AddData(this IServiceCollection services)
    {
        services.AddSingleton(new FileShelf(MostFileBytes));
        services.AddSingleton<RowFilter>();
        services.AddSingleton<TableEndpoint>();
        services.AddSingleton<NetworkEndpoint>();
        services.AddSingleton<DataEndpoint>();
    }

    /// <summary>The explorer, as the build has left it beside the server.</summary>
    private static void AddPage(this IServiceCollection services)
    {
        services.TryAddSingleton(PageFolder.BesideTheServer);
        services.AddSingleton<PageEndpoint>();
    }

    /// <summary><c>/graphql</c>, ahead of routing: it is asked most and needs nothing of what comes after.</summary>
    private static void UseGraphQuestions(this WebApplication app)
    {
        var endpoint = app.Services.GetRequiredService<GraphQLEndpoint>();
        app.Use((http, next) => http.Request.Path.Value is "/graphql" or "/graphql/" ? endpoint.HandleAsync(http) : next(http));
    }

    private static IGraphStore StoreOf(ServerSettings settings, IServiceProvider provider)
    {
        var schema = provider.GetRequiredService<GraphSchema>();
        var engine = new EngineSettings(new()) { Matching = settings.Matching };
        return settings.Neo4j is { } neo4j
            ? new Neo4jStore(
                neo4j,
                settings.Neo4jReading,
                schema,
                engine,
                TimeProvider.System,
                provider.GetRequiredService<ILogger<Neo4jStore>>()
            )
            : new EmbeddedStore(settings.Data, settings.Seeds, schema, engine);
    }
}
