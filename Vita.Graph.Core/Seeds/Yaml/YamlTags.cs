using YamlDotNet.Core.Events;

namespace Vita.Graph.Core.Seeds.Yaml;

/// <summary>Tags: those of plain YAML say nothing that the value does not; every other asks for something that no seed may.</summary>
internal static class YamlTags
{
    /// <summary>In YAML 1.1, takes over the keys of another mapping.</summary>
    public const string MergeKey = "<<";

    private const string OfYaml = "tag:yaml.org,2002:";
    private static readonly string[] OfScalars = ["str", "int", "float", "bool"];

    public static void Check(ParsingEvent at, FileFacts facts)
    {
        if (at is NodeEvent { Tag.IsEmpty: false } node && !IsPlain(node))
        {
            var shown = node.Tag.IsNonSpecific ? "!" : node.Tag.Value.Replace(OfYaml, "!!", StringComparison.Ordinal);
            facts.Report(
                (int)node.Start.Line,
                SeedCodes.YamlFeature,
                $"the tag '{shown}' means nothing in seeds. Remove it, and write the value itself."
            );
        }
    }

    private static bool IsPlain(NodeEvent node)
    {
        if (node.Tag.IsNonSpecific || !node.Tag.Value.StartsWith(OfYaml, StringComparison.Ordinal))
        {
            return false;
        }

        var name = node.Tag.Value[OfYaml.Length..];
        return node switch
        {
            Scalar => OfScalars.Contains(name),
            SequenceStart => name == "seq",
            MappingStart => name == "map",
            _ => false,
        };
    }
}
