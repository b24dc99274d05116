using System.Text.Json;
using System.Text.Json.Nodes;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds.Yaml;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Seeds;

/// <summary>
/// The YAML seeds as a JSON Schema (draft 2020-12), from which editors complete keys and values and underline what is wrong.
/// A seed file asks for it in its first line: <c># yaml-language-server: $schema=../../seed.schema.json</c>.
/// </summary>
public static class SeedJsonSchema
{
    /// <summary>The file, beside the seeds.</summary>
    public const string FileName = "seed.schema.json";

    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, Encoder = ReadableJson.Encoder };

    /// <summary>The text of the file, with a final line break.</summary>
    public static string Of(GraphSchema schema)
    {
        var keys = new JsonObject { [Provenance.Source] = SeedJsonTypes.Reference(schema.FindKind(Provenance.SourceKind)!) };
        var types = new JsonObject { [Provenance.Page] = SeedJsonTypes.Page(), [Provenance.Basis] = SeedJsonTypes.Basis() };
        foreach (var kind in schema.Kinds)
        {
            // `source:` names the source of the file; a Source itself is declared in a list.
            keys.TryAdd(kind.Singular, SeedJsonTypes.Use(kind.Name));
            keys[kind.Plural] = SeedJsonTypes.List(SeedJsonTypes.Use(kind.Name));
            types[kind.Name] = Node(kind, schema, types);
        }

        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Vita Graph seeds",
            ["type"] = "object",
            ["required"] = new JsonArray(Provenance.Source),
            ["properties"] = keys,
            ["additionalProperties"] = false,
            ["$defs"] = types,
        };
        return root.ToJsonString(Format) + "\n";
    }

    private static JsonObject Node(NodeKind kind, GraphSchema schema, JsonObject types)
    {
        var keys = new JsonObject { [YamlNodeReader.Id] = SeedJsonTypes.Reference(kind) };
        foreach (
            var property in kind.Properties.Where(property =>
                property is { Type: not PropertyType.Id, Computed: null, RestrictedTo: null }
            )
        )
        {
            keys[property.Name] = SeedJsonTypes.Of(property);
        }

        foreach (var relation in kind.Relations.Where(relation => !relation.IsDerived))
        {
            keys[relation.Name] = Relation(relation, types);
        }

        AddProvenance(keys, schema);
        return Mapping(keys, kind.Description.Fr, new JsonObject { ["required"] = new JsonArray(YamlNodeReader.Id) });
    }

    /// <summary>One entry or a list of them. Relations to one kind share their entries, unless they have properties of their own.</summary>
    private static JsonObject Relation(RelationField relation, JsonObject types)
    {
        var name = relation.Type!.Properties.Count == 0 ? $"{relation.Target}Entry" : $"{relation.Owner}_{relation.Name}_Entry";
        types.TryAdd(name, Entry(relation));
        return new()
        {
            ["description"] = relation.Description.Fr,
            ["anyOf"] = new JsonArray(SeedJsonTypes.Use(name), SeedJsonTypes.List(SeedJsonTypes.Use(name))),
        };
    }

    /// <summary>An id, or a mapping with <c>ref</c> or the keys of the target, and those of the relation.</summary>
    private static JsonObject Entry(RelationField relation)
    {
        var keys = new JsonObject { [YamlRelationReader.Ref] = SeedJsonTypes.Reference(relation.Target) };
        foreach (var key in KeysOf(relation.Target))
        {
            keys[key] = SeedJsonTypes.Use($"{relation.Target.Name}/properties/{key}");
        }

        foreach (var property in relation.Type!.Properties)
        {
            keys.TryAdd(property.Name, SeedJsonTypes.Of(property));
        }

        var named = new JsonArray(
            new JsonObject { ["required"] = new JsonArray(YamlRelationReader.Ref) },
            new JsonObject { ["required"] = new JsonArray(YamlNodeReader.Id) }
        );
        return new()
        {
            ["anyOf"] = new JsonArray(SeedJsonTypes.Reference(relation.Target), Mapping(keys, null, new JsonObject { ["oneOf"] = named })),
        };
    }

    private static IEnumerable<string> KeysOf(NodeKind kind) =>
        kind
            .Properties.Where(property => property is { Computed: null, RestrictedTo: null })
            .Select(property => property.Name)
            .Concat(kind.Relations.Where(relation => !relation.IsDerived).Select(relation => relation.Name))
            .Concat(ProvenanceScope.Keys);

    private static void AddProvenance(JsonObject keys, GraphSchema schema)
    {
        keys[Provenance.Source] = SeedJsonTypes.Reference(schema.FindKind(Provenance.SourceKind)!);
        keys[Provenance.Page] = SeedJsonTypes.Use(Provenance.Page);
        keys[Provenance.Basis] = SeedJsonTypes.Use(Provenance.Basis);
    }

    private static JsonObject Mapping(JsonObject keys, string? description, JsonObject rest)
    {
        var mapping = new JsonObject { ["type"] = "object" };
        if (description is not null)
        {
            mapping["description"] = description;
        }

        foreach (var (key, value) in rest)
        {
            mapping[key] = value!.DeepClone();
        }

        mapping["properties"] = keys;
        mapping["additionalProperties"] = false;
        return mapping;
    }
}
