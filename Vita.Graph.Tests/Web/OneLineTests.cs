using Vita.Graph.Core.Schema;
using Vita.Graph.Server.Settings;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>One line in the declaration, and data: nothing else is needed to ask for a new property.</summary>
public sealed class OneLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_property_added_in_one_place_is_loaded_filtered_ordered_and_answered()
    {
        var declaration = VitaSchema.Declare();
        declaration["Organisation"].Text("motto", "What it stands for.", "Sa devise.");
        _folder.With(
            "seeds/a.yaml",
            """
            source: source/s
            sources: [{id: source/s, title: S}]
            organisations:
              - {id: organisation/a, name: A, motto: Œuvrer ensemble}
              - {id: organisation/b, name: B, motto: Autrement}
              - {id: organisation/c, name: C}
            """
        );
        var settings = new ServerSettings { Seeds = _folder.PathOf("seeds"), Data = _folder.PathOf("vita.sqlite") };
        await using var server = await TestServer.StartOverFilesAsync(settings, declaration.Build());

        var reply = await server.PostAsync(
            """{"query": "{ all: organisations(order: [{ motto: ASC }]) { nodes { id motto } } """
                + """one: organisations(where: { motto: { startsWith: \"oeuvrer\" } }) { totalCount } }"}"""
        );

        Assert.Equal(
            """{"data":{"all":{"nodes":[{"id":"organisation/b","motto":"Autrement"},"""
                + """{"id":"organisation/a","motto":"Œuvrer ensemble"},{"id":"organisation/c","motto":null}]}"""
                + ""","one":{"totalCount":1}}}""",
            reply.Body
        );
    }

    public void Dispose() => _folder.Dispose();
}
