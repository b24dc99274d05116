using System.Globalization;
using Vita.Graph.Core.Text;
using Xunit;

namespace Vita.Graph.Tests.World;

/// <summary>The product's own composition of letters and marks against that of another library, whose answers are kept in
/// <c>canonical-texts.txt</c>.</summary>
public class CanonicalTextTests
{
    [Fact]
    public void Texts_are_composed_as_another_library_composes_them()
    {
        var lines = File.ReadLines(TestFiles.PathOf("World", "canonical-texts.txt"))
            .Where(line => line[0] != '#')
            .Select(line => line.Split(';'))
            .ToList();

        Assert.True(lines.Count > 1000);
        Assert.All(lines, line => Assert.Equal(line[1], Hex(CanonicalText.Of(Text(line[0])))));
        Assert.All(lines, line => Assert.Equal(line[1], Hex(CanonicalText.Of(Text(line[1])))));
    }

    [Theory]
    [InlineData("De\u0301le\u0301gue\u0301 d\u2019E\u0301tat", "Délégué d’État")]
    [InlineData("e\u0323\u0302", "ệ")]
    [InlineData("", "")]
    public void A_text_becomes(string text, string composed) => Assert.Equal(composed, CanonicalText.Of(text));

    /// <summary>Not as data of a theory: attributes do not carry half a pair.</summary>
    [Fact]
    public void Text_with_half_a_surrogate_pair_stays_as_it_is() => Assert.Equal("\uD800e\u0301", CanonicalText.Of("\uD800e\u0301"));

    private static string Text(string points) =>
        string.Concat(
            points
                .Split(' ')
                .Select(point => char.ConvertFromUtf32(int.Parse(point, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)))
        );

    private static string Hex(string text) =>
        string.Join(' ', text.EnumerateRunes().Select(rune => rune.Value.ToString("X", CultureInfo.InvariantCulture)));
}
