namespace Vita.Graph.Server.GraphQL.Execution;

/// <summary>Memory that all answers together take before they leave. Safe for several threads.</summary>
/// <param name="most">In bytes. What one answer alone may take is for the limits of an operation to say: where nothing else is held, it
/// always gets it.</param>
internal sealed class HeldMemory(long most)
{
    private long _held;

    /// <exception cref="Http.RequestRefusedException">There is not so much left beside the others.</exception>
    /// <param name="bytes">What the answer takes more than before.</param>
    /// <param name="had">What it took before.</param>
    public void Take(long bytes, long had)
    {
        if (Interlocked.Add(ref _held, bytes) is var held && held > most && held > had + bytes)
        {
            Give(bytes);
            throw TurnQueue.Busy();
        }
    }

    public void Give(long bytes) => Interlocked.Add(ref _held, -bytes);
}
