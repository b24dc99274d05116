using System.Text.Json;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Analysis;

/// <summary>The type of objects that are a <typeparamref name="T"/> in .NET, told field by field.</summary>
public sealed class ResultType<T>(string name, string description) : ResultType(name, description)
{
    private readonly List<ResultField> _fields = [];

    public override IReadOnlyList<ResultField> Fields => _fields;

    public ResultType<T> Text(string name, Func<T, string> get, string description) =>
        Value(name, PropertyType.Text, description, (_, item, output) => Append(output, get(item)));

    /// <summary>Texts, none of them absent.</summary>
    public ResultType<T> Texts(string name, Func<T, IEnumerable<string>> get, string description) =>
        Add(
            new ResultValue(name, description, PropertyType.Text, null, IsOptional: false, (_, item, output) =>
                JsonList.Write(output, get((T)item), text => Append(output, text))
            )
            {
                IsList = true,
            }
        );

    public ResultType<T> OptionalText(string name, Func<T, string?> get, string description) =>
        Value(name, PropertyType.Text, description, (_, item, output) => AppendOptional(output, get(item)), isOptional: true);

    public ResultType<T> Int(string name, Func<T, int> get, string description) =>
        Value(name, PropertyType.Int, description, (_, item, output) => output.Append(get(item)));

    public ResultType<T> OptionalInt(string name, Func<T, int?> get, string description) =>
        Value(name, PropertyType.Int, description, (_, item, output) => AppendOptional(output, get(item)), isOptional: true);

    public ResultType<T> Float(string name, Func<T, double> get, string description) =>
        Value(name, PropertyType.Float, description, (_, item, output) => output.Append(get(item)));

    public ResultType<T> Boolean(string name, Func<T, bool> get, string description) =>
        Value(name, PropertyType.Boolean, description, (_, item, output) => output.Append(get(item) ? "true"u8 : "false"u8));

    public ResultType<T> Enum(string name, EnumType vocabulary, Func<T, string> get, string description) =>
        Value(name, PropertyType.Enum, description, (_, item, output) => Append(output, get(item)), vocabulary);

    /// <summary>A value of a column of the graph, copied as it is kept there; it may be absent.</summary>
    public ResultType<T> Column(string name, Property property, Func<Snapshot, T, (Column Column, int Row)> get, string description) =>
        Value(
            name,
            property.Type,
            description,
            (snapshot, item, output) => WriteColumn(get(snapshot, item), output),
            property.Enum,
            isOptional: true
        );

    /// <summary>As the other, of a vocabulary and never absent.</summary>
    public ResultType<T> Column(string name, EnumType vocabulary, Func<Snapshot, T, (Column Column, int Row)> get, string description) =>
        Value(name, PropertyType.Enum, description, (snapshot, item, output) => WriteColumn(get(snapshot, item), output), vocabulary);

    public ResultType<T> One<TPart>(string name, ResultType<TPart> type, Func<T, TPart> get, string description) =>
        Add(new ResultObject(name, description, type, Multiplicity.One, item => get((T)item), _ => 1));

    public ResultType<T> Many<TPart>(
        string name,
        ResultType<TPart> type,
        Func<T, IEnumerable<TPart>> get,
        Func<AnalysisSize, double> atMost,
        string description
    ) => Add(new ResultObject(name, description, type, Multiplicity.Many, item => get((T)item), atMost));

    /// <summary>A node of the graph, of any kind unless <paramref name="kind"/> says which.</summary>
    public ResultType<T> Node(string name, Func<Snapshot, T, GraphNode> get, string description, NodeKind? kind = null) =>
        Add(new ResultNode(name, description, kind, Multiplicity.One, (snapshot, item) => [get(snapshot, (T)item)], _ => 1));

    public ResultType<T> OptionalNode(string name, Func<T, GraphNode?> get, string description) =>
        Add(new ResultNode(name, description, null, Multiplicity.Optional, (_, item) => get((T)item) is { } node ? [node] : [], _ => 1));

    public ResultType<T> Nodes(string name, Func<T, IEnumerable<GraphNode>> get, Func<AnalysisSize, double> atMost, string description) =>
        Add(new ResultNode(name, description, null, Multiplicity.Many, (_, item) => get((T)item), atMost));

    private ResultType<T> Value(
        string name,
        PropertyType type,
        string description,
        Action<Snapshot, T, Utf8Buffer> write,
        EnumType? vocabulary = null,
        bool isOptional = false
    ) =>
        Add(
            new ResultValue(name, description, type, vocabulary, isOptional, (snapshot, item, output) => write(snapshot, (T)item, output))
        );

    private ResultType<T> Add(ResultField field)
    {
        _fields.Add(field);
        return this;
    }

    private static void WriteColumn((Column Column, int Row) value, Utf8Buffer output) =>
        value.Column.Values.WriteJson(value.Column.Codes[value.Row], output);

    private static void AppendOptional(Utf8Buffer output, int? number)
    {
        if (number is { } given)
        {
            output.Append(given);
        }
        else
        {
            output.Append("null"u8);
        }
    }

    private static void AppendOptional(Utf8Buffer output, string? text)
    {
        if (text is null)
        {
            output.Append("null"u8);
        }
        else
        {
            Append(output, text);
        }
    }

    private static void Append(Utf8Buffer output, string text)
    {
        output.Append((byte)'"');
        output.Append(JsonEncodedText.Encode(text, ReadableJson.Encoder).EncodedUtf8Bytes);
        output.Append((byte)'"');
    }
}
