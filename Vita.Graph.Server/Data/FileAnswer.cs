namespace Vita.Graph.Server.Data;

/// <summary>A file on its way to a caller.</summary>
/// <param name="Name">What it is called where it is saved: <c>vita-structures-2026-11-29.csv</c>.</param>
/// <param name="MediaType">With its parameters.</param>
/// <param name="IsText">Whether it can leave in pieces, packed.</param>
/// <param name="Since">When the data came into service.</param>
/// <param name="Open">Finds what is in it. Whatever can be refused is refused here, before the first byte.</param>
internal sealed record FileAnswer(string Name, string MediaType, bool IsText, DateTimeOffset Since, Func<ValueTask<FileContent>> Open)
{
    /// <summary>Whether finding that takes long enough to wait for a turn.</summary>
    public bool IsLongToOpen { get; init; }
}

/// <summary>What is in a file.</summary>
/// <param name="Rows">How many rows it has; null of a file that has no rows.</param>
/// <param name="IsLong">Whether writing it takes long enough to wait for a turn.</param>
/// <param name="Write">Writes it.</param>
internal sealed record FileContent(int? Rows, bool IsLong, Func<Stream, CancellationToken, Task> Write)
{
    /// <summary>Rows from which on a file is long: some 20 ms of writing.</summary>
    public const int Large = 5_000;
}
