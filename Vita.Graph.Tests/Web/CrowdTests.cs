using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Vita.Graph.Core;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.GraphQL.Execution;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Settings;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>Many callers at once: who asks little never waits for who asks much. No test looks at a clock; all of them end by what
/// happens.</summary>
public class CrowdTests
{
    private const string Small = """{"query": "{ networks { totalCount } }"}""";
    private const string Endless = """{"query": "{ organisations { totalCount } }"}""";

    [Fact]
    public async Task A_small_question_is_answered_while_every_place_for_long_ones_is_taken()
    {
        var engine = new CrowdedEngine();
        await using var server = await TestServer.StartAsync(
            new ServerSettings
            {
                Runs = new() { LongAtOnce = 1 },
                AnswerCacheBytes = 0,
            },
            new MemoryStore(() => engine)
        );
        Assert.Equal(200, (await server.PostAsync(Small)).Status);
        var long1 = server.PostAsync(Endless);
        var long2 = server.PostAsync(Endless);
        await engine.WaitForRunsAsync(2);
        Assert.Equal(200, (await server.PostAsync(Small)).Status);
        Assert.False(long1.IsCompleted || long2.IsCompleted);
        engine.End();
        Assert.Equal(200, (await long1).Status);
        Assert.Equal(200, (await long2).Status);
    }

    [Fact]
    public async Task Who_would_wait_too_long_is_told_so_and_when_to_come_back()
    {
        var engine = new CrowdedEngine();
        var runs = new RunLimits
        {
            LongAtOnce = 1,
            Waiting = 0,
            Patience = TimeSpan.FromMilliseconds(50),
        };
        await using var server = await TestServer.StartAsync(
            new ServerSettings { Runs = runs, AnswerCacheBytes = 0 },
            new MemoryStore(() => engine)
        );
        var first = server.PostAsync(Endless);
        await engine.WaitForRunsAsync(1);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(Endless, Encoding.UTF8, "application/json"),
        };
        using var second = await server.Http.SendAsync(request);
        Assert.Equal(503, (int)second.StatusCode);
        Assert.Equal("5", second.Headers.RetryAfter!.ToString());
        Assert.Equal(
            """{"errors":[{"message":"The server is answering as many long questions as it can. Ask again in a few """
                + """seconds, or ask for less at once.","extensions":{"code":"BUSY"}}]}""",
            await second.Content.ReadAsStringAsync()
        );
        engine.End();
        Assert.Equal(200, (await first).Status);
    }

    [Fact]
    public async Task Callers_take_turns_however_many_one_of_them_has_waiting()
    {
        using var queue = new TurnQueue(places: 1, waiting: 50, TimeSpan.FromMinutes(1));
        var order = new List<string>();
        var first = await queue.EnterAsync("many", default);
        var waiting = Enumerable.Range(0, 20).Select(_ => RunAsync("many")).ToList();
        waiting.Add(RunAsync("one"));
        first.Dispose();
        await Task.WhenAll(waiting);
        Assert.InRange(order.IndexOf("one"), 0, 1);

        async Task RunAsync(string caller)
        {
            using var place = await queue.EnterAsync(caller, default);
            lock (order)
            {
                order.Add(caller);
            }
        }
    }

    [Fact]
    public async Task A_large_answer_is_sent_while_it_is_written_and_is_the_same_packed_or_not()
    {
        await using var server = await TestServer.StartAsync(
            new ServerSettings { AnswerCacheBytes = 0 },
            new MemoryStore(() => new LongAnswerEngine(10_000))
        );
        var plain = await server.PostAsync(Small);
        Assert.Equal(LongAnswerEngine.Answer(10_000), plain.Body);
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.All })
        {
            BaseAddress = server.Http.BaseAddress,
        };
        foreach (var coding in new[] { "gzip", "br" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
            {
                Content = new StringContent(Small, Encoding.UTF8, "application/json"),
            };
            request.Headers.Add("Accept-Encoding", coding);
            using var answer = await client.SendAsync(request);
            Assert.Equal(plain.Body, await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task An_answer_that_fails_half_way_is_cut_and_never_looks_whole()
    {
        await using var server = await TestServer.StartAsync(store: new MemoryStore(() => new LongAnswerEngine(10_000, fails: true)));
        await Assert.ThrowsAsync<HttpRequestException>(() => server.PostAsync(Small));
    }

    [Fact]
    public async Task An_answer_that_fails_before_it_has_begun_is_refused_in_words()
    {
        await using var server = await TestServer.StartAsync(store: new MemoryStore(() => new LongAnswerEngine(10, fails: true)));
        var refused = await server.PostAsync(Small);
        Assert.Equal(
            "STORE006",
            JsonDocument.Parse(refused.Body).RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()
        );
    }

    [Fact]
    public async Task A_reader_that_reads_nothing_is_dropped_and_its_run_ends()
    {
        var engine = new LongAnswerEngine(int.MaxValue);
        await using var server = await TestServer.StartAsync(
            new ServerSettings { Runs = new() { ReaderPatience = TimeSpan.FromMilliseconds(200) } },
            new MemoryStore(() => engine)
        );
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
        await socket.ConnectAsync(server.Http.BaseAddress!.Host, server.Http.BaseAddress.Port);
        await socket.SendAsync(
            Encoding.ASCII.GetBytes(
                $"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {Small.Length}\r\n\r\n{Small}"
            )
        );
        await engine.Ended.WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(200, (await server.GetAsync("/health/live")).Status);
    }

    [Fact]
    public void Answers_that_are_held_whole_share_one_budget_and_one_alone_always_finds_room()
    {
        using var turns = new Turns(new RunLimits { HeldBytes = 1_000_000 });
        using (var alone = turns.Begin("a", isShared: false, default))
        {
            alone.Hold(5_000_000);
            using var small = turns.Begin("b", isShared: false, default);
            small.Hold(60_000);
            Assert.Equal(QueryCodes.Busy, Assert.Throws<RequestRefusedException>(() => small.Hold(70_000)).Errors[0].Code);
            alone.Hold(4_000_000);
        }

        using var next = turns.Begin("b", isShared: false, default);
        next.Hold(900_000);
        using var last = turns.Begin("c", isShared: false, default);
        last.Hold(100_000);
        Assert.Equal(503, Assert.Throws<RequestRefusedException>(() => next.Hold(900_001)).Status);
    }

    [Fact]
    public async Task Tables_of_questions_take_from_the_budget()
    {
        var engine = new CrowdedEngine { Holds = 100_000 };
        await using var server = await TestServer.StartAsync(
            new ServerSettings
            {
                Runs = new() { HeldBytes = 1, LongAtOnce = 2 },
            },
            new MemoryStore(() => engine)
        );
        var first = server.PostAsync(Endless);
        await engine.WaitForRunsAsync(1);
        Assert.Equal(503, (await server.GetAsync("/questions/themes-without-offer.csv")).Status);
        engine.End();
        Assert.Equal(200, (await first).Status);
        Assert.Equal(200, (await server.GetAsync("/questions/themes-without-offer.csv")).Status);
    }

    [Fact]
    public async Task The_operations_of_an_array_share_one_limit_of_cost()
    {
        await using var server = await TestServer.StartAsync(
            store: new MemoryStore(() => WebGraph.Engine(limits: new EngineLimits(MaxCost: 250)))
        );
        const string Wide = """{"query": "{ organisations { nodes { id name kinds } } }"}""";
        var alone = JsonDocument.Parse((await server.PostAsync($"[{Wide}]")).Body).RootElement;
        Assert.True(alone[0].TryGetProperty("data", out _));
        var many = JsonDocument.Parse((await server.PostAsync($"[{string.Join(',', Enumerable.Repeat(Heavy, 3))}]")).Body).RootElement;
        Assert.True(many[0].TryGetProperty("data", out _));
        var refused = many[2].GetProperty("errors")[0];
        Assert.Equal("""{"code":"LIMIT_COST","found":330,"limit":250}""", refused.GetProperty("extensions").GetRawText());
        Assert.Contains("of the operations before it", refused.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    /// <summary>A hundred values and the ten lists that hold them, as estimated.</summary>
    private static string Heavy =>
        JsonSerializer.Serialize(
            new { query = $"{{ {Ten(number => $"f{number}: organisations {{ nodes {{ {Ten(value => $"v{value}: name")} }} }}")} }}" }
        );

    private static string Ten(Func<int, string> one) => string.Join(' ', Enumerable.Range(0, 10).Select(one));

    /// <summary>Answers about organisations come to no end before it is told so, ticking all the while; others are those of a small
    /// graph.</summary>
    private sealed class CrowdedEngine : IGraphEngine
    {
        private readonly IGraphEngine _engine = WebGraph.Engine();
        private volatile bool _mayEnd;
        private int _runs;

        /// <summary>How many bytes each of its answers says that it holds.</summary>
        public int Holds { get; init; }

        public string? DataVersion => "crowded";

        public string Explain(OperationPlan plan, object?[] arguments) => "";

        public ValueTask<Snapshot> SnapshotAsync(CancellationToken cancellation) => throw new NotSupportedException();

        public ValueTask<INodeNames?> NamesAsync(CancellationToken cancellation) => new((INodeNames?)null);

        public void End() => _mayEnd = true;

        public async Task WaitForRunsAsync(int count)
        {
            while (Volatile.Read(ref _runs) < count)
            {
                await Task.Delay(5);
            }
        }

        public ValueTask<IReadOnlyList<UnknownId>> RunAsync(OperationPlan plan, object?[] arguments, Utf8Buffer output, RunControl control)
        {
            control.Hold(Holds);
            if (plan.Fields[0].Key == "organisations")
            {
                Interlocked.Increment(ref _runs);
                for (var ticks = 0; ticks < 10 * PlanPace.LongTicks || !_mayEnd; ticks++)
                {
                    control.Tick();
                }
            }

            return _engine.RunAsync(plan, arguments, output, control);
        }
    }

    /// <summary>Writes so many pieces of a hundred bytes, then perhaps fails.</summary>
    private sealed class LongAnswerEngine(int pieces, bool fails = false) : IGraphEngine
    {
        private static readonly string Piece = new('x', 100);
        private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string? DataVersion => "long";

        public Task Ended => _ended.Task;

        public static string Answer(int pieces) => $"{{\"data\":\"{string.Concat(Enumerable.Repeat(Piece, pieces))}\"}}";

        public string Explain(OperationPlan plan, object?[] arguments) => "";

        public ValueTask<Snapshot> SnapshotAsync(CancellationToken cancellation) => throw new NotSupportedException();

        public ValueTask<INodeNames?> NamesAsync(CancellationToken cancellation) => new((INodeNames?)null);

        public ValueTask<IReadOnlyList<UnknownId>> RunAsync(OperationPlan plan, object?[] arguments, Utf8Buffer output, RunControl control)
        {
            try
            {
                Write(output, control);
                return new([]);
            }
            finally
            {
                _ended.TrySetResult();
            }
        }

        private void Write(Utf8Buffer output, RunControl control)
        {
            output.Append((byte)'"');
            for (var piece = 0; piece < pieces; piece++)
            {
                control.Tick();
                output.Append(Encoding.ASCII.GetBytes(Piece));
            }

            output.Append((byte)'"');
            if (fails)
            {
                throw new StoreException(new ProblemCode("STORE006", "Nothing answers.", "Try again."), "here", "gone");
            }
        }
    }
}
