using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Vita.Graph.Tests.Web;

/// <summary>The server as a process: what a person sees who starts it.</summary>
[Trait("Speed", "Slow")]
public sealed class StartupTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vita-start-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_bad_setting_ends_with_one_line_and_2() =>
        Assert.Equal(
            (2, "START001: VITA_QUERY_TIMEOUT_SECONDS is 'soon'; expected a number from 0.001 to 86400.\n"),
            await RunAsync(("VITA_QUERY_TIMEOUT_SECONDS", "soon"))
        );

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
        Core.Sqlite.SqliteStore.Load(new Core.Facts.GraphFacts(Core.Schema.VitaSchema.Current, [], []), store);
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://{taken.LocalEndpoint}";
        var (code, line) = await RunAsync(("ASPNETCORE_URLS", address), ("VITA_DATA", store));
        Assert.Equal(2, code);
        Assert.Equal(
            $"START002: The server cannot listen: Failed to bind to address {address}: address already in use. Give a free address with "
                + $"--urls or ASPNETCORE_URLS, such as --urls http://localhost:5241.\n",
            line
        );
    }

    [Theory]
    [InlineData(
        "START001: '--ulrs' is not known; expected an option, as --urls http://localhost:5241. Nearest: '--urls'.",
        "--ulrs",
        "http://localhost:5241"
    )]
    [InlineData("START001: 'serve' is not known; expected an option, as --urls http://localhost:5241.", "serve")]
    [InlineData("START001: --urls has no value; expected one after it.", "--urls")]
    [InlineData(
        "START002: The server cannot listen: a port is not from 0 to 65535. Give a free address with --urls or ASPNETCORE_URLS, such as "
            + "--urls http://localhost:5241.",
        "--urls",
        "http://localhost:99999"
    )]
    [InlineData("START002: The server cannot listen: .*", "--urls", "http://localhost:-1")]
    [InlineData("START002: The server cannot listen: .*", "--urls", "localhost")]
    [InlineData("START002: The server cannot listen: .*", "--urls", "ftp://localhost:5241")]
    [InlineData("START002: The server cannot listen: .*", "--urls", "http://192.0.2.1:5241")]
    [InlineData("START003: The certificate for https cannot be used: .*", "--urls", "https://127.0.0.1:0")]
    [InlineData("START003: The certificate 'none.pfx' cannot be read: .*", "--Kestrel:Certificates:Default:Path", "none.pfx")]
    [InlineData("START004: The server cannot start: .*", "--contentRoot", "/no/such/folder")]
    public async Task What_the_server_is_told_wrongly_ends_with_one_line_and_2(string expected, params string[] arguments)
    {
        var (code, line) = await ServerProcess.RunAsync(arguments, ("VITA_DATA", EmptyStore()));
        Assert.Matches($"^{expected.Replace("'", "\'", StringComparison.Ordinal)}.*\n$", line);
        Assert.Equal(2, code);
        Assert.Equal(1, line.Count(letter => letter == '\n'));
    }

    [Theory]
    [InlineData(-800, -400, "secret", "secret", "is valid from .* to .*, not today")]
    [InlineData(-400, 400, "secret", "other", "cannot be read: .*password.*")]
    public async Task A_certificate_that_is_no_good_ends_with_one_line_and_2(
        int from,
        int to,
        string password,
        string given,
        string expected
    )
    {
        using var key = System.Security.Cryptography.RSA.Create(2048);
        var request = new System.Security.Cryptography.X509Certificates.CertificateRequest(
            "CN=localhost",
            key,
            System.Security.Cryptography.HashAlgorithmName.SHA256,
            System.Security.Cryptography.RSASignaturePadding.Pkcs1
        );
        using var certificate = request.CreateSelfSigned(DateTimeOffset.Now.AddDays(from), DateTimeOffset.Now.AddDays(to));
        var file = Path.Combine(_folder.FullName, "server.pfx");
        await File.WriteAllBytesAsync(
            file,
            certificate.Export(System.Security.Cryptography.X509Certificates.X509ContentType.Pfx, password)
        );

        var (code, line) = await ServerProcess.RunAsync(
            [
                "--urls",
                "https://127.0.0.1:0",
                "--Kestrel:Certificates:Default:Path",
                file,
                "--Kestrel:Certificates:Default:Password",
                given,
            ],
            ("VITA_DATA", EmptyStore())
        );

        Assert.Matches($"^START003: The certificate '.*server.pfx' {expected}\\. .*\n$", line);
        Assert.Equal(2, code);
    }

    private string EmptyStore()
    {
        var store = Path.Combine(_folder.FullName, "vita.sqlite");
        Core.Sqlite.SqliteStore.Load(new Core.Facts.GraphFacts(Core.Schema.VitaSchema.Current, [], []), store);
        return store;
    }

    private Task<(int Code, string Errors)> RunAsync(params (string Name, string Value)[] variables) =>
        ServerProcess.RunAsync([("VITA_DATA", Path.Combine(_folder.FullName, "none.sqlite")), .. variables]);
}
