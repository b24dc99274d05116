using System.Text.RegularExpressions;
using Xunit;

namespace Vita.Graph.Tests.Docs;

/// <summary>docs/privacy.md: no e-mail address and no French phone number anywhere, comments of the seeds included.</summary>
public sealed partial class PersonalDataTests
{
    /// <summary>Not the tables: they are large, machine-made, and every value of theirs is looked at by <c>vita check</c>.</summary>
    private static readonly string[] Texts =
    [
        ".md",
        ".cs",
        ".yaml",
        ".yml",
        ".json",
        ".graphql",
        ".golden",
        ".mjs",
        ".ts",
        ".tsx",
        ".html",
        ".txt",
        ".csproj",
        ".props",
        "Makefile",
        "Dockerfile",
        "LICENSE",
    ];

    [Fact]
    public void No_file_holds_an_address_or_a_phone_number()
    {
        var files = Papers.FilesNamed(Texts).Where(file => !file.EndsWith("packages.lock.json", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(files);
        Assert.Equal([], files.Where(HoldsPersonalData));
    }

    /// <summary>Examples of addresses may use the names that are kept for it, examples of numbers the ranges that are kept for
    /// fiction.</summary>
    [Theory]
    [InlineData("someone" + "@insertion.fr", true)]
    [InlineData("someone" + "@example.org", false)]
    [InlineData("05 49" + " 00 00 00", true)]
    [InlineData("+33 5" + " 49 00 00 00", true)]
    [InlineData("05 36" + " 49 00 00", false)]
    [InlineData("417 076 hours, code 01001, siren 200069193", false)]
    public void Addresses_and_numbers_are_recognised(string text, bool isPersonal) => Assert.Equal(isPersonal, IsPersonal(text));

    private static bool HoldsPersonalData(string file) => IsPersonal(Papers.Read(file));

    private static bool IsPersonal(string text) => Address().IsMatch(text) || Phone().IsMatch(text);

    /// <summary>Only endings that people have addresses under: code has an @ between other words.</summary>
    [GeneratedRegex(
        @"[A-Za-z0-9._%+-]+@(?!example\.(?:org|com|net|fr)\b)"
            + @"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:fr|com|org|net|eu|info|coop|asso|bzh|be|ch)\b"
    )]
    private static partial Regex Address();

    /// <summary>France, dialled from abroad or from within.</summary>
    private const string Prefix = @"(?:(?:\+|00)33[ .-]?(?:\(0\))?[ .-]?|0)";

    /// <summary>Numbers of France, not those that are kept for fiction.</summary>
    [GeneratedRegex(
        @"(?<![0-9A-Za-z])(?!"
            + Prefix
            + @"(?:1[ .]?99[ .]?00|2[ .]?61[ .]?91|3[ .]?53[ .]?01|4[ .]?65[ .]?71|5[ .]?36[ .]?49|6[ .]?39[ .]?98))"
            + Prefix
            + @"[1-9](?:[ .\-/]?[0-9]{2}){4}(?![0-9A-Za-z])"
    )]
    private static partial Regex Phone();
}
