using System.Diagnostics;
using System.Globalization;
using Spectre.Console;
using Vita.Graph.Core.Facts;

namespace Vita.Graph.Seeder;

/// <summary>The closing table: how many nodes of each kind and relations of each type, then what else is to be told.</summary>
internal static class Summary
{
    public static void Write(IGraphSource graph, IEnumerable<(string Name, string Value)> rest) => WriteCounts(Counts(graph), rest);

    public static void WriteCounts(IEnumerable<(string Name, long Count)> counts, IEnumerable<(string Name, string Value)> rest)
    {
        var table = new Table()
            .Border(Console.IsOutputRedirected ? TableBorder.None : TableBorder.Rounded)
            .AddColumn("kind or relation")
            .AddColumn(new TableColumn("count").RightAligned());
        foreach (var (name, count) in counts)
        {
            table.AddRow(name, count.ToString("N0", CultureInfo.InvariantCulture));
        }

        AnsiConsole.Write(table);
        foreach (var (name, value) in rest)
        {
            Console.WriteLine($"{name, -8} {value}");
        }
    }

    /// <summary>All nodes and relations, to measure progress by.</summary>
    public static long Rows(IGraphSource graph) => Counts(graph).Sum(count => count.Count);

    public static string Seconds(Stopwatch clock) => clock.Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);

    private static IEnumerable<(string Name, long Count)> Counts(IGraphSource graph) =>
        graph
            .Schema.Kinds.Select(kind => (kind.Plural, graph.Nodes(kind).LongCount()))
            .Concat(
                graph
                    .Schema.EdgeSets.GroupBy(edges => edges.Type.Name)
                    .Select(sets => (sets.Key, sets.Sum(edges => graph.EdgesOf(edges).LongCount())))
            );
}
