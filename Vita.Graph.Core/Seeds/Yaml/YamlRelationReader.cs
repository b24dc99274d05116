using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Seeds.Yaml;

/// <summary>Reads the entries of a relation: an id, a mapping with <c>ref</c>, or a node written in place.</summary>
internal sealed class YamlRelationReader(FileFacts facts, YamlNodeReader nodes)
{
    /// <summary>The key that names the target of an entry with properties.</summary>
    public const string Ref = "ref";

    public void Read(YamlEntry entry, RelationField relation, string owner, ProvenanceScope scope)
    {
        if (relation.IsDerived)
        {
            facts.Report(entry.Line, SeedCodes.Computed, $"{relation.Name}: computed from other relations. Remove it, and write those.");
            return;
        }

        var items = entry.Value is YamlList list ? list.Items : [entry.Value];
        if (items.Count == 0 || items is [YamlText { IsAbsent: true }])
        {
            facts.Report(entry.Line, SeedCodes.NoValue, $"{relation.Name}: no entry. Leave the key out where the source says nothing.");
            return;
        }

        foreach (var item in items)
        {
            ReadItem(item, relation, owner, scope);
        }
    }

    private void ReadItem(YamlValue item, RelationField relation, string owner, ProvenanceScope scope)
    {
        switch (item)
        {
            case YamlText { IsAbsent: false } text:
                Add(relation, owner, text.Text, text.Line, NoValues(relation.Type!), null, [scope.First]);
                break;
            case YamlMap map when map.Find(Ref) is YamlText { IsAbsent: false } target:
                ReadReference(map, relation, owner, target.Text, scope);
                break;
            case YamlMap map when map.Find(YamlNodeReader.Id) is not null:
                ReadInPlace(map, relation, owner, scope);
                break;
            default:
                facts.Report(
                    item.Line,
                    SeedCodes.WrongType,
                    $"{relation.Name}: an entry is an id, {{ref: {relation.Target.Singular}/…}} or a {relation.Target.Singular} with an "
                        + $"id of its own."
                );
                break;
        }
    }

    /// <summary>An edge per page: an entry with several pages is as many entries.</summary>
    private void ReadReference(YamlMap map, RelationField relation, string owner, string target, ProvenanceScope enclosing)
    {
        var (values, lines) = ReadValues(map, relation.Type!);
        foreach (var entry in map.Entries)
        {
            if (entry.Key != Ref && !ProvenanceScope.Keys.Contains(entry.Key) && relation.Type!.FindProperty(entry.Key) is null)
            {
                string[] known = [.. relation.Type.Properties.Select(property => property.Name), .. ProvenanceScope.Keys];
                facts.Report(
                    entry.Line,
                    SeedCodes.UnknownKey,
                    $"'{entry.Key}': no property of the relation {relation.Name}.{Nearest.Hint(entry.Key, known)}"
                );
            }
        }

        var scope = enclosing.Within(map, facts);
        Add(relation, owner, target, map.Line, values, lines, map.Find(Provenance.Page) is null ? [scope.First] : scope.All);
    }

    /// <summary>The pages of a node written in place are the node's; the edge to it is on the first one.</summary>
    private void ReadInPlace(YamlMap map, RelationField relation, string owner, ProvenanceScope enclosing)
    {
        Property[] ofEdge =
        [
            .. relation.Type!.Properties.Where(property =>
                relation.Target.FindProperty(property.Name) is null && relation.Target.FindRelation(property.Name) is null
            ),
        ];
        if (nodes.Read(map, relation.Target, enclosing, ofEdge) is { } target)
        {
            var (values, lines) = ReadValues(
                map with
                {
                    Entries = [.. map.Entries.Where(entry => ofEdge.Any(property => property.Name == entry.Key))],
                },
                relation.Type
            );
            Add(relation, owner, target, map.Line, values, lines, [ScopeOf(map, enclosing).First]);
        }
    }

    /// <summary>What is wrong with it has been reported with the node.</summary>
    private static ProvenanceScope ScopeOf(YamlMap map, ProvenanceScope enclosing) => enclosing.Within(map, new(""));

    private (object?[] Values, int[] Lines) ReadValues(YamlMap map, RelationType type)
    {
        var (values, lines) = (new object?[type.Properties.Count], new int[type.Properties.Count]);
        foreach (var entry in map.Entries)
        {
            if (type.FindProperty(entry.Key) is { } property)
            {
                lines[property.Index] = entry.Line;
                values[property.Index] = PropertyReader.Read(property, entry.Value, entry.Line, facts);
            }
        }

        return (values, lines);
    }

    private static object?[] NoValues(RelationType type) => new object?[type.Properties.Count];

    private void Add(
        RelationField relation,
        string owner,
        string target,
        int line,
        object?[] values,
        int[]? lines,
        IReadOnlyList<ProvenanceFact> provenance
    ) =>
        facts.Edges.AddRange(
            provenance.Select(fact => EdgeDeclaration.Of(new(facts.File, line), relation, owner, target, values, fact, lines))
        );
}
