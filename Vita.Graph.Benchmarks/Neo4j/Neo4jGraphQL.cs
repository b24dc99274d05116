using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Vita.Graph.Core;
using Vita.Graph.Core.Neo4j.QueryApi;

namespace Vita.Graph.Benchmarks.Neo4j;

/// <summary>Starts <c>@neo4j/graphql</c>, whose packages it installs at the first time.</summary>
internal static class Neo4jGraphQL
{
    private static readonly string Folder = Path.Combine(VitaPaths.Home, "Vita.Graph.Benchmarks", "Neo4jGraphQL");

    public static async Task<ChildServer> StartAsync(Neo4jConnection connection)
    {
        try
        {
            await InstallAsync();
            var bolt = await BoltAsync(connection);
            string[] credentials = connection.Password is { } password ? [connection.User, password] : [];
            return await ChildServer.StartProgramAsync(
                "node",
                address => [Path.Combine(Folder, "server.mjs"), $"{address.Port}", bolt, .. credentials],
                ("NODE_ENV", "production")
            );
        }
        catch (Win32Exception)
        {
            throw new BenchException("@neo4j/graphql needs Node 20 or newer and npm on the PATH: install them and run this again.");
        }
    }

    private static async Task InstallAsync()
    {
        if (Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            return;
        }

        using var npm = Process.Start(
            new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]) { WorkingDirectory = Folder }
        )!;
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0)
        {
            throw new BenchException($"npm ci failed in {Folder}.");
        }
    }

    /// <summary>Neo4j tells at its HTTP address where it listens for Bolt, which is all that the driver of npm speaks.</summary>
    private static async Task<string> BoltAsync(Neo4jConnection connection)
    {
        using var http = new HttpClient();
        using var root = JsonDocument.Parse(await http.GetStringAsync(connection.Url));
        return root.RootElement.GetProperty("bolt_direct").GetString()!;
    }
}
