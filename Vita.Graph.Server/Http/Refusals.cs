using Vita.Graph.Core;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.Http;

/// <summary>The one translation of what goes wrong into what a caller is told: a code, a sentence and, by the code, a status.</summary>
internal static class Refusals
{
    public static RequestRefusedException NotReady() =>
        new(QueryCodes.NotReady, "The graph is being loaded. Ask again in a few seconds; /health/ready tells when it is there.");

    /// <summary>Errors of the form of a refusal for any exception. What callers are not told goes to the log.</summary>
    public static RequestRefusedException Of(Exception error, ILogger log) =>
        error switch
        {
            RequestRefusedException refusal => refusal,
            BadHttpRequestException broken => Broken(broken),
            StoreException store => OfStore(store, log),
            _ => Unexpected(error, log),
        };

    /// <summary>The web server knows best what is wrong with a request that it cannot read.</summary>
    private static RequestRefusedException Broken(BadHttpRequestException error) =>
        new(QueryCodes.BadRequest, $"The request did not come in whole: {error.Message} Send it again.") { Status = error.StatusCode };

    /// <summary>Where the store is and what it says is for those who run the server; callers get the code.</summary>
    private static RequestRefusedException OfStore(StoreException error, ILogger log)
    {
        log.LogError("The store cannot answer. {Problem}", error.Message);
        return new(
            new GraphError(
                error.Code,
                $"The store of the graph cannot answer: {error.Code.Meaning} Ask again in a moment; /health/ready tells when it can."
            )
        );
    }

    /// <summary>A fault of ours: callers get a number, under which the log has the rest.</summary>
    private static RequestRefusedException Unexpected(Exception error, ILogger log)
    {
        var number = Guid.NewGuid().ToString("N")[..8];
        log.LogError(error, "Request {Number} failed", number);
        return new(QueryCodes.Internal, $"The server failed; its log tells why under {number}. Ask whoever runs it, or try again.");
    }
}
