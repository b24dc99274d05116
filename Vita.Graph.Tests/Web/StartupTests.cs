using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>The server as a process: what a person sees who starts it.</summary>
public sealed class StartupTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vita-start-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_bad_setting_ends_with_one_line_and_2() =>
        Assert.Equal((2, "VITA_QUERY_TIMEOUT_SECONDS is 'soon'; expected a number from 0.001 to 86400.\n"), await RunAsync(("VITA_QUERY_TIMEOUT_SECONDS", "soon")));

    [Fact]
    public async Task A_file_that_is_no_store_ends_with_one_line_and_3()
    {
        var file = Path.Combine(_folder.FullName, "notes.sqlite");
        await File.WriteAllTextAsync(file, "shopping list");
        var (code, line) = await RunAsync(("VITA_DATA", file));
        Assert.Equal(3, code);
        Assert.Matches("^.*notes.sqlite: STORE002: .*\n$", line);
    }

    [Fact]
    public async Task Seeds_that_are_not_there_end_with_one_line_and_1()
    {
        var (code, line) = await RunAsync(("VITA_SEEDS", Path.Combine(_folder.FullName, "none")));
        Assert.Equal(1, code);
        Assert.Contains("no such folder", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_ends_with_one_line_and_2()
    {
        var store = Path.Combine(_folder.FullName, "vita.sqlite");
        Core.Embedded.SqliteStore.Load(new Core.Facts.GraphFacts(Core.Schema.VitaSchema.Current, [], []), store);
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://{taken.LocalEndpoint}";
        var (code, line) = await RunAsync(("ASPNETCORE_URLS", address), ("VITA_DATA", store));
        Assert.Equal(2, code);
        Assert.Equal($"The server cannot listen: Failed to bind to address {address}: address already in use. Give a free address with --urls or ASPNETCORE_URLS, like --urls http://localhost:5241.\n", line);
    }

    private Task<(int Code, string Errors)> RunAsync(params (string Name, string Value)[] variables) =>
        ServerProcess.RunAsync([("VITA_DATA", Path.Combine(_folder.FullName, "none.sqlite")), .. variables]);
}
