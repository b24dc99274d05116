using System.Globalization;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Neo4j.Bulk;

/// <summary>The command of Neo4j's bulk loader for the files of an export.</summary>
internal static class BulkCommand
{
    /// <summary>What the loader reads at once where it is told nothing, in bytes; no cell may be longer.</summary>
    private const int DefaultBuffer = 4 << 20;

    /// <summary>Lines joined by a backslash, for a POSIX shell in the folder of the files.</summary>
    public static string Of(GraphSchema schema, BulkMeasures measures)
    {
        List<string> lines =
        [
            "${NEO4J_ADMIN:-neo4j-admin} database import full \"${NEO4J_DATABASE:-neo4j}\"",
            string.Create(
                CultureInfo.InvariantCulture,
                $"--array-delimiter=U+{(int)measures.Delimiter:X4} --bad-tolerance=0 --ignore-empty-strings=false --trim-strings=false "
                    + $"--legacy-style-quoting=false"
            ),
            $"--nodes={BulkExporter.GraphFile}",
            .. schema.Kinds.Select(kind => $"--nodes={BulkNodes.FileOf(kind)}"),
            .. schema.EdgeSets.Select(set => $"--relationships={BulkEdges.FileOf(set)}"),
            "\"$@\"",
        ];
        if (measures.HasLines)
        {
            // Only where it is needed: with it the loader cannot read one file in several threads.
            lines.Insert(2, "--multiline-fields=true");
        }

        // A unit of UTF-16 may be written twice, when it is a quote; and the loader wants some room around.
        if (measures.Longest > DefaultBuffer / 4)
        {
            lines.Insert(
                2,
                string.Create(CultureInfo.InvariantCulture, $"--read-buffer-size={Math.Min(int.MaxValue / 2, 4L * measures.Longest)}")
            );
        }

        return string.Join(" \\\n  ", lines);
    }

    public static void WriteScript(string path, string command)
    {
        File.WriteAllText(
            path,
            $"""
            #!/bin/sh
            # Loads the files of this folder into an empty Neo4j that is stopped. Then start it and run schema.cypher.
            # NEO4J_ADMIN names the program, where it is not neo4j-admin on the path; NEO4J_DATABASE the database, where it is not neo4j.
            # Arguments are handed on: --overwrite-destination replaces a database that is there, with all that is in it.
            set -eu
            cd "$(dirname "$0")"
            exec {command}

            """.ReplaceLineEndings("\n")
        );
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(
                path,
                File.GetUnixFileMode(path) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute
            );
        }
    }
}
