using Vita.Graph.Core.Text;
using Vita.Graph.Tests.World.Naive;
using Xunit;

namespace Vita.Graph.Tests.World;

/// <summary>The product's table of letters against the order of the Unicode charts, and both orders of text against runes.</summary>
public class FoldingTests
{
    /// <summary>The scripts of Europe with their neighbours, ligatures, and some beyond the basic plane.</summary>
    private static IEnumerable<string> Signs =>
        Enumerable
            .Range(0x20, 0x2600 - 0x20)
            .Concat(Enumerable.Range(0xFB00, 0x50))
            .Concat(Enumerable.Range(0x1F600, 16))
            .Select(char.ConvertFromUtf32);

    [Fact]
    public void Every_sign_folds_as_the_charts_say() => Assert.All(Signs, sign => Assert.Equal(NaiveText.Fold(sign), Folding.Fold(sign)));

    [Fact]
    public void Folding_twice_is_folding_once() =>
        Assert.All(Signs, sign => Assert.Equal(Folding.Fold(sign), Folding.Fold(Folding.Fold(sign))));

    [Theory]
    [InlineData("L’Œuvre – Énergie", "l oeuvre energie")]
    [InlineData("Saint‑Étienne", "saint etienne")]
    [InlineData("e\u0301te\u0301", "ete")]
    [InlineData("STRAẞE Straße", "strasse strasse")]
    [InlineData("Les Potagers\u00A0du Télégraphe", "les potagers du telegraphe")]
    [InlineData("ơ o\u031B ư u\u031B", "o o u u")]
    [InlineData("saint denis", "saint denis")]
    [InlineData("Saint\u00A0\u2014 \u2009Denis", "saint denis")]
    [InlineData("l'insertion", "l insertion")]
    [InlineData("L\u02BCinser\u00ADtion", "l insertion")]
    [InlineData("-", " ")]
    [InlineData(" ’- ", " ")]
    [InlineData("a\r\n\tb", "a b")]
    [InlineData("\u0301", "")]
    [InlineData("", "")]
    public void A_text_folds_to(string text, string folded)
    {
        Assert.Equal(folded, Folding.Fold(text));
        Assert.Equal(folded, NaiveText.Fold(text));
    }

    [Fact]
    public void Text_is_ordered_by_code_point_and_not_by_unit()
    {
        var texts = Pools.Texts.Concat(["\uE000", "\U00010000", "a\uFFFF", "a\U00010000"]).ToList();
        foreach (var (x, y) in texts.SelectMany(x => texts.Select(y => (x, y))))
        {
            var expected = x.EnumerateRunes()
                .Zip(y.EnumerateRunes())
                .Select(pair => pair.First.CompareTo(pair.Second))
                .FirstOrDefault(order => order != 0, Length(x) - Length(y));
            Assert.Equal(Math.Sign(expected), Math.Sign(CodePointComparer.Instance.Compare(x, y)));
            Assert.Equal(Math.Sign(expected), Math.Sign(NaiveText.ByCodePoint.Compare(x, y)));
        }
    }

    private static int Length(string text) => text.EnumerateRunes().Count();
}
