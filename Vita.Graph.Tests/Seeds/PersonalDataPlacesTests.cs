using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;
using Xunit;

namespace Vita.Graph.Tests.Seeds;

/// <summary>Where in the seeds personal data is looked for, and how a false alarm is silenced.</summary>
[Trait("Speed", "Slow")]
public sealed class PersonalDataPlacesTests
{
    private static readonly string Phone = string.Join(' ', "05", "36", "49", "12", "34");
    private static readonly string Email = "camille" + "@" + "insertion.example";

    [Theory]
    [InlineData("a.yaml", "source: source/paper\n# call {0}\norganisation: {{id: organisation/a, name: A, page: 1}}\n", 2)]
    [InlineData("a.yaml", "source: source/paper\norganisation: {{id: organisation/a, name: A, page: 1}} # {0}\n", 2)]
    [InlineData(
        "a.yaml",
        "source: source/paper\norganisation:\n  id: organisation/a\n  name: A\n  page: 1\n  summary: >\n    Joindre\n    {0}\n",
        8
    )]
    [InlineData("README.md", "# Notes\n\nAppeler {0}.\n", 3)]
    [InlineData("vita/notes.txt", "Appeler {0}.\n", 1)]
    [InlineData("networks.csv", "# source: source/paper\nid,name,page\nn,\"N\n{0}\",1\n", 4)]
    public void Comments_values_and_notes_are_looked_through(string name, string text, int line)
    {
        foreach (var (personal, what) in new[] { (Phone, "a phone number"), (Email, "an e-mail address") })
        {
            var problem = Assert.Single(SeedText.Read((name, string.Format(null, text, personal))).Problems, problem =>
                problem.Code == SeedCodes.PersonalData
            );

            Assert.Equal(
                $"seeds/{name}:{line}: SEED021: {what}. Remove it: docs/privacy.md. If it is none, write `# not personal: "
                    + $"reason` above it.",
                problem.ToString()
            );
        }
    }

    [Fact]
    public void Keys_are_looked_through() =>
        Assert.Contains(
            SeedText
                .Read(("a.yaml", $"source: source/paper\norganisation: {{id: organisation/a, name: A, page: 1, \"{Phone}\": x}}\n"))
                .Problems,
            problem => problem.Code == SeedCodes.PersonalData
        );

    [Theory]
    [InlineData("summary: \"camille\\x40insertion.example\"")]
    [InlineData("summary: \"05 36\\u00a049 12 34\"")]
    public void What_escapes_write_is_looked_through(string entry) =>
        Assert.Equal(
            SeedCodes.PersonalData,
            Assert
                .Single(
                    SeedText
                        .Read(("a.yaml", $"source: source/paper\norganisation:\n  id: organisation/a\n  name: A\n  page: 1\n  {entry}\n"))
                        .Problems
                )
                .Code
        );

    [Fact]
    public void A_number_broken_over_two_lines_is_found() =>
        Assert.Equal(
            2,
            Assert
                .Single(
                    SeedText
                        .Read(
                            (
                                "a.yaml",
                                $"source: source/paper\norganisation: {{id: organisation/a, name: A, page: 1, summary: {Phone[..5]}\n  "
                                    + $"{Phone[6..]}}}\n"
                            )
                        )
                        .Problems
                )
                .Place.Line
        );

    [Fact]
    public void A_name_of_a_file_is_told_without_the_number()
    {
        var problem = Assert.Single(
            SeedText.Read(($"vita/{Phone}.yaml", "source: source/paper\norganisation: {id: organisation/a, name: A, page: 1}\n")).Problems
        );

        Assert.Equal("seeds/vita: SEED021: the name of a file holds a phone number. Rename it: docs/privacy.md.", problem.ToString());
    }

    [Theory]
    [InlineData(
        "a.yaml",
        "source: source/paper\n# not personal: a number of parcels\norganisation: {{id: organisation/a, name: A, page: 1, "
            + "summary: \"{0}\"}}\n"
    )]
    [InlineData(
        "a.yaml",
        "source: source/paper\norganisation: {{id: organisation/a, name: A, page: 1, summary: \"{0}\"}} # not personal: parcels\n"
    )]
    [InlineData(
        "a.yaml",
        "source: source/paper\norganisation:\n  id: organisation/a\n  name: A\n  page: 1\n  # not personal: parcels\n  summary: |\n    "
            + "On\n    the map\n    {0}\n"
    )]
    [InlineData("networks.csv", "# source: source/paper\nid,name,page\n# not personal: a number of parcels,,\nn,{0},1\n")]
    [InlineData("networks.csv", "# source: source/paper;;\nid;name;page\n\"# not personal: a number; of parcels\";;\nn;{0};1\n")]
    [InlineData("README.md", "<!-- not personal: parcels -->\n{0}\n")]
    public void A_note_with_a_reason_silences(string name, string text) =>
        Assert.Empty(SeedText.Read((name, string.Format(null, text, Phone))).Problems);

    [Fact]
    public void A_note_silences_nothing_but_its_line()
    {
        var problems = SeedText.Read(("README.md", $"{Phone} <!-- not personal: parcels -->\n{Phone}\n")).Problems;

        Assert.Equal(2, Assert.Single(problems).Place.Line);
    }

    [Fact]
    public void Bundled_seeds_alarm_nobody() =>
        Assert.Empty(SeedReader.Read(Path.Combine(TestFiles.Home, "seeds"), VitaSchema.Current).Problems);
}
