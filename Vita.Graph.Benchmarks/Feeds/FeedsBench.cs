using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Vita.Graph.Core.Export;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Benchmarks.Feeds;

/// <summary>
/// Fetches a large table and the network of it in every format, and the same bytes kept in memory by another process on the same web
/// server. Prints for each the speed, its ratio to the bytes from memory, and the most memory that the server took above what it held at
/// rest.
/// First, all formats of the table must agree on the number of rows.
/// </summary>
internal static class FeedsBench
{
    private const string TableName = "structures";
    private const int Rounds = 3;

    /// <summary>The most bytes that are kept for the comparison.</summary>
    private const long MostKept = 512L << 20;

    public static async Task<int> RunAsync(int organisations)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var store = LargeStore.Make(organisations);
        using var server = await ChildServer.StartAsync("Vita.Graph.Server.dll", Urls, ("VITA_DATA", store), ("DOTNET_gcServer", "0"));
        using var peers = await ChildServer.StartAsync("Vita.Graph.Benchmarks.dll", address => ["serve", address.ToString()]);
        using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(20), MaxResponseContentBufferSize = int.MaxValue };
        await ReadyAsync(http, server);
        var (rows, columns) = await SizeAsync(http, server);
        Console.WriteLine($"{TableName}: {rows:N0} rows of {columns} columns; at rest the server holds {server.WorkingSet:N0} MB");
        foreach (var format in TableFormats.All)
        {
            await MeasureAsync(http, server, peers, $"{TableName}.{format.Name}", rows * columns);
        }

        foreach (var format in ExportFormats.All)
        {
            await MeasureAsync(http, server, peers, $"network.{format.Name}", null, "?of=organisations&positions=0");
        }

        return 0;
    }

    private static string[] Urls(Uri address) => ["--urls", address.ToString().TrimEnd('/')];

    private static async Task ReadyAsync(HttpClient http, ChildServer server)
    {
        while (!(await http.GetAsync(new Uri(server.Address, "/health/ready"))).IsSuccessStatusCode)
        {
            await Task.Delay(500);
        }
    }

    /// <summary>Rows and columns; CSV, JSON, NDJSON and GraphQL must agree on the rows.</summary>
    private static async Task<(long Rows, long Columns)> SizeAsync(HttpClient http, ChildServer server)
    {
        var columns = GraphTables.Of(VitaSchema.Current).Find(TableName)!.ColumnsFor(new HashSet<string>()).Count;
        var csv = await http.GetStringAsync(new Uri(server.Address, $"/data/v1/{TableName}.csv?fields=id"));
        var lines = await http.GetStringAsync(new Uri(server.Address, $"/data/v1/{TableName}.ndjson?fields=id"));
        var array = JsonDocument.Parse(await http.GetStringAsync(new Uri(server.Address, $"/data/v1/{TableName}.json?fields=id")));
        var asked = await http.GetStringAsync(new Uri(server.Address, "/graphql?query={organisations(first:1){totalCount}}"));
        var rows = JsonDocument
            .Parse(asked)
            .RootElement.GetProperty("data")
            .GetProperty("organisations")
            .GetProperty("totalCount")
            .GetInt64();
        long[] counts = [csv.AsSpan().Count('\n') - 1, lines.AsSpan().Count('\n'), array.RootElement.GetArrayLength()];
        return counts.All(count => count == rows)
            ? (rows, columns)
            : throw new InvalidOperationException(
                $"GraphQL counts {rows} rows, the files {string.Join(", ", counts)}: nothing can be compared."
            );
    }

    private static async Task MeasureAsync(
        HttpClient http,
        ChildServer server,
        ChildServer peers,
        string file,
        long? values,
        string query = ""
    )
    {
        var atRest = server.WorkingSet;
        using var watch = new MemoryWatch(server);
        var own = await FetchAsync(http, address => new Uri(server.Address, $"/data/v1/{file}{address}"), query);
        var most = watch.Most - atRest;
        var memory = own.Bytes <= MostKept ? await FromMemoryAsync(http, server, peers, file, query) : null;
        Console.WriteLine(
            $"{file, -26} {own.Bytes / 1e6, 8:N1} MB {own.Seconds, 7:N2} s {own.Bytes / 1e6 / own.Seconds, 7:N1} MB/s"
                + $"  first byte {own.FirstByte * 1000, 6:N0} ms"
                + (memory is { } other ? $"  {other.Seconds / own.Seconds, 6:P0} of memory" : "")
                + (values is { } count ? $"  {count / own.Seconds / 1e6, 6:N2} M values/s" : "")
                + $"  + {most:N0} MB"
        );
    }

    /// <summary>The same bytes, kept by the other process.</summary>
    private static async Task<Fetched?> FromMemoryAsync(HttpClient http, ChildServer server, ChildServer peers, string file, string query)
    {
        var bytes = await http.GetByteArrayAsync(new Uri(server.Address, $"/data/v1/{file}{query}"));
        var kept = $"/bytes/{file}";
        (await http.PostAsync(new Uri(peers.Address, $"/keep?as={kept}"), new ByteArrayContent(bytes))).EnsureSuccessStatusCode();
        var found = await FetchAsync(http, _ => new Uri(peers.Address, kept), "");
        return found.Bytes == bytes.Length ? found : throw new InvalidOperationException($"{file}: not the same bytes.");
    }

    /// <summary>The median of some rounds. Each asks for another address, so that a file which is kept is not merely sent again.</summary>
    private static async Task<Fetched> FetchAsync(HttpClient http, Func<string, Uri> addressOf, string query)
    {
        var rounds = new List<Fetched>();
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add(await FetchOnceAsync(http, addressOf($"{query}{(query.Length > 0 ? '&' : '?')}{Unlike(round, query)}")));
        }

        return rounds.OrderBy(round => round.Seconds).ElementAt(Rounds / 2);
    }

    /// <summary>A parameter that changes the address and not the file.</summary>
    private static string Unlike(int round, string query) =>
        query.Length > 0 ? $"language={(round % 2 == 0 ? "fr" : "en")}" : $"limit={10_000_000 + round}";

    private static async Task<Fetched> FetchOnceAsync(HttpClient http, Uri address)
    {
        var clock = Stopwatch.StartNew();
        using var answer = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await using var body = await answer.Content.ReadAsStreamAsync();
        var (buffer, bytes, first) = (new byte[1 << 16], 0L, 0.0);
        for (var read = 1; read > 0; bytes += read)
        {
            read = await body.ReadAsync(buffer);
            first = bytes == 0 ? clock.Elapsed.TotalSeconds : first;
        }

        return new(bytes, clock.Elapsed.TotalSeconds, first);
    }

    private sealed record Fetched(long Bytes, double Seconds, double FirstByte);
}

/// <summary>The most memory that a server takes while something is fetched, in MB.</summary>
internal sealed class MemoryWatch : IDisposable
{
    private readonly Timer _timer;

    public MemoryWatch(ChildServer server)
    {
        Most = server.WorkingSet;
        _timer = new(_ => Most = Math.Max(Most, server.WorkingSet), null, 0, 20);
    }

    public double Most { get; private set; }

    public void Dispose() => _timer.Dispose();
}
