using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.GraphQL;

namespace Vita.Graph.Server.Questions;

/// <summary>Names an answer by all that it is made from, so that whoever has it need not get it again.</summary>
internal static class AnswerTag
{
    /// <summary>Another program may write the same answer otherwise.</summary>
    private static readonly Guid Program = typeof(AnswerTag).Module.ModuleVersionId;

    /// <summary>The value of the header <c>ETag</c>.</summary>
    public static string Of(string dataVersion, MatchWeights weights, Question question, ValidatedOperation operation, AnswerFormat format, Caller caller)
    {
        var parts = new object[] { Program, dataVersion, weights, question.Document, operation.Variables, format.Word, caller.Scopes.Order(StringComparer.Ordinal) };
        return $"\"{Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(parts))[..16])}\"";
    }

    /// <summary>Whether the caller says that it has this answer.</summary>
    public static bool IsKnownTo(HttpRequest request, string tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(new EntityTagHeaderValue(tag), useStrongComparison: false));
}
