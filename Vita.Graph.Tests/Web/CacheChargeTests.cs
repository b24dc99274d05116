using Microsoft.Extensions.Logging.Abstractions;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.GraphQL.Execution;
using Vita.Graph.Server.GraphQL.Validation;
using Vita.Graph.Server.Questions;
using Vita.Graph.Server.Stores;
using Vita.Graph.Tests.GraphQL;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>Runs alone: memory is counted for the whole process.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class Alone;

/// <summary>A cache is bounded only if what it is told of its values is not less than what they hold.</summary>
[Collection("alone")]
[Trait("Speed", "Slow")]
public class CacheChargeTests
{
    private const int Documents = 60;
    private const int MostMeasurements = 5;

    public static TheoryData<string, Func<int, string>> Kinds { get; } =
        new()
        {
            {
                "many connections",
                number =>
                    "{ "
                    + Many(36, field =>
                        $"a{number}x{field}: organisations(first: 1, where: {{ name: {{ contains: \"{number}\" }} }}) "
                        + "{ totalCount nodes { id name kinds } }"
                    )
                    + " }"
            },
            {
                "nested lists",
                number =>
                    $"{{ a{number}: organisations {{ nodes {{ id needs {{ text themes {{ label broader {{ label }} }} provenance {{ "
                    + $"page source {{ title }} }} }} territories {{ name within {{ name }} }} }} }} }}"
            },
            { "many literals", number => $"{{ nodes(ids: [{Many(300, value => $"\"organisation/x{number}-{value}\"")}]) {{ id }} }}" },
            {
                "fragments spread",
                number =>
                    $"{{ a{number}: organisations {{ nodes {{ {Many(20, field => $"b{field}: needs {{ ...Need }}")} }} }} }} fragment "
                    + $"Need on Need {{ id text themes {{ label definition }} provenance {{ page basis }} }}"
            },
            {
                "groups",
                number =>
                    $"{{ a{number}: organisations {{ groupBy(by: [REGION, THEME_SOUGHT, MILIEU]) {{ count labels region {{ name }} }} }} }}"
            },
            { "next to nothing", number => $"{{ a{number}: __typename }}" },
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_prepared_operation_holds_no_more_than_it_is_charged(string kind, Func<int, string> text)
    {
        Assert.NotEmpty(kind);
        using var turns = new Turns(new());
        var engine = WebGraph.Engine();
        await PrepareAsync(turns, engine, text, count: 1);
        var (held, charged) = await MeasureAsync(turns, engine, text);
        for (var again = 0; again < MostMeasurements && (held < 1 || held > charged); again++)
        {
            (held, charged) = await MeasureAsync(turns, engine, text);
        }

        Assert.InRange(held, 1, charged);
    }

    /// <summary>Memory is that of the whole process: what other tests left behind may go, or come, while it is measured. A charge that is
    /// too low is so each time.</summary>
    private static async Task<(long Held, long Charged)> MeasureAsync(Turns turns, IGraphEngine engine, Func<int, string> text)
    {
        var before = Settled();
        var prepared = await PrepareAsync(turns, engine, text, Documents);
        var held = Settled() - before;
        var charged = prepared.Sum(operation => operation.Bytes);
        GC.KeepAlive(prepared);
        return (held, charged);
    }

    /// <summary>Memory in use once nothing more is let go: what tests before this one left behind is cleaned up little by little.</summary>
    private static long Settled()
    {
        var (before, now) = (long.MaxValue, GC.GetTotalMemory(forceFullCollection: true));
        for (var round = 0; round < 20 && now < before; round++)
        {
            GC.WaitForPendingFinalizers();
            (before, now) = (now, GC.GetTotalMemory(forceFullCollection: true));
        }

        return now;
    }

    /// <summary>Each by caches of its own, so that nothing is shared and all of it is held by the result.</summary>
    private static async Task<List<PreparedOperation>> PrepareAsync(Turns turns, IGraphEngine engine, Func<int, string> text, int count)
    {
        var prepared = new List<PreparedOperation>();
        for (var number = 100; number < 100 + count; number++)
        {
            var reader = new OperationReader(Ask.Schema, new(), new());
            using var graph = new GraphHolder(new MemoryStore(() => engine), NullLogger<GraphHolder>.Instance);
            var expander = new QuestionExpander(Ask.Schema, reader, new QuestionBook([]), new());
            var preparer = new OperationPreparer(
                Ask.Schema,
                reader,
                VitaSchema.Current,
                expander.Expand,
                new(),
                new NamesInService(graph),
                turns,
                new()
            );
            var operation = await preparer.PrepareAsync(
                new GraphQLRequest(text(number), null, new Dictionary<string, object?>(), IsToExplain: false),
                Caller.Anonymous,
                "",
                default
            );
            using var output = new Utf8Buffer();
            await engine.RunAsync(operation.Selection.Plan!, operation.Arguments, output, CancellationToken.None);
            prepared.Add(operation);
        }

        return prepared;
    }

    private static string Many(int count, Func<int, string> one) => string.Join(' ', Enumerable.Range(0, count).Select(one));
}
