using Vita.Graph.Benchmarks;

// bench: proves equal answers, then prints ratios. serve: the sides that the server is compared with, started by bench.
return args is ["serve", var address]
    ? await Peers.ServeAsync(address)
    : await Bench.RunAsync(BenchOptions.Parse(args));
