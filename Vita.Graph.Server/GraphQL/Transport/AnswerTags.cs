using System.Security.Cryptography;
using System.Text.Json;
using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Core.Engines;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.GraphQL.Execution;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.GraphQL.Transport;

/// <summary>Names an answer by all that it is made from, so that whoever has it need not get it again.</summary>
/// <param name="weights">How matches are weighed.</param>
/// <param name="questions">The documents of the named questions, which an operation may ask by name only.</param>
internal sealed class AnswerTags(MatchWeights weights, IEnumerable<string> questions)
{
    /// <summary>Another program may write the same answer otherwise.</summary>
    private static readonly Guid Program = typeof(AnswerTags).Module.ModuleVersionId;

    private readonly string _server = Digest([Program, weights, questions]);

    /// <summary>
    /// The value of the header <c>ETag</c>; null where nothing tells whether the data is still the same (a Neo4j that is read live may
    /// change at any moment), or the
    /// answer shows its plan.
    /// </summary>
    /// <param name="engine">Which answers.</param>
    /// <param name="operation">What is asked.</param>
    /// <param name="form">How it is written: <c>csv</c>, or a media type.</param>
    /// <param name="caller">Who asks.</param>
    public string? Of(IGraphEngine engine, PreparedOperation operation, string form, Caller caller)
    {
        if (engine.DataVersion is not { } version || operation.IsToExplain)
        {
            return null;
        }

        if (operation.Tag is { } known && known.Version == version && known.Form == form)
        {
            return known.Tag;
        }

        var asked = operation.Operation;
        var tag = EntityTags.Quoted(
            Digest([
                _server,
                version,
                asked.Document.Source.ToString(),
                asked.Definition.Name?.StringValue ?? "",
                asked.Variables,
                form,
                caller.Scopes.Order(StringComparer.Ordinal),
            ])
        );
        operation.Tag = new(version, form, tag);
        return tag;
    }

    private static string Digest(object[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(parts))[..16]);
}
