using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Seeds.Yaml;

/// <summary>Reads a YAML file: its <c>source</c>, then nodes under the singular or plural name of their kind.</summary>
internal static class YamlFileReader
{
    public static void Read(string text, GraphSchema schema, FileFacts facts)
    {
        if (YamlTreeReader.Read(text, facts) is not { } root)
        {
            return;
        }

        var scope = ProvenanceScope.OfFile(SourceOf(root, facts));
        var reader = new YamlNodeReader(facts);
        foreach (var entry in root.Entries.Where(entry => entry.Key != Provenance.Source))
        {
            ReadSection(entry, schema, scope, reader, facts);
        }
    }

    private static string SourceOf(YamlMap root, FileFacts facts)
    {
        if (root.Find(Provenance.Source) is { } source)
        {
            return ProvenanceScope.ReadSource(source, facts);
        }

        facts.Report(1, SeedCodes.NoSource, "the file names no source. Begin it with `source: source/…`.");
        return "";
    }

    private static void ReadSection(YamlEntry entry, GraphSchema schema, ProvenanceScope scope, YamlNodeReader reader, FileFacts facts)
    {
        if ((schema.FindBySingular(entry.Key) ?? schema.FindByPlural(entry.Key)) is not { } kind)
        {
            string[] known = [.. schema.Kinds.Select(kind => kind.Plural)];
            facts.Report(entry.Line, SeedCodes.UnknownKey, $"'{entry.Key}': no kind of node.{Nearest.Hint(entry.Key, known)}");
            return;
        }

        foreach (var item in entry.Value is YamlList list ? list.Items : [entry.Value])
        {
            if (item is YamlMap map)
            {
                reader.Read(map, kind, scope);
            }
            else
            {
                facts.Report(
                    item.Line,
                    SeedCodes.WrongType,
                    $"{entry.Key}: a mapping with an id is expected, as `- id: {kind.Singular}/…`."
                );
            }
        }
    }
}
