namespace Vita.Graph.Server.Http;

/// <summary>Refusals that every address of the server can give.</summary>
internal static class Refusals
{
    public static RequestRefusedException NotReady() =>
        Refused(
            StatusCodes.Status503ServiceUnavailable,
            "NOT_READY",
            "The graph is being loaded. Ask again in a few seconds; /health/ready tells when it is there."
        );

    /// <summary>A fault of ours: callers get a number, under which the log has the rest.</summary>
    public static RequestRefusedException Unexpected(Exception error, ILogger log)
    {
        var number = Guid.NewGuid().ToString("N")[..8];
        log.LogError(error, "Request {Number} failed", number);
        return Refused(
            StatusCodes.Status500InternalServerError,
            "INTERNAL",
            $"The server failed; its log tells why under {number}. Ask whoever runs it, or try again."
        );
    }

    public static RequestRefusedException Refused(int status, string code, string message) =>
        new(new GraphError(code, message)) { Status = status };
}
