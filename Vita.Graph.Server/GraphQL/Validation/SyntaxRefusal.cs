using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.GraphQL.Validation;

/// <summary>Says that a document is no GraphQL, and where.</summary>
internal static class SyntaxRefusal
{
    /// <param name="text">The document.</param>
    /// <param name="position">Where it cannot be read, from 0.</param>
    /// <param name="problem">What was found and what was expected, without a full stop.</param>
    /// <param name="advice">What to do, a sentence.</param>
    public static RequestRefusedException At(string text, int position, string problem, string advice) =>
        new(new GraphError(QueryCodes.Syntax, $"The document cannot be read: {problem}. {advice}", [TextPlace.At(text, position)], []));
}
