namespace Vita.Graph.Server.Settings;

/// <summary>Memory for what is kept of requests that were met before, shared out among the steps from a request to a plan.</summary>
/// <param name="Bytes">All of it.</param>
public sealed record PlanCaches(long Bytes = 112L * 1024 * 1024)
{
    /// <summary>Documents that were read and found valid.</summary>
    public long Documents => Bytes / 7 * 2;

    /// <summary>Plans, and the writers compiled for them.</summary>
    public long Plans => Bytes / 7 * 2;

    /// <summary>Requests, byte by byte.</summary>
    public long Requests => Bytes / 7 * 3;
}
