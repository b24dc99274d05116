using Vita.Graph.Core;
using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Core.Neo4j.QueryApi;
using Vita.Graph.Server.Access;

namespace Vita.Graph.Server.Settings;

/// <summary>Everything that can be set, read and checked once, before anything starts.</summary>
public sealed record ServerSettings
{
    /// <summary>Where the server listens when nobody says where.</summary>
    public const string DefaultAddress = "http://localhost:5240";

    /// <summary>The file of the embedded store.</summary>
    public string Data { get; init; } = VitaPaths.Data();

    /// <summary>Whether somebody named that file and asks the embedded store; else it is where it is by default, and is made of the seeds
    /// where there is none.</summary>
    public bool IsDataNamed { get; init; }

    /// <summary>The folder of the seeds.</summary>
    public string Seeds { get; init; } = VitaPaths.Seeds();

    /// <summary>The folder of the named questions.</summary>
    public string Questions { get; init; } = VitaPaths.Questions();

    /// <summary>The database that holds the graph; null where the embedded store does.</summary>
    public Neo4jConnection? Neo4j { get; init; }

    /// <summary>How that database is read.</summary>
    public Neo4jReading Neo4jReading { get; init; }

    /// <summary>The most bytes of finished answers kept; 0 keeps none.</summary>
    public long AnswerCacheBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>What may be kept of requests that were met before.</summary>
    public PlanCaches PlanCaches { get; init; } = new();

    /// <summary>After which an operation is stopped.</summary>
    public TimeSpan QueryTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Who may see more than public data.</summary>
    public ApiKeys ApiKeys { get; init; } = new(null);

    /// <summary>Whether callers without a key may see plans.</summary>
    public bool EverybodyMayExplain { get; init; } = true;

    public QueryLimits Limits { get; init; } = new();

    /// <summary>What all requests together may take.</summary>
    public RunLimits Runs { get; init; } = new();

    /// <summary>How matches are weighed.</summary>
    public MatchWeights Matching { get; init; } = MatchWeights.Default;

    /// <exception cref="SettingsException">A setting cannot be used.</exception>
    /// <exception cref="Neo4jException">The address of Neo4j is not usable.</exception>
    public static ServerSettings Read(IConfiguration configuration, bool isProduction)
    {
        var reader = new SettingsReader(configuration);
        return new()
        {
            Data = VitaPaths.Data(configuration["data"] ?? reader.Text(VitaPaths.DataVariable)),
            IsDataNamed =
                (configuration["data"] ?? reader.Text(VitaPaths.DataVariable)) is { Length: > 0 }
                && reader.Choice("VITA_STORE", "embedded", "neo4j") == "embedded",
            Seeds = VitaPaths.Seeds(configuration["seeds"] ?? reader.Text(VitaPaths.SeedsVariable)),
            Questions = VitaPaths.Questions(configuration["questions"] ?? reader.Text(VitaPaths.QuestionsVariable)),
            Neo4j = reader.Choice("VITA_STORE", "embedded", "neo4j") == "neo4j" ? ReadNeo4j(reader) : null,
            Neo4jReading = reader.Choice("VITA_NEO4J_READ", "live", "snapshot") == "live" ? Neo4jReading.Live : Neo4jReading.Snapshot,
            AnswerCacheBytes = (long)(reader.Number("VITA_ANSWER_CACHE_MB", 64, 0, 1_000_000) * 1024 * 1024),
            PlanCaches = new((long)(reader.Number("VITA_PLAN_CACHE_MB", 112, 0, 1_000_000) * 1024 * 1024)),
            QueryTimeout = TimeSpan.FromSeconds(reader.Number("VITA_QUERY_TIMEOUT_SECONDS", 10, 0.001, 86_400)),
            ApiKeys = ReadKeys(reader.Text("VITA_API_KEYS")),
            EverybodyMayExplain = reader.Flag("VITA_EXPLAIN", !isProduction),
            Limits = ReadLimits(reader, new()),
            Runs = ReadRuns(reader, new()),
            Matching = ReadWeights(reader, MatchWeights.Default),
        };
    }

    /// <summary>For commands: the environment, with what the command line says in the place of it.</summary>
    /// <exception cref="SettingsException">A setting cannot be used.</exception>
    /// <exception cref="Neo4jException">The address of Neo4j is not usable.</exception>
    public static ServerSettings ReadEnvironment(string? data, string? seeds, string? questions)
    {
        var given = new Dictionary<string, string?>
        {
            ["data"] = data,
            ["seeds"] = seeds,
            ["questions"] = questions,
        };
        return Read(
            new ConfigurationBuilder()
                .AddEnvironmentVariables()
                .AddInMemoryCollection(given.Where(setting => setting.Value is not null))
                .Build(),
            isProduction: true
        );
    }

    private static QueryLimits ReadLimits(SettingsReader reader, QueryLimits otherwise) =>
        new()
        {
            BodyBytes = reader.Whole("VITA_LIMIT_BODY_BYTES", otherwise.BodyBytes),
            BatchRequests = reader.Whole("VITA_LIMIT_BATCH_REQUESTS", otherwise.BatchRequests),
            DocumentBytes = reader.Whole("VITA_LIMIT_DOCUMENT_BYTES", otherwise.DocumentBytes),
            DocumentTokens = reader.Whole("VITA_LIMIT_DOCUMENT_TOKENS", otherwise.DocumentTokens),
            SelectionDepth = reader.Whole("VITA_LIMIT_SELECTION_DEPTH", otherwise.SelectionDepth),
            Fields = reader.Whole("VITA_LIMIT_FIELDS", otherwise.Fields),
            RootFields = reader.Whole("VITA_LIMIT_ROOT_FIELDS", otherwise.RootFields),
            Aliases = reader.Whole("VITA_LIMIT_ALIASES", otherwise.Aliases),
            SchemaValues = reader.Whole("VITA_LIMIT_SCHEMA_VALUES", otherwise.SchemaValues),
            InputDepth = reader.Whole("VITA_LIMIT_INPUT_DEPTH", otherwise.InputDepth),
            ListValues = reader.Whole("VITA_LIMIT_LIST_VALUES", otherwise.ListValues),
        };

    private static RunLimits ReadRuns(SettingsReader reader, RunLimits otherwise) =>
        new()
        {
            LongAtOnce = reader.Whole("VITA_RUN_LONG_AT_ONCE", otherwise.LongAtOnce),
            Waiting = reader.Whole("VITA_RUN_WAITING", otherwise.Waiting),
            Patience = TimeSpan.FromSeconds(reader.Number("VITA_RUN_WAIT_SECONDS", otherwise.Patience.TotalSeconds, 0.001, 86_400)),
            Sending = reader.Whole("VITA_RUN_SENDING", otherwise.Sending),
            HeldBytes = reader.Whole("VITA_RUN_HELD_MB", (int)(otherwise.HeldBytes / 1024 / 1024)) * 1024L * 1024,
            ReaderPatience = TimeSpan.FromSeconds(
                reader.Number("VITA_RUN_READER_SECONDS", otherwise.ReaderPatience.TotalSeconds, 0.001, 86_400)
            ),
        };

    private static MatchWeights ReadWeights(SettingsReader reader, MatchWeights otherwise) =>
        new()
        {
            Theme = reader.Decimal("VITA_MATCH_THEME", otherwise.Theme, 0, MatchWeights.MostPoints),
            Resource = reader.Decimal("VITA_MATCH_RESOURCE", otherwise.Resource, 0, MatchWeights.MostPoints),
            Audience = reader.Decimal("VITA_MATCH_AUDIENCE", otherwise.Audience, 0, MatchWeights.MostPoints),
            Territory = reader.Decimal("VITA_MATCH_TERRITORY", otherwise.Territory, 0, MatchWeights.MostPoints),
            Network = reader.Decimal("VITA_MATCH_NETWORK", otherwise.Network, 0, MatchWeights.MostPoints),
            Inherited = reader.Decimal("VITA_MATCH_INHERITED", otherwise.Inherited, 0, 1),
            Step = reader.Decimal("VITA_MATCH_STEP", otherwise.Step, 0, 1),
            Further = reader.Decimal("VITA_MATCH_FURTHER", otherwise.Further, 0, 1),
        };

    private static ApiKeys ReadKeys(string? text)
    {
        try
        {
            return new(text);
        }
        catch (FormatException error)
        {
            throw new SettingsException($"VITA_API_KEYS: {error.Message}.");
        }
    }

    private static Neo4jConnection ReadNeo4j(SettingsReader reader) =>
        reader.Text("VITA_NEO4J_URL") is { Length: > 0 } url
            ? Neo4jConnection.Of(
                url,
                reader.Text("VITA_NEO4J_DATABASE"),
                reader.Text("VITA_NEO4J_USER"),
                reader.Text("VITA_NEO4J_PASSWORD")
            )
            : throw new SettingsException(
                "VITA_STORE is 'neo4j' and VITA_NEO4J_URL says nothing; expected the HTTP address of Neo4j, as http://localhost:7474."
            );
}

/// <summary>How a graph in Neo4j is read.</summary>
public enum Neo4jReading
{
    /// <summary>Each operation is a statement: what others write is seen at once.</summary>
    Live,

    /// <summary>The whole graph is read into memory, and again whenever somebody has written.</summary>
    Snapshot,
}
