using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Page;

/// <summary>A file that the build of the page has written, with its packed twins.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="MediaType">With its charset.</param>
/// <param name="Twins">The path of each packed form that there is: <c>x.js.br</c>, <c>x.js.gz</c>.</param>
internal sealed record PageFile(string Path, string MediaType, FrozenDictionary<ContentCoding, string> Twins)
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly Lazy<string> _tag = new(() =>
        EntityTags.Quoted(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path))[..16]))
    );

    private readonly DateTimeOffset _written = File.GetLastWriteTimeUtc(Path);

    /// <summary>The file at a path, and those beside it whose names have the ending of a coding more.</summary>
    public static PageFile Of(string path) =>
        new(
            path,
            TypeOf(path),
            new[] { (Coding: ContentCoding.Brotli, Ending: ".br"), (Coding: ContentCoding.Gzip, Ending: ".gz") }
                .Where(twin => File.Exists(path + twin.Ending))
                .ToFrozenDictionary(twin => twin.Coding, twin => path + twin.Ending)
        );

    /// <summary>Sends it in the form that the caller likes best: whole, in the part that is asked for, as headers only, or as
    /// 304.</summary>
    /// <param name="http">Where to.</param>
    /// <param name="caching">The value of <c>Cache-Control</c>.</param>
    public Task SendAsync(HttpContext http, string caching)
    {
        var coding = ContentCodings.Accepted(http.Request);
        var (path, tag) = (Path, _tag.Value);
        if (Twins.TryGetValue(coding, out var twin))
        {
            (path, tag) = (twin, EntityTags.Packed(tag, coding));
            http.Response.Headers.ContentEncoding = ContentCodings.NameOf(coding);
        }

        http.Response.Headers.CacheControl = caching;
        return Results
            .File(path, MediaType, null, _written, EntityTagHeaderValue.Parse(tag), enableRangeProcessing: true)
            .ExecuteAsync(http);
    }

    private static string TypeOf(string path) =>
        !Types.TryGetContentType(path, out var type) ? "application/octet-stream"
        : Packing.IsText(type) ? $"{type}; charset=utf-8"
        : type;
}
