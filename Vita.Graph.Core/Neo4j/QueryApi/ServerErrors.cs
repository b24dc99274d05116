using System.Net;

namespace Vita.Graph.Core.Neo4j.QueryApi;

/// <summary>What Neo4j says is wrong → our exception.</summary>
internal static class ServerErrors
{
    private const int LongestMessage = 600;

    public static Neo4jException Of(Neo4jConnection connection, ServerError error)
    {
        var code = CodeOf(error.Code);
        return new(code, connection.Place, $"{Shown(error.Message)} ({error.Code}).")
        {
            Neo4jCode = error.Code,
            IsTransient = code == Neo4jCodes.Busy,
        };
    }

    /// <summary>An answer without Neo4j's errors in it: from a proxy, from another program, or from a Neo4j without this API.</summary>
    public static Neo4jException Of(Neo4jConnection connection, HttpStatusCode status) =>
        status switch
        {
            HttpStatusCode.Unauthorized => new(Neo4jCodes.CredentialsRefused, connection.Place, "user or password is refused."),
            HttpStatusCode.Forbidden => new(Neo4jCodes.RightMissing, connection.Place, "the request is forbidden."),
            HttpStatusCode.GatewayTimeout => new(
                Neo4jCodes.ConnectionLost,
                connection.Place,
                "a gateway no longer waits for the answer (status 504)."
            )
            {
                IsTransient = true,
            },
            HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests => new(
                Neo4jCodes.NotReachable,
                connection.Place,
                $"status {(int)status} instead of an answer."
            )
            {
                IsTransient = true,
            },
            _ => new(Neo4jCodes.NotNeo4j, connection.Place, $"status {(int)status} instead of an answer of the HTTP Query API."),
        };

    private static ProblemCode CodeOf(string code) =>
        code switch
        {
            "Neo.ClientError.Security.Forbidden" => Neo4jCodes.RightMissing,
            "Neo.ClientError.Database.DatabaseNotFound" => Neo4jCodes.DatabaseNotFound,
            _ when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => Neo4jCodes.CredentialsRefused,
            // Neo4j calls these transient, but a transaction that does not fit will not fit the second time.
            _ when code.Contains("OutOfMemory", StringComparison.Ordinal)
                    || code.Contains("TransactionMemoryLimit", StringComparison.Ordinal) => Neo4jCodes.OutOfMemory,
            _ when code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) => Neo4jCodes.Busy,
            _ when code.Contains("Error.Schema.", StringComparison.Ordinal) => Neo4jCodes.SchemaConflict,
            _ => Neo4jCodes.StatementRefused,
        };

    private static string Shown(string message)
    {
        var line = message.ReplaceLineEndings(" ").Trim().TrimEnd('.');
        return line.Length <= LongestMessage ? line : line[..LongestMessage] + "…";
    }
}
