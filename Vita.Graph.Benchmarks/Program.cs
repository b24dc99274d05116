using System.Globalization;
using Vita.Graph.Benchmarks;
using Vita.Graph.Benchmarks.Feeds;
using Vita.Graph.Benchmarks.Neo4j;
using Vita.Graph.Benchmarks.Stress;

// stress: floods a server and looks whether its bounds hold. bench: proves equal answers, then prints ratios. neo4j: the same on Neo4j.
// feeds: fetches a table and the network of 100,000 organisations, or as many as are named, in every format.
// serve: the sides that the server is compared with, started by bench.
return args switch
{
    ["serve", var address] => await Peers.ServeAsync(address),
    ["stress", .. var only] => await StressRun.RunAsync(only),
    ["feeds"] => await FeedsBench.RunAsync(100_000),
    ["feeds", var organisations] => await FeedsBench.RunAsync(int.Parse(organisations, CultureInfo.InvariantCulture)),
    ["neo4j", .. var options] => await Neo4jBench.RunAsync(BenchOptions.Parse(options)),
    _ => await Bench.RunAsync(BenchOptions.Parse(args)),
};
