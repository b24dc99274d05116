using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Settings;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>What is planned once, what is carried out once, and what never is kept.</summary>
public class KeptAnswerTests
{
    private const string Question =
        """{"query": "query ($n: String) { organisations(where: { name: { contains: $n } }) """
        + """{ totalCount } }", "variables": {"n": "VALUE"}}""";

    [Fact]
    public async Task A_repeated_question_is_carried_out_once()
    {
        var engine = new WatchedEngine();
        await using var server = await TestServer.StartAsync(store: new MemoryStore(() => engine));
        await AskAsync(server, "a", "a", "b", "a");
        Assert.Equal(2, engine.Plans.Count);
    }

    [Fact]
    public async Task Without_room_for_answers_it_is_carried_out_each_time()
    {
        var engine = new WatchedEngine();
        await using var server = await TestServer.StartAsync(new ServerSettings { AnswerCacheBytes = 0 }, new MemoryStore(() => engine));
        await AskAsync(server, "a", "a", "b", "a");
        Assert.Equal(4, engine.Plans.Count);
    }

    [Fact]
    public async Task Values_share_a_plan_and_shapes_do_not()
    {
        var engine = new WatchedEngine();
        await using var server = await TestServer.StartAsync(store: new MemoryStore(() => engine));
        await AskAsync(server, "a", "b", "c");
        Assert.Single(engine.Plans.Distinct(ReferenceEqualityComparer.Instance));
        await server.PostAsync(Question.Replace("\"VALUE\"", "null", StringComparison.Ordinal));
        Assert.Equal(2, engine.Plans.Distinct(ReferenceEqualityComparer.Instance).Count());
    }

    [Fact]
    public async Task The_same_question_by_POST_and_GET_is_one_question()
    {
        var engine = new WatchedEngine();
        await using var server = await TestServer.StartAsync(store: new MemoryStore(() => engine));
        var posted = await server.PostAsync("""{"query": "{ themes { totalCount } }"}""");
        var got = await server.GetAsync("/graphql?query=" + Uri.EscapeDataString("{ themes { totalCount } }"));
        Assert.Equal(posted, got);
        Assert.Single(engine.Plans);
    }

    private static async Task AskAsync(TestServer server, params string[] values)
    {
        foreach (var value in values)
        {
            Assert.Equal(200, (await server.PostAsync(Question.Replace("VALUE", value, StringComparison.Ordinal))).Status);
        }
    }

    /// <summary>An engine that remembers what it was asked.</summary>
    private sealed class WatchedEngine : IGraphEngine
    {
        private readonly IGraphEngine _engine = WebGraph.Engine();

        public List<OperationPlan> Plans { get; } = [];

        public string? DataVersion => _engine.DataVersion;

        public string Explain(OperationPlan plan, object?[] arguments) => "";

        public ValueTask<Snapshot> SnapshotAsync(CancellationToken cancellation) => throw new NotSupportedException();

        public ValueTask<INodeNames?> NamesAsync(CancellationToken cancellation) => _engine.NamesAsync(cancellation);

        public ValueTask<IReadOnlyList<UnknownId>> RunAsync(OperationPlan plan, object?[] arguments, Utf8Buffer output, RunControl control)
        {
            Plans.Add(plan);
            return _engine.RunAsync(plan, arguments, output, control);
        }
    }
}
