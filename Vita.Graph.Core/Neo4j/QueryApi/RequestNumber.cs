namespace Vita.Graph.Core.Neo4j.QueryApi;

/// <summary>Numbers that no two statements share, on any machine.</summary>
internal static class RequestNumber
{
    private static readonly string Process = Guid.NewGuid().ToString("N");
    private static long _last;

    public static string Next() => $"{Process}-{Interlocked.Increment(ref _last)}";
}
