namespace Vita.Graph.Core.Engines;

/// <summary>What a request may take while it runs. The plain one stops at a token; a server's also lets others have their turn.</summary>
/// <param name="cancellation">Ends the run early.</param>
public class RunControl(CancellationToken cancellation)
{
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Whether further operations count towards the same limits.</summary>
    public bool IsShared { get; init; }

    /// <summary>How many values the operations before this one were estimated to write, at most.</summary>
    public double Spent { get; set; }

    /// <summary>Called by a run about every thousand rows that it looks at. May wait.</summary>
    /// <exception cref="OperationCanceledException">The run is to end.</exception>
    public virtual void Tick() => Cancellation.ThrowIfCancellationRequested();

    /// <summary>Called as an answer grows of which nothing has left yet.</summary>
    /// <param name="bytes">How much memory it takes by now.</param>
    public virtual void Hold(long bytes) { }

    /// <summary>Without turns: for tools and tests, where nobody waits.</summary>
    public static implicit operator RunControl(CancellationToken cancellation) => new(cancellation);
}
