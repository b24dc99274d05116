namespace Vita.Graph.Server.GraphQL.Caching;

/// <summary>What an answer depends on beside the data: the number of the plan, which knows the scopes it was made for, and its
/// arguments.</summary>
internal sealed class AnswerKey(long plan, object?[] arguments) : IEquatable<AnswerKey>
{
    private readonly long _plan = plan;
    private readonly object?[] _arguments = arguments;
    private readonly int _hash = HashCode.Combine(plan, HashOf(arguments));

    public bool Equals(AnswerKey? other) =>
        ReferenceEquals(this, other) || (other is not null && _plan == other._plan && Same(_arguments, other._arguments));

    public override bool Equals(object? obj) => Equals(obj as AnswerKey);

    public override int GetHashCode() => _hash;

    /// <summary>Roughly what the key itself takes.</summary>
    public long Bytes { get; } = 300 + BytesOf(arguments);

    private static bool Same(object? left, object? right) =>
        (left, right) switch
        {
            (object?[] some, object?[] others) => some.Length == others.Length
                && some.Zip(others).All(pair => Same(pair.First, pair.Second)),
            _ => Equals(left, right),
        };

    private static long BytesOf(object? value) =>
        value switch
        {
            object?[] items => 32 + items.Sum(item => 8 + BytesOf(item)),
            string text => 32 + (text.Length * 2),
            null => 0,
            _ => 24,
        };

    private static int HashOf(object?[] values) =>
        values.Aggregate(17, (hash, value) => HashCode.Combine(hash, value is object?[] list ? HashOf(list) : value?.GetHashCode() ?? 0));
}

/// <summary>A finished answer and the data it was made from.</summary>
internal sealed record KeptAnswer(byte[] Body, string DataVersion);
