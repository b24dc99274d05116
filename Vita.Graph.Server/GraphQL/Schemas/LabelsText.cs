using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>
/// <c>/labels.json</c>: what people call the parts of the schema, and how kinds are shown. Everything is under the name that GraphQL has
/// for it; <c>fr</c> and <c>en</c> are a label, and after it the first sentence of the description where that says more. The rest is in the
/// descriptions of the GraphQL schema: every page loads this text.
/// </summary>
internal sealed class LabelsText
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private readonly Utf8JsonWriter _json;

    private LabelsText(Utf8JsonWriter json) => _json = json;

    /// <summary>The whole text.</summary>
    public static byte[] Of(GraphSchema schema)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Encoder = Encoder }))
        {
            new LabelsText(json).Write(schema);
        }

        return stream.ToArray();
    }

    private void Write(GraphSchema schema)
    {
        _json.WriteStartObject();
        Each("kinds", schema.Kinds, kind => kind.Name, WriteKind);
        Each(
            "relationTypes",
            [.. schema.EdgeSets.Select(set => set.Type).DistinctBy(type => type.Name)],
            type => type.Name,
            type =>
            {
                WriteWords(SchemaLabels.Beginning(type.Description), type.Description);
                Each("properties", type.Properties, property => property.Name, property => WriteProperty(type.Name, property));
            }
        );
        Each("enums", EnumsOf(schema), vocabulary => vocabulary.Name, WriteEnum);
        Each(
            "operators",
            [.. Enum.GetValues<PropertyType>().SelectMany(Operators.Of).DistinctBy(one => one.Name)],
            one => one.Name,
            one => WriteWords(OperatorLabels.Of(one), OperatorLabels.Of(one))
        );
        Each(
            "operatorsOf",
            Enum.GetValues<PropertyType>(),
            type => type.ToString().ToUpperInvariant(),
            type => WriteNames(Operators.Of(type).Select(one => one.Name)),
            isObject: false
        );
        _json.WriteEndObject();
    }

    private static IEnumerable<EnumType> EnumsOf(GraphSchema schema) =>
        [.. schema.Enums, AnalysisVocabularies.TieReasons(schema), AnalysisVocabularies.TieWays, AnalysisVocabularies.NeighbourOrders];

    private void WriteKind(NodeKind kind)
    {
        _json.WriteString("value", AnalysisVocabularies.NameOf(kind));
        _json.WriteString("plural", kind.Plural);
        _json.WriteString("shape", kind.Mark.ShapeName);
        _json.WriteString("colour", $"--kind-{kind.Singular}");
        _json.WriteString("naming", kind.Naming.Name);
        WriteOneAndMany("fr", kind.Mark.One.Fr, kind.Mark.Many.Fr, kind.Description.Fr);
        WriteOneAndMany("en", kind.Mark.One.En, kind.Mark.Many.En, kind.Description.En);
        Each("properties", kind.Properties, property => property.Name, property => WriteProperty(kind.Name, property));
        Each("relations", kind.Relations, relation => relation.Name, WriteRelation);
        Each(
            "groupKeys",
            kind.GroupKeys,
            key => key.Value,
            key =>
            {
                _json.WriteString("field", key.Name);
                WriteWords(SchemaLabels.Of(key), SchemaLabels.Of(key));
            }
        );
    }

    private void WriteOneAndMany(string language, string one, string many, string text)
    {
        _json.WritePropertyName(language);
        WriteNames([one, many, text]);
    }

    private void WriteProperty(string owner, Property property)
    {
        // Most are texts.
        if (!property.IsText)
        {
            _json.WriteString("type", property.Enum?.Name ?? property.Type.ToString().ToUpperInvariant());
        }

        WriteIf("isList", property.IsList);
        WriteIf("isRestricted", property.RestrictedTo is not null);
        var label = SchemaLabels.Of(owner, property);
        WriteWords(label, property.Type is PropertyType.Id ? label : property.Description);
    }

    private void WriteRelation(RelationField relation)
    {
        _json.WriteString("target", relation.Target.Name);
        if (relation.Type is { } type)
        {
            _json.WriteString("type", type.Name);
            WriteIf("isBackwards", relation.Step.Direction is Direction.In);
        }

        WriteIf("isToOne", relation.IsToOne);
        var label = SchemaLabels.Of(relation);
        WriteWords(label, relation.IsDerived ? label : relation.Description);
    }

    private void WriteEnum(EnumType vocabulary)
    {
        WriteWords(SchemaLabels.Beginning(vocabulary.Description), vocabulary.Description);
        Each(
            "values",
            vocabulary.Values,
            value => value.Name,
            value => WriteWords(new(value.LabelEn, value.LabelFr), new(value.En, value.Fr))
        );
    }

    private void Each<T>(string name, IEnumerable<T> parts, Func<T, string> nameOf, Action<T> write, bool isObject = true)
    {
        _json.WriteStartObject(name);
        foreach (var part in parts)
        {
            _json.WritePropertyName(nameOf(part));
            if (isObject)
            {
                _json.WriteStartObject();
            }

            write(part);
            if (isObject)
            {
                _json.WriteEndObject();
            }
        }

        _json.WriteEndObject();
    }

    private void WriteWords(Description label, Description description)
    {
        WriteWords("fr", label.Fr, description.Fr);
        WriteWords("en", label.En, description.En);
    }

    /// <summary>The label, and the first sentence of the description where it says more.</summary>
    private void WriteWords(string language, string label, string description)
    {
        var end = description.IndexOf(". ", StringComparison.Ordinal);
        var sentence = end < 0 ? description : description[..(end + 1)];
        _json.WritePropertyName(language);
        WriteNames(sentence.TrimEnd('.') == label ? [label] : [label, sentence]);
    }

    private void WriteNames(IEnumerable<string> names)
    {
        _json.WriteStartArray();
        foreach (var name in names)
        {
            _json.WriteStringValue(name);
        }

        _json.WriteEndArray();
    }

    private void WriteIf(string name, bool holds)
    {
        if (holds)
        {
            _json.WriteBoolean(name, true);
        }
    }
}
