namespace Vita.Graph.Server.GraphQL.Caching;

/// <summary>A request as it came in: its bytes and what of the rest its plan depends on.</summary>
/// <param name="Content">The body, or the query of the address.</param>
/// <param name="Variant">Method, scopes and options of the caller.</param>
internal sealed record RequestKey(byte[] Content, int Variant);

/// <summary>The same, while it still lies in the buffer of the connection.</summary>
internal readonly ref struct RequestSpan(ReadOnlySpan<byte> content, int variant)
{
    public readonly ReadOnlySpan<byte> Content = content;
    public readonly int Variant = variant;
}

/// <summary>Compares requests byte by byte, whether they are kept or still in the buffer.</summary>
internal sealed class RequestKeyComparer : IEqualityComparer<RequestKey>, IAlternateEqualityComparer<RequestSpan, RequestKey>
{
    public static RequestKeyComparer Instance { get; } = new();

    public bool Equals(RequestKey? x, RequestKey? y) => x!.Variant == y!.Variant && x.Content.AsSpan().SequenceEqual(y.Content);

    public int GetHashCode(RequestKey obj) => Hash(obj.Content, obj.Variant);

    public RequestKey Create(RequestSpan alternate) => new(alternate.Content.ToArray(), alternate.Variant);

    public bool Equals(RequestSpan alternate, RequestKey other) =>
        alternate.Variant == other.Variant && alternate.Content.SequenceEqual(other.Content);

    public int GetHashCode(RequestSpan alternate) => Hash(alternate.Content, alternate.Variant);

    /// <summary>Seeded per process, so that nobody can make keys that collide.</summary>
    private static int Hash(ReadOnlySpan<byte> content, int variant)
    {
        var hash = default(HashCode);
        hash.AddBytes(content);
        hash.Add(variant);
        return hash.ToHashCode();
    }
}
