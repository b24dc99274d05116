using System.Text.Json.Serialization;

namespace Vita.Graph.Core.Sqlite;

/// <summary>How lists on relations are written into a column.</summary>
[JsonSerializable(typeof(string[]))]
internal sealed partial class SqliteJson : JsonSerializerContext;
