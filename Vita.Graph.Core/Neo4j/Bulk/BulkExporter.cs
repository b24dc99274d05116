using Vita.Graph.Core.Facts;

namespace Vita.Graph.Core.Neo4j.Bulk;

/// <summary>What an export wrote.</summary>
/// <param name="Counts">Nodes by kind, then edges by relation type.</param>
/// <param name="Command">The one command that loads it, as it stands in <see cref="BulkExporter.Script"/>.</param>
public sealed record BulkExport(IReadOnlyList<(string Name, long Count)> Counts, string Command);

/// <summary>A whole graph → the files of Neo4j's bulk loader, as <see cref="CypherNames"/> says, with the script that runs it and the
/// statements that follow.</summary>
/// <remarks>Row by row: what is kept does not grow with the graph.</remarks>
public static class BulkExporter
{
    /// <summary>The script that runs the loader.</summary>
    public const string Script = "import.sh";

    /// <summary>The constraints and indexes to make once the database runs.</summary>
    public const string Statements = "schema.cypher";

    internal const string GraphFile = "nodes-" + CypherNames.GraphLabel + ".csv";

    /// <summary>Fills <paramref name="folder"/>, which must be empty or missing.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="statements">Constraints and indexes, each a whole statement.</param>
    /// <param name="folder">Where to write.</param>
    /// <exception cref="IOException">The folder holds something already, or cannot be written.</exception>
    public static BulkExport Export(IGraphSource graph, IEnumerable<string> statements, string folder)
    {
        Facts.EmptyFolder.Require(folder);
        var (measures, emptyTexts, counts) = (BulkMeasures.For(graph), new EmptyTexts(), new List<(string, long)>());
        WriteGraph(graph, folder, measures);
        foreach (var kind in graph.Schema.Kinds)
        {
            using var nodes = new BulkNodes(kind, folder, measures, emptyTexts);
            Each(graph.Nodes(kind), nodes.Write);
            counts.Add((kind.Plural, nodes.Rows));
        }

        foreach (var sets in graph.Schema.EdgeSets.GroupBy(set => set.Type))
        {
            counts.Add(
                (
                    sets.Key.Name,
                    sets.Sum(set =>
                    {
                        using var edges = new BulkEdges(set, folder, measures, emptyTexts);
                        Each(graph.EdgesOf(set), edges.Write);
                        return edges.Rows;
                    })
                )
            );
        }

        File.WriteAllText(
            Path.Combine(folder, Statements),
            string.Concat(statements.Concat(emptyTexts.Statements).Select(statement => statement + ";\n"))
        );
        var command = BulkCommand.Of(graph.Schema, measures);
        BulkCommand.WriteScript(Path.Combine(folder, Script), command);
        return new(counts, command);
    }

    private static void Each<T>(IEnumerable<T> facts, Action<T> write)
    {
        foreach (var fact in facts)
        {
            write(fact);
        }
    }

    /// <summary>The one node that tells which graph this is.</summary>
    private static void WriteGraph(IGraphSource graph, string folder, BulkMeasures measures)
    {
        using var file = new BulkFile(
            Path.Combine(folder, GraphFile),
            [$"id:ID({CypherNames.GraphLabel})", ":LABEL", "version:string", "schema:string"],
            measures
        );
        foreach (var cell in new[] { "graph", CypherNames.GraphLabel, graph.Version, SchemaFingerprint.Of(graph.Schema) })
        {
            file.Cell(cell);
        }

        file.EndRow();
    }
}
