using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Seeds.Yaml;

/// <summary>Reads the mapping of a node: its id, properties and relations.</summary>
internal sealed class YamlNodeReader
{
    /// <summary>The key of the node's own identity.</summary>
    public const string Id = "id";

    private readonly FileFacts _facts;
    private readonly YamlRelationReader _relations;

    public YamlNodeReader(FileFacts facts)
    {
        _facts = facts;
        _relations = new(facts, this);
    }

    /// <summary>Declares the node and all within it; its id, or null when it has none. <paramref name="alsoKnown"/> keys belong to somebody
    /// else.</summary>
    public string? Read(YamlMap map, NodeKind kind, ProvenanceScope enclosing, IReadOnlyList<Property>? alsoKnown = null)
    {
        if (map.Find(Id) is not YamlText { IsAbsent: false } id)
        {
            _facts.Report(map.Line, SeedCodes.MalformedId, $"the {kind.Singular} has no id. Add `id: {kind.Singular}/…`.");
            return null;
        }

        SeedId.Check(id.Text, kind, id.Line, _facts);
        var scope = enclosing.Within(map, _facts);
        var (values, lines) = (new object?[kind.Properties.Count], new int[kind.Properties.Count]);
        foreach (var entry in map.Entries)
        {
            ReadEntry(entry, kind, id.Text, scope, values, lines, alsoKnown ?? []);
        }

        _facts.Nodes.Add(
            new(new(_facts.File, map.Line), new(kind, id.Text, values, scope.Stating(FieldSet.OfValues(kind.Properties, values))), lines)
        );
        return id.Text;
    }

    private void ReadEntry(
        YamlEntry entry,
        NodeKind kind,
        string id,
        ProvenanceScope scope,
        object?[] values,
        int[] lines,
        IReadOnlyList<Property> alsoKnown
    )
    {
        if (kind.FindProperty(entry.Key) is { } property)
        {
            lines[property.Index] = entry.Line;
            values[property.Index] =
                property.Type == PropertyType.Id ? id : PropertyReader.Read(property, entry.Value, entry.Line, _facts);
        }
        else if (kind.FindRelation(entry.Key) is { } relation)
        {
            _relations.Read(entry, relation, id, scope);
        }
        else if (!ProvenanceScope.Keys.Contains(entry.Key) && alsoKnown.All(known => known.Name != entry.Key))
        {
            ReportUnknown(entry, kind, alsoKnown);
        }
    }

    private void ReportUnknown(YamlEntry entry, NodeKind kind, IReadOnlyList<Property> alsoKnown)
    {
        string[] known =
        [
            .. kind
                .Properties.Concat(alsoKnown)
                .Where(property => property is { Computed: null, RestrictedTo: null })
                .Select(property => property.Name),
            .. kind.Relations.Where(relation => !relation.IsDerived).Select(relation => relation.Name),
            .. ProvenanceScope.Keys,
        ];
        _facts.Report(
            entry.Line,
            SeedCodes.UnknownKey,
            $"'{entry.Key}': no property and no relation of {kind.Name}.{Nearest.Hint(entry.Key, known)}"
        );
    }
}
