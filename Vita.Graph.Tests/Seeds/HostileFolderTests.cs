using System.Diagnostics;
using System.Net.Sockets;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;
using Xunit;

namespace Vita.Graph.Tests.Seeds;

/// <summary>What a folder may hold that is no file, or far too much: a problem with its name, and an end.</summary>
[Trait("Speed", "Slow")]
public sealed class HostileFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("seeds/sources.yaml", SeedText.Sources);

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public void Pipes_devices_and_sockets_are_not_opened()
    {
        Skip.If(OperatingSystem.IsWindows(), "No such files there.");
        using (var made = Process.Start("mkfifo", [At("pipe.yaml"), At("README.md")]))
        {
            made.WaitForExit();
        }

        File.CreateSymbolicLink(At("organisations.csv"), "/dev/zero");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(At("socket.yml")));

        Assert.Equal(["organisations.csv", "pipe.yaml", "socket.yml"], FilesOf(Read(), SeedCodes.NotReadable));
    }

    [SkippableFact]
    public void Links_in_circles_and_to_nothing_are_told()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a right there.");
        _folder
            .With("seeds/more/a.yaml", "source: source/paper\norganisation: {id: organisation/a, name: A, page: 1}\n")
            .With("other/b.yaml", "source: source/paper\norganisation: {id: organisation/b, name: B, page: 1}\n");
        Directory.CreateSymbolicLink(At("more/up"), At("."));
        Directory.CreateSymbolicLink(At("more/root"), "/");
        Directory.CreateSymbolicLink(At("again"), At("more"));
        Directory.CreateSymbolicLink(At("fine"), _folder.PathOf("other"));
        File.CreateSymbolicLink(At("gone.yaml"), At("nowhere.yaml"));
        File.CreateSymbolicLink(At("self.yaml"), At("self.yaml"));

        Assert.Equal(["again", "gone.yaml", "more/root", "more/up", "self.yaml"], FilesOf(Read(), SeedCodes.NotReadable));
    }

    [SkippableFact]
    public void Links_to_folders_and_files_elsewhere_are_followed_once()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a right there.");
        _folder
            .With("other/b.yaml", "source: source/paper\norganisation: {id: organisation/b, name: B, page: 1}\n")
            .With("other/c", "source: source/paper\norganisation: {id: organisation/c, name: C, page: 1}\n");
        Directory.CreateSymbolicLink(At("fine"), _folder.PathOf("other"));
        File.CreateSymbolicLink(At("c.yaml"), _folder.PathOf("other/c"));

        Assert.Equal(
            ["organisation/b", "organisation/c"],
            Read().Facts!.Nodes(VitaSchema.Current.FindKind("Organisation")!).Select(node => node.Id)
        );
    }

    [Theory]
    [InlineData("big.yaml", "but 8 MB at most are read of it")]
    [InlineData("organisations.csv", "but 256 MB at most are read of it")]
    [InlineData("expectations.json", "but 8 MB at most are read of it")]
    public void A_gigabyte_is_not_read(string name, string expected)
    {
        using (var file = File.Create(At(name)))
        {
            file.SetLength(1L << 30);
        }

        Assert.Contains(
            expected,
            Assert.Single(Read().Problems, problem => problem.Place.File == $"seeds/{name}").Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_line_without_an_end_is_told()
    {
        _folder.With("seeds/organisations.csv", "# source: source/paper\nid,name,page\na,A,1\nb," + new string('B', 1_000_001) + ",1\n");

        Assert.Equal(
            "seeds/organisations.csv:4: SEED001: a line of more than 1,000,000 bytes. Break it, or shorten it.",
            Assert.Single(Read().Problems).ToString()
        );
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("&a [")]
    [InlineData("!!seq [")]
    public void Nesting_without_an_end_is_told(string open)
    {
        _folder.With("seeds/deep.yaml", "source: source/paper\norganisations:\n  " + string.Concat(Enumerable.Repeat(open, 100_000)));

        Assert.Equal(
            (SeedCodes.NotYaml, "seeds/deep.yaml"),
            Read()
                .Problems.Where(problem => problem.Code == SeedCodes.NotYaml)
                .Select(problem => (problem.Code, problem.Place.File))
                .First()
        );
    }

    [Fact]
    public void A_report_stops_after_two_hundred_and_counts_the_rest()
    {
        _folder.With(
            "seeds/organisations.csv",
            "# source: source/paper\nid,name,page,foundedYear\n"
                + string.Concat(Enumerable.Range(1, 1000).Select(number => $"a{number},A,1,many\n"))
        );

        var result = Read();

        Assert.Equal((200, 800L), (result.Problems.Count, result.More));
        Assert.Equal(Enumerable.Range(3, 200), result.Problems.Select(problem => problem.Place.Line));
        Assert.Equal("… and 800 more. The first 200 are shown: correct them and look again.", result.Lines.Last());
    }

    [Fact]
    public void Problems_of_all_files_are_one_report()
    {
        foreach (var name in (string[])["a", "b", "c"])
        {
            _folder.With(
                $"seeds/organisations-{name}.csv",
                "# source: source/paper\nid,name,page,partners\n"
                    + string.Concat(Enumerable.Range(1, 150).Select(number => $"{name}{number},A,1,x{number}\n"))
            );
        }

        var result = Read();

        Assert.Equal((200, 250L), (result.Problems.Count, result.More));
        Assert.Equal(
            (150, 50),
            (
                result.Problems.Count(problem => problem.Place.File.EndsWith("-a.csv", StringComparison.Ordinal)),
                result.Problems.Count(problem => problem.Place.File.EndsWith("-b.csv", StringComparison.Ordinal))
            )
        );
    }

    [Fact]
    public void A_message_is_one_line_whatever_it_quotes()
    {
        _folder.With(
            "seeds/a.yaml",
            "source: source/paper\norganisation:\n  id: organisation/a\n  name: A\n  page: 1\n  \"k\\u202E\\n\\e[31m\": x\n  kinds: "
                + new string('K', 5000)
                + "\n"
        );

        Assert.All(Read().Problems, problem => Assert.InRange(problem.ToString().Length, 1, 1100));
        Assert.Contains("'k<U+202E><U+000A><U+001B>[31m': no property", string.Concat(Read().Lines), StringComparison.Ordinal);
    }

    private string At(string name) => _folder.PathOf($"seeds/{name}");

    private SeedResult Read() => SeedReader.Read(_folder.PathOf("seeds"), VitaSchema.Current);

    private static IEnumerable<string> FilesOf(SeedResult result, Core.ProblemCode code) =>
        result.Problems.Where(problem => problem.Code == code).Select(problem => problem.Place.File["seeds/".Length..]);
}
