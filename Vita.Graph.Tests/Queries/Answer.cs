using System.Text.Json;
using System.Text.Json.Nodes;
using Vita.Graph.Tests.World;

namespace Vita.Graph.Tests.Queries;

/// <summary>The answer to a question of the corpus, read by paths.</summary>
internal sealed class Answer
{
    private readonly JsonNode? _data;

    private Answer(JsonNode? data) => _data = data;

    public static async Task<Answer> To(string name)
    {
        var query = new CorpusQuery(name);
        return new(JsonNode.Parse(await RealGraph.Asked.Real.Data(query.Text, query.VariablesText)));
    }

    /// <summary>What stands at a path of keys, as <c>projects.nodes.id</c>: of a list, of each of its items. Objects give their values
    /// joined by blanks, lists by commas.</summary>
    public IReadOnlyList<string> this[string path] => [.. At(_data, path.Split('.')).Select(Text)];

    private static IEnumerable<JsonNode?> At(JsonNode? node, ReadOnlyMemory<string> path) =>
        (node, path.Length) switch
        {
            (JsonArray items, > 0) => items.SelectMany(item => At(item, path)),
            (JsonArray items, 0) when items.All(item => item is JsonObject) => items,
            (_, 0) => [node],
            (null, _) => [],
            _ => At(node[path.Span[0]], path[1..]),
        };

    private static string Text(JsonNode? node) =>
        node switch
        {
            null => "–",
            JsonArray items => string.Join(",", items.Select(Text)),
            JsonObject fields => string.Join(' ', fields.Select(field => Text(field.Value))),
            _ when node.GetValueKind() is JsonValueKind.String => node.GetValue<string>(),
            _ => node.ToJsonString(),
        };
}
