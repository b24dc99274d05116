using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;

namespace Vita.Graph.Core.Generation;

/// <summary>The files of a seeds folder that generated facts refer to: those that declare nothing of the kinds that are made up.</summary>
internal static class CommonFiles
{
    /// <summary>From it editors complete the YAML files that name it.</summary>
    private const string EditorSchema = "seed.schema.json";

    public static void Copy(string seeds, GraphSchema schema, MadeKinds kinds, string folder)
    {
        var from = new SeedFolder(seeds, schema);
        foreach (
            var file in from.Files.Where(file =>
                SeedReader.ReadFile(file, from, schema).Nodes.All(node => !kinds.Made.Contains(node.Fact.Kind))
            )
        )
        {
            CopyFile(file, Path.Combine(folder, Path.GetRelativePath(seeds, file)));
        }

        if (File.Exists(from.PathOf(EditorSchema)))
        {
            CopyFile(from.PathOf(EditorSchema), Path.Combine(folder, EditorSchema));
        }
    }

    private static void CopyFile(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }
}
