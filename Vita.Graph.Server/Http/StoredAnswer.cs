using System.Security.Cryptography;

namespace Vita.Graph.Server.Http;

/// <summary>An answer that stays the same while the server runs. It is packed once for each coding, as well as can be, and has a tag of its
/// content.</summary>
internal sealed class StoredAnswer
{
    private readonly string _mediaType;
    private readonly string _tag;
    private readonly Lazy<byte[]>[] _forms;

    public StoredAnswer(string mediaType, byte[] body)
    {
        _mediaType = mediaType;
        _tag = EntityTags.Quoted(Convert.ToHexStringLower(SHA256.HashData(body)[..16]));
        _forms = [.. Enum.GetValues<ContentCoding>().Select(coding => new Lazy<byte[]>(() => Form(body, coding)))];
    }

    /// <summary>Writes it, or 304 where the caller has it.</summary>
    public ValueTask WriteAsync(HttpContext http)
    {
        if (EntityTags.IsKnown(http, _tag))
        {
            return ValueTask.CompletedTask;
        }

        var coding = _forms[0].Value.Length >= Packing.LeastBytes ? ContentCodings.Accepted(http.Request) : ContentCoding.None;
        return AnswerBody.WriteAsync(http, StatusCodes.Status200OK, _mediaType, coding, _forms[(int)coding].Value);
    }

    private static byte[] Form(byte[] body, ContentCoding coding) => coding is ContentCoding.None ? body : Packing.Well(body, coding);
}
