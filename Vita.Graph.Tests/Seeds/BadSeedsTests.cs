using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;
using Xunit;

namespace Vita.Graph.Tests.Seeds;

/// <summary>Each folder of <c>BadSeeds/</c> holds seeds and the whole report that they earn, in <c>expected.txt</c>.</summary>
public sealed class BadSeedsTests
{
    private static string Corpus => TestFiles.PathOf("BadSeeds");

    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(Corpus).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Report_is_the_expected_one(string name)
    {
        var result = SeedReader.Read(Path.Combine(Corpus, name, "seeds"), VitaSchema.Current);

        Assert.Null(result.Facts);
        TestFiles.Same(Path.Combine(Corpus, name, "expected.txt"), string.Concat(result.Problems.Select(problem => $"{problem}\n")));
    }

    [Fact]
    public void Every_code_occurs_in_a_case()
    {
        var reports = string.Concat(Directory.GetFiles(Corpus, "expected.txt", SearchOption.AllDirectories).Select(File.ReadAllText));

        Assert.DoesNotContain(SeedCodes.All, code => !reports.Contains($": {code.Code}: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Missing_folder_is_a_problem()
    {
        var problem = Assert.Single(SeedReader.Read("/no/such/seeds", VitaSchema.Current).Problems);

        Assert.Equal(
            "/no/such/seeds: SEED001: no such folder. Name the folder of the seeds with --seeds or VITA_SEEDS.",
            problem.ToString()
        );
    }
}
