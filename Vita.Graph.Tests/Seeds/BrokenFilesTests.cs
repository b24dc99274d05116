using CsCheck;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;
using Xunit;

namespace Vita.Graph.Tests.Seeds;

/// <summary>Whatever a file holds, reading it gives facts or problems, never an exception.</summary>
[Trait("Speed", "Slow")]
public sealed class BrokenFilesTests
{
    private const string Yaml =
        "source: source/a\nsources: [{id: source/a, title: A}]\norganisation:\n  id: organisation/a\n  name: \"A: b\"\n  kinds: [AI]\n  "
        + "partners:\n    - {ref: organisation/a}\n";
    private const string Csv = "# source: source/a\nid,name,kinds,partners\na,\"A, b\",AI|ASP,a|b\nb,B,,\n";
    private static readonly string[] Signs =
    [
        "\n",
        "\r",
        "\t",
        " ",
        ":",
        "-",
        "[",
        "]",
        "{",
        "}",
        "\"",
        ",",
        "'",
        "#",
        "&",
        "*",
        "!",
        "|",
        ">",
        "%",
        "@",
        "`",
        "~",
        "\\",
        "\0",
        "é",
        "😀",
        "\u2028",
    ];

    [Theory]
    [InlineData("a.yaml", Yaml)]
    [InlineData("organisations.csv", Csv)]
    public void Broken_file_gives_facts_or_problems(string name, string text)
    {
        using var folder = new TemporaryFolder();
        Gen.Select(Gen.Int[0, text.Length - 1], Gen.Int[0, 6], Gen.Int[0, Signs.Length - 1], Gen.Byte)
            .Sample(
                (at, removed, sign, last) =>
                {
                    var broken = text[..at] + Signs[sign] + text[Math.Min(text.Length, at + removed)..];
                    folder.With($"seeds/{name}", broken);
                    if (last > 250)
                    {
                        File.AppendAllBytes(folder.PathOf($"seeds/{name}"), [last]);
                    }

                    var result = SeedReader.Read(folder.PathOf("seeds"), VitaSchema.Current);
                    Assert.Equal(result.Facts is null, result.Problems.Count > 0);
                },
                iter: 100,
                threads: 1
            );
    }
}
