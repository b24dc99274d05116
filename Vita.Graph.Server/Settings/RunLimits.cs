namespace Vita.Graph.Server.Settings;

/// <summary>What all requests together may take of the process. Each is a setting.</summary>
public sealed record RunLimits
{
    /// <summary>How long one request may run; waiting for its turn or for its reader does not count.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Long operations that run at once; an operation is long when it has looked at more than some 50,000 rows.</summary>
    /// <remarks>One processor is left to the short ones.</remarks>
    public int LongAtOnce { get; init; } = Math.Max(1, Environment.ProcessorCount - 1);

    /// <summary>Operations of one caller that wait for their turn; of all callers, eight times as many.</summary>
    public int Waiting { get; init; } = 128;

    /// <summary>How long one waits for its turn at most.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Operations on threads of their own: not known yet, long, or sending to a slow reader; of one caller, half as
    /// many.</summary>
    public int Sending { get; init; } = 256;

    /// <summary>Bytes of all answers together that are held whole before they leave: tables, and answers of Neo4j.</summary>
    public long HeldBytes { get; init; } = 128 * 1024 * 1024;

    /// <summary>After which a reader that takes nothing of its answer is dropped.</summary>
    public TimeSpan ReaderPatience { get; init; } = TimeSpan.FromSeconds(20);
}
