using System.Net;
using System.Text;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>Passes all on to Neo4j, save the first request that holds a text: that one is refused with a code of Neo4j's.</summary>
internal sealed class FirstRefused(string text, string code) : DelegatingHandler
{
    private bool _isDone;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (
            !_isDone
            && request.Content is { } content
            && (await content.ReadAsStringAsync(cancellationToken)).Contains(text, StringComparison.Ordinal)
        )
        {
            _isDone = true;
            var body = $$"""{"errors":[{"code":"{{code}}","message":"The transaction has been closed"}]}""";
            return new(HttpStatusCode.BadRequest) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
