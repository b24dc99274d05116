using System.Diagnostics;
using System.Globalization;
using Vita.Graph.Core;
using Vita.Graph.Core.Embedded;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Sqlite;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.GraphQL.Schemas;
using Vita.Graph.Server.GraphQL.Selections;
using Vita.Graph.Server.GraphQL.Validation;

namespace Vita.Graph.Benchmarks;

/// <summary>What the parts cost on their own, in this process: planning, allocation per answer, loading, memory of the graph.</summary>
internal static class Parts
{
    public static void Print(double serverMegabytes)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        using var graph = SqliteStore.Open(VitaPaths.Data(), VitaSchema.Current);
        var engine = new EmbeddedEngine(SnapshotBuilder.Build(graph), new EngineLimits());
        var loaded = watch.Elapsed;
        Write("load of the store with all communes, first time in a process", $"{loaded.TotalMilliseconds:N0} ms");
        Write("memory of the snapshot", $"{(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:N0} MB");
        Write("memory of the server process after the load", $"{serverMegabytes:N0} MB");
        foreach (var (name, query) in Questions.All)
        {
            PrintQuestion(name, query, engine);
        }

        GC.KeepAlive(engine);
    }

    private static void PrintQuestion(string name, string query, EmbeddedEngine engine)
    {
        var schema = SchemaFactory.Create(VitaSchema.Current);
        var operation = new OperationReader(schema, new(), new())
            .ReadAsync(query, null, new Dictionary<string, object?>())
            .AsTask()
            .GetAwaiter()
            .GetResult();
        OperationPlan plan = null!;
        var planning = PerRun(2000, () =>
            plan = Planner.Plan(VitaSchema.Current, SelectionReader.Read(schema, operation), PlanOptions.Anonymous)
        );
        var arguments = plan.Bind(operation.Variables);
        using var output = new Utf8Buffer();
        void Run()
        {
            output.Clear();
            engine.RunAsync(plan, arguments, output, CancellationToken.None).AsTask().Wait();
        }

        PerRun(200, Run);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        PerRun(200, Run);
        Write($"{name}: plan made in", $"{planning.TotalMicroseconds:N1} µs");
        Write($"{name}: allocated per run of the plan", $"{(GC.GetAllocatedBytesForCurrentThread() - allocated) / 200:N0} bytes");
    }

    private static TimeSpan PerRun(int runs, Action action)
    {
        var watch = Stopwatch.StartNew();
        for (var run = 0; run < runs; run++)
        {
            action();
        }

        return watch.Elapsed / runs;
    }

    private static void Write(string what, FormattableString value) =>
        Console.WriteLine($"{what}: {value.ToString(CultureInfo.InvariantCulture)}");
}
