namespace Vita.Graph.Core.Surface;

/// <summary>By how much a request exceeds a limit, for programs: what the message of the refusal says in words. Written beside the code, in
/// <c>extensions</c>.</summary>
/// <param name="Limit">The most that is accepted, in the unit that the message names.</param>
/// <param name="Found">How much there is; null where counting ended at the limit.</param>
public sealed record ExceededLimit(long Limit, long? Found = null)
{
    /// <summary>The nearest value of an argument with which the limit is kept; null where no value of it helps.</summary>
    public AcceptedArgument? Accepted { get; init; }
}

/// <summary>A value of an argument that would be accepted.</summary>
public sealed record AcceptedArgument(string Name, int Value);
