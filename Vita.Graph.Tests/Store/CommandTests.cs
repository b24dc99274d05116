using Xunit;

namespace Vita.Graph.Tests.Store;

/// <summary>The commands of <c>vita</c> and what they tell the script that calls them.</summary>
[Trait("Speed", "Slow")]
public sealed class CommandTests : IDisposable
{
    private const string Good = "source: source/s\nsources: [{id: source/s, title: S}]\n";
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Load_says_what_it_did()
    {
        var (seeds, data) = (_folder.With("seeds/a.yaml", Good).PathOf("seeds"), _folder.PathOf("new/vita.sqlite"));

        var first = VitaProcess.Run("load", "--to", "embedded", "--seeds", seeds, "--data", data);
        var second = VitaProcess.Run("load", "--seeds", seeds, "--data", data);

        Assert.Equal((0, 0, "", ""), (first.ExitCode, second.ExitCode, first.Errors, second.Errors));
        Assert.Contains($"{data} (written)", first.Output, StringComparison.Ordinal);
        Assert.Contains($"{data} (unchanged)", second.Output, StringComparison.Ordinal);
        Assert.Matches("sources +1", first.Output);
    }

    [Fact]
    public void Problems_go_to_the_error_stream_one_a_line()
    {
        var seeds = _folder.With("seeds/a.yaml", Good + "organisation: {id: organisation/a, nmae: A}\n").PathOf("seeds");

        var (exitCode, output, errors) = VitaProcess.Run("load", "--seeds", seeds, "--data", _folder.PathOf("vita.sqlite"));

        Assert.Equal(
            """
            seeds/a.yaml:3: SEED005: 'nmae': no property and no relation of Organisation. Nearest: 'name'.
            seeds/a.yaml:3: SEED025: organisation 'organisation/a': no name. Add it here or wherever the node is declared.
            2 problems in 1 file; nothing was loaded.

            """,
            errors
        );
        Assert.Equal((1, "", false), (exitCode, output, File.Exists(_folder.PathOf("vita.sqlite"))));
    }

    [Theory]
    [InlineData(2, "chek")]
    [InlineData(2, "load", "--to", "paper")]
    [InlineData(2, "check", "--sedes", "x")]
    [InlineData(1, "check", "--seeds", "/no/such/folder")]
    [InlineData(2, "generate", "--organisations", "0", "--out", "x")]
    [InlineData(2, "generate", "--organisations", "-3", "--out", "x")]
    [InlineData(2, "generate", "--organisations", "many", "--out", "x")]
    [InlineData(2, "generate", "--organisations", "3")]
    [InlineData(1, "generate", "--organisations", "3", "--out", "x", "--seeds", "/no/such/folder")]
    [InlineData(0, "--help")]
    public void Exit_code_tells_the_kind_of_end(int expected, params string[] arguments)
    {
        var (exitCode, output, errors) = VitaProcess.Run(arguments);

        Assert.Equal(expected, exitCode);
        Assert.DoesNotContain("   at ", output + errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Store_that_cannot_be_written_is_exit_code_3()
    {
        var seeds = _folder.With("seeds/a.yaml", Good).With("taken", "").PathOf("seeds");

        var (exitCode, _, errors) = VitaProcess.Run("load", "--seeds", seeds, "--data", _folder.PathOf("taken/vita.sqlite"));

        Assert.Equal(3, exitCode);
        Assert.Contains("STORE005", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Generate_writes_seeds_that_check_accepts_and_overwrites_nothing()
    {
        var folder = _folder.PathOf("france");
        string[] generate = ["generate", "--organisations", "50", "--seed", "4", "--out", folder];

        var (first, check, second) = (VitaProcess.Run(generate), VitaProcess.Run("check", "--seeds", folder), VitaProcess.Run(generate));

        Assert.Equal((0, 0, 1), (first.ExitCode, check.ExitCode, second.ExitCode));
        Assert.Matches("organisations +50", check.Output);
        Assert.Equal(
            $"{folder}: not empty. An empty or new folder is expected, so that nothing is overwritten. Name another with --out, or "
                + $"remove it.\n",
            second.Errors
        );
    }

    [Fact]
    public void Environment_names_seeds_and_file()
    {
        var (seeds, data) = (_folder.With("elsewhere/a.yaml", Good).PathOf("elsewhere"), _folder.PathOf("named.sqlite"));

        var run = VitaProcess.RunIn(_folder.Path, [("VITA_SEEDS", seeds), ("VITA_DATA", data)], "load");

        Assert.Equal((0, true), (run.ExitCode, File.Exists(data)));
    }

    [Fact]
    public void Without_settings_all_lies_beside_the_solution()
    {
        _folder.With("Vita.sln", "").With("seeds/a.yaml", Good).With("deep/down/file", "");

        var run = VitaProcess.RunIn(_folder.PathOf("deep/down"), [("VITA_SEEDS", ""), ("VITA_DATA", "")], "load");

        Assert.Equal((0, true), (run.ExitCode, File.Exists(_folder.PathOf(".vita/vita.sqlite"))));
    }

    public void Dispose() => _folder.Dispose();
}
