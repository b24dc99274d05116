using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.Http;

/// <summary>
/// What stands around every address: which methods it has, OPTIONS, and that each failure becomes an answer with a code. HEAD is allowed
/// wherever GET is.
/// </summary>
/// <param name="methods">As <c>Allow</c> lists them: <see cref="Reading"/> or <see cref="Asking"/>; null where no method is any better
/// than another, as at an unknown address.</param>
/// <param name="refuse">Writes a refusal in the form of the address.</param>
/// <param name="log">Takes what callers are not told.</param>
internal sealed class AddressGuard(string? methods, Func<HttpContext, RequestRefusedException, ValueTask> refuse, ILogger log)
{
    /// <summary>Of an address that is only read.</summary>
    public const string Reading = "GET, HEAD, OPTIONS";

    /// <summary>Of an address that takes questions in a body too.</summary>
    public const string Asking = "GET, HEAD, POST, OPTIONS";

    private readonly HashSet<string> _methods = [.. methods?.Split(", ") ?? []];

    /// <summary>Answers by <paramref name="answer"/>, or says why not.</summary>
    public async Task RunAsync(HttpContext http, Func<HttpContext, ValueTask> answer)
    {
        try
        {
            if (methods is not null && HttpMethods.IsOptions(http.Request.Method))
            {
                Preflight.Answer(http, methods);
                return;
            }

            RequireMethod(http);
            await answer(http);
        }
        catch (Exception error) when (error is RequestRefusedException or BadHttpRequestException && !http.Response.HasStarted)
        {
            await RefuseAsync(http, Refusals.Of(error, log));
        }
        catch (Exception error) when (error is OperationCanceledException or IOException && http.RequestAborted.IsCancellationRequested)
        {
            // The caller is gone; nobody reads an answer.
        }
        catch (Exception error) when (http.Response.HasStarted)
        {
            // Half an answer must not look like a whole one.
            log.LogWarning("An answer was cut after its beginning had been sent. {Problem}", error.Message);
            http.Abort();
        }
        catch (Exception error)
        {
            await RefuseAsync(http, Refusals.Of(error, log));
        }
    }

    /// <exception cref="RequestRefusedException">The address has no such method.</exception>
    private void RequireMethod(HttpContext http)
    {
        if (methods is not null && !_methods.Contains(http.Request.Method))
        {
            http.Response.Headers.Allow = methods;
            var expected = methods == Asking ? "GET or POST" : "GET";
            throw new RequestRefusedException(QueryCodes.MethodNotAllowed, $"The method is {http.Request.Method}; expected {expected}.");
        }
    }

    /// <summary>What was said of the answer that should have been does not hold for the refusal.</summary>
    private ValueTask RefuseAsync(HttpContext http, RequestRefusedException refusal)
    {
        var headers = http.Response.Headers;
        headers.ETag = default;
        headers.CacheControl = default;
        headers.ContentDisposition = default;
        headers["X-Total-Count"] = default;
        return refuse(http, refusal);
    }
}
