using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Vita.Graph.Core.Neo4j.QueryApi;

namespace Vita.Graph.Benchmarks.Neo4j;

/// <summary>Our statements against hand-written ones through the same client, one after the other and in turn, so that what else the
/// machine does falls on both.</summary>
internal static class StatementRace
{
    public static async Task RunAsync(QueryApiClient client, BenchOptions options)
    {
        var questions = new List<CorpusStatement>();
        foreach (var name in CorpusStatement.Names)
        {
            var question = await CorpusStatement.ReadAsync(name);
            await RequireEqualAsync(client, question);
            questions.Add(question);
        }

        Console.WriteLine($"{"our statement : by hand", -26}{"ms", 16}{"ratio", 8}{"db hits", 18}{"ratio", 8}");
        foreach (var question in questions)
        {
            await MeasureAsync(client, question, options);
        }
    }

    private static async Task RequireEqualAsync(QueryApiClient client, CorpusStatement question)
    {
        var (ours, byHand) = (await RowsAsync(client, question.Ours), await RowsAsync(client, question.ByHand));
        if (!JsonNode.DeepEquals(Bare(ours), Bare(byHand)))
        {
            throw new BenchException(
                $"{question.Name}: not the same rows, so nothing can be compared.\nours    {Bare(ours)?.ToJsonString()}\nby hand "
                    + $"{Bare(byHand)?.ToJsonString()}"
            );
        }
    }

    private static async Task MeasureAsync(QueryApiClient client, CorpusStatement question, BenchOptions options)
    {
        await TurnsAsync(client, question, options.WarmUp);
        var times = new List<(double Ours, double ByHand)>();
        for (var round = 0; round < options.Rounds; round++)
        {
            times.Add(await TurnsAsync(client, question, options.Seconds));
        }

        var (ours, byHand) = (Median(times.Select(time => time.Ours)), Median(times.Select(time => time.ByHand)));
        var ratio = Median(times.Select(time => time.Ours / time.ByHand));
        var (hits, hitsByHand) = (
            await Profile.HitsAsync(client.Connection, question.Ours),
            await Profile.HitsAsync(client.Connection, question.ByHand)
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{question.Name, -26}{$"{ours:N2} : {byHand:N2}", 16}{ratio, 8:N2}{$"{hits:N0} : {hitsByHand:N0}", 18}"
                    + $"{hits / (double)hitsByHand, 8:N2}"
            )
        );
    }

    /// <summary>The median time of each statement, in milliseconds.</summary>
    private static async Task<(double Ours, double ByHand)> TurnsAsync(QueryApiClient client, CorpusStatement question, double seconds)
    {
        var (ours, byHand) = (new List<double>(), new List<double>());
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed.TotalSeconds < seconds || ours.Count == 0)
        {
            ours.Add(await TimeAsync(client, question.Ours));
            byHand.Add(await TimeAsync(client, question.ByHand));
        }

        return (Median(ours), Median(byHand));
    }

    private static async Task<double> TimeAsync(QueryApiClient client, CypherStatement statement)
    {
        var start = Stopwatch.GetTimestamp();
        await client.ReadAsync(statement, (ref reader) => reader.Skip(), CancellationToken.None);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task<JsonNode?> RowsAsync(QueryApiClient client, CypherStatement statement)
    {
        JsonNode? rows = null;
        await client.ReadAsync(statement, (ref reader) => rows = JsonNode.Parse(ref reader), CancellationToken.None);
        return rows;
    }

    /// <summary>Without lists that hold nothing but one list: ours puts all rows into one, a hand gives them one by one.</summary>
    private static JsonNode? Bare(JsonNode? rows) =>
        rows is JsonArray { Count: 1 } only && only[0] is JsonArray inner ? Bare(inner) : rows;

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
