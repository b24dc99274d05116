using System.Text.Json.Serialization;

namespace Vita.Graph.Core.Seeds;

/// <summary>The shape of <c>expectations.json</c>.</summary>
[JsonSerializable(typeof(Dictionary<string, Dictionary<string, int>>))]
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
internal sealed partial class ExpectationsJson : JsonSerializerContext;
