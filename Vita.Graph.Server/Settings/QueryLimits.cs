namespace Vita.Graph.Server.Settings;

/// <summary>What a request may be at most. Each is a setting: <c>VITA_LIMIT_SELECTION_DEPTH</c>, <c>Vita:LimitSelectionDepth</c>.</summary>
public sealed record QueryLimits
{
    /// <summary>Bytes of a request body, UTF-8.</summary>
    public int BodyBytes { get; init; } = 1024 * 1024;

    /// <summary>Requests in one JSON array.</summary>
    public int BatchRequests { get; init; } = 20;

    /// <summary>Bytes of a document, UTF-8.</summary>
    public int DocumentBytes { get; init; } = 64 * 1024;

    /// <summary>Words and signs of a document.</summary>
    public int DocumentTokens { get; init; } = 10_000;

    /// <summary>Fields inside one another. The standard introspection query needs 16.</summary>
    public int SelectionDepth { get; init; } = 20;

    /// <summary>Fields that a document selects, those of a fragment counted each time it is spread.</summary>
    public int Fields { get; init; } = 2000;

    /// <summary>Fields at the root of an operation.</summary>
    public int RootFields { get; init; } = 40;

    /// <summary>Aliases in a document, those of a fragment counted each time it is spread.</summary>
    public int Aliases { get; init; } = 200;

    /// <summary>Objects and values in the answer about the schema itself, to <c>__schema</c> and <c>__type</c>.</summary>
    public int SchemaValues { get; init; } = 200_000;

    /// <summary>Objects and lists inside one another in an argument or a variable.</summary>
    public int InputDepth { get; init; } = 32;

    /// <summary>Values in a list of an argument or a variable.</summary>
    public int ListValues { get; init; } = 1000;
}
