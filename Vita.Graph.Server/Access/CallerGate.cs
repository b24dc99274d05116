using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Access;

/// <summary>Says who asks and what they may ask for.</summary>
/// <param name="keys">The keys there are.</param>
/// <param name="everybodyMayExplain">Whether callers without a key may see plans.</param>
internal sealed class CallerGate(ApiKeys keys, bool everybodyMayExplain)
{
    /// <exception cref="RequestRefusedException">The caller names an unknown key.</exception>
    public Caller Admit(HttpContext http)
    {
        if (Find(http.Request) is { } caller)
        {
            return caller;
        }

        http.Response.Headers.WWWAuthenticate = "Bearer";
        throw new RequestRefusedException(
            QueryCodes.KeyUnknown,
            "The header 'Authorization', or 'api_key' in the address, has no key that is known here; expected 'Bearer' and a key, or "
                + "'Basic' with the key as password. Leave both out to see public data."
        );
    }

    /// <summary>By the header; where there is none, by the parameter of an address that is only read.</summary>
    private Caller? Find(HttpRequest request) =>
        request.Headers.Authorization.Count == 0
        && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && request.QueryString.HasValue
        && request.Query[ApiKeys.Parameter] is [{ } key]
            ? keys.FindByKey(key)
            : keys.Find(request.Headers.Authorization);

    /// <exception cref="RequestRefusedException">The request asks for its plan, and this caller may not see plans.</exception>
    public void RequireExplain(bool isToExplain, Caller caller)
    {
        if (isToExplain && caller.IsAnonymous && !everybodyMayExplain)
        {
            throw new RequestRefusedException(
                QueryCodes.ExplainOff,
                "'explain' is asked for without a key; here plans are shown to callers with a key only. Leave it out, or send a key."
            );
        }
    }
}
