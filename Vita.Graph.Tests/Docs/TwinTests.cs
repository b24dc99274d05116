using Xunit;

namespace Vita.Graph.Tests.Docs;

/// <summary>README.md and LISEZMOI.md say the same in two languages.</summary>
public sealed class TwinTests
{
    [Fact]
    public void The_two_readmes_hold_the_same_code_blocks_in_the_same_order() =>
        Assert.Equal(Papers.CodeBlocks("README.md"), Papers.CodeBlocks("LISEZMOI.md"));

    [Fact]
    public void The_two_readmes_have_as_many_sections() => Assert.Equal(Sections("README.md"), Sections("LISEZMOI.md"));

    private static int Sections(string page) =>
        Papers.Prose(page).Split('\n').Count(line => line.StartsWith("## ", StringComparison.Ordinal));
}
