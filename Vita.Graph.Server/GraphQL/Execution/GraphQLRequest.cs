using Vita.Graph.Server.GraphQL.Schemas;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.GraphQL.Execution;

/// <summary>One request, read from JSON or from an address.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Which of its operations; null where it has one.</param>
/// <param name="Variables">Plain values, see <see cref="JsonValues"/>.</param>
/// <param name="IsToExplain">Whether the answer is to show the plan.</param>
internal sealed record GraphQLRequest(
    string Query,
    string? OperationName,
    IReadOnlyDictionary<string, object?> Variables,
    bool IsToExplain
)
{
    /// <summary>Why it cannot be read, where it is one of an array: the others are answered all the same.</summary>
    public RequestRefusedException? Refusal { get; init; }

    public static GraphQLRequest Unreadable(RequestRefusedException refusal) =>
        new("", null, new Dictionary<string, object?>(), false) { Refusal = refusal };
}
