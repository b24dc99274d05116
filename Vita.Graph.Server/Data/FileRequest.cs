using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Vita.Graph.Core.Analysis.Matching;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Data;

/// <summary>One request for a file: who asks, of which graph, and at which address.</summary>
/// <param name="Http">The request.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Snapshot">The graph that the file is written from.</param>
/// <param name="Weights">How matches are weighed.</param>
internal sealed record FileRequest(HttpContext Http, Caller Caller, Snapshot Snapshot, MatchWeights Weights)
{
    /// <summary>The same, apart from the address.</summary>
    public DataRequest Data { get; } = new(Http.Request.Query, Caller, Caller.NameFor(Http), Snapshot, Http.RequestAborted);

    /// <summary>Another program may write the same file otherwise.</summary>
    private static readonly Guid Program = typeof(FileRequest).Module.ModuleVersionId;

    /// <summary>The address that gives the file again, without a key.</summary>
    public string Address
    {
        get
        {
            var query = QueryString.Create(Parameters.SelectMany(part => part.Value.Select(text => KeyValuePair.Create(part.Key, text))));
            return $"{Http.Request.Scheme}://{Http.Request.Host}{Http.Request.Path}{query}";
        }
    }

    /// <summary>A strong tag of all that the bytes of the file depend on.</summary>
    public string Tag
    {
        get
        {
            object[] parts = [Program, Snapshot.Version, Address, Caller.Scopes.Order(StringComparer.Ordinal), Weights];
            return EntityTags.Quoted(Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(parts))[..16]));
        }
    }

    private IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> Parameters =>
        Http.Request.Query.Where(part => part.Key != ApiKeys.Parameter).OrderBy(part => part.Key, StringComparer.Ordinal);

    /// <summary><c>vita-structures-2026-11-29.csv</c>.</summary>
    public static string NameOf(string what, string extension) =>
        $"vita-{what}-{DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.{extension}";
}
