using System.Security.Cryptography;
using System.Text;

namespace Vita.Graph.Server.Access;

/// <summary>The keys that callers may send as <c>Authorization: Bearer …</c>, and the scopes of each. Only digests are held; keys are never
/// written anywhere.</summary>
public sealed class ApiKeys
{
    /// <summary>The parameter of an address that may hold a key, for programs that send no header of their own.</summary>
    public const string Parameter = "api_key";

    private const string Scheme = "Bearer ";
    private const string Basic = "Basic ";

    private readonly List<(byte[] Digest, Caller Caller)> _keys = [];

    /// <param name="text"><c>key=scope scope;key2=scope</c>; empty for none.</param>
    /// <exception cref="FormatException">A part has no key. The message shows none.</exception>
    public ApiKeys(string? text)
    {
        var callers = new Dictionary<string, Caller>();
        foreach (var part in (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (key, scopes) = Split(part, _keys.Count + 1);
            var name = string.Join(' ', scopes);
            if (!callers.TryGetValue(name, out var caller))
            {
                callers.Add(name, caller = new(scopes, callers.Count + 1));
            }

            _keys.Add((Digest(key), caller with { Key = $"key {_keys.Count + 1}" }));
        }
    }

    /// <summary>The caller that a header names: anonymous without one, null where the key is unknown.</summary>
    public Caller? Find(string? authorization)
    {
        if (string.IsNullOrEmpty(authorization))
        {
            return Caller.Anonymous;
        }

        return authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? FindKey(authorization[Scheme.Length..].Trim())
            : authorization.StartsWith(Basic, StringComparison.OrdinalIgnoreCase)
                ? FindKey(PasswordOf(authorization[Basic.Length..].Trim()))
            : null;
    }

    /// <summary>The caller of a key; null where it is unknown.</summary>
    public Caller? FindByKey(string key) => FindKey(key);

    /// <summary>What stands behind the colon: Excel and Power BI send a key as the password of any user. Empty where it cannot be
    /// read.</summary>
    private static string PasswordOf(string encoded)
    {
        var bytes = new byte[encoded.Length];
        if (!Convert.TryFromBase64String(encoded, bytes, out var length))
        {
            return "";
        }

        var text = Encoding.UTF8.GetString(bytes, 0, length);
        return text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    /// <summary>Looks at every key, found or not, so that the time it takes tells nothing.</summary>
    private Caller? FindKey(string key)
    {
        var digest = Digest(key);
        Caller? found = null;
        foreach (var (known, caller) in _keys)
        {
            found = CryptographicOperations.FixedTimeEquals(digest, known) ? caller : found;
        }

        return found;
    }

    private static (string Key, SortedSet<string> Scopes) Split(string part, int number)
    {
        var equals = part.IndexOf('=', StringComparison.Ordinal);
        return equals > 0
            ? (part[..equals].Trim(), new(part[(equals + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal))
            : throw new FormatException($"part {number} has no '='; expected key=scope scope;key2=scope");
    }

    private static byte[] Digest(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
