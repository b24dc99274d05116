using CsCheck;
using Vita.Graph.Core.Neo4j;
using Vita.Graph.Core.Text;
using Xunit;

namespace Vita.Graph.Tests.Neo4j;

/// <summary>What makes Neo4j's two orders of texts one. Neo4j itself is asked in <see cref="RandomOnNeo4jTests"/>, whose texts have such
/// letters.</summary>
public sealed class FoldedShadowTests
{
    /// <summary>Letters on both sides of every bound: where folding, digits, surrogates and the private area begin and end.</summary>
    private static readonly string[] Letters =
    [
        "a",
        "A",
        "é",
        "œ",
        "ﬁ",
        "fi",
        "K",
        "\uD7AF",
        "\uD7B0",
        "\uD7B1",
        "\uD7EF",
        "\uD7F0",
        "\uD7F4",
        "\uD7FF",
        "\uE000",
        "\uF8FF",
        "\uFF21",
        "\uFFFD",
        "\uFFFF",
        "\U00010000",
        "\U0001F600",
        "\U0010FFFF",
        "\u0301",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Letters.Length - 1]
        .Select(letter => Letters[letter])
        .Array[0, 4]
        .Select(string.Concat);

    private static readonly (string One, string Other)[] Alike =
    [
        .. Letters
            .SelectMany(_ => Letters, (one, other) => (one, other))
            .Where(pair => Folding.Fold(pair.one) == Folding.Fold(pair.other)),
    ];

    private static readonly Gen<(string One, string Other)> LettersThatFoldAlike = Gen.Int[0, Alike.Length - 1]
        .Select(pair => Alike[pair]);

    [Fact]
    public void Shadows_stand_in_one_order_by_unit_and_by_code_point_which_is_that_of_folded_texts() =>
        Gen.Select(Texts, Texts)
            .Sample(
                (one, other) =>
                {
                    var expected = Math.Sign(CodePointComparer.Instance.Compare(Folding.Fold(one), Folding.Fold(other)));
                    var (left, right) = (FoldedShadow.Of(one), FoldedShadow.Of(other));
                    Assert.Equal(expected, Math.Sign(string.CompareOrdinal(left, right)));
                    Assert.Equal(expected, Math.Sign(CodePointComparer.Instance.Compare(left, right)));
                }
            );

    [Fact]
    public void What_is_part_of_a_folded_text_and_nothing_else_is_part_of_its_shadow() =>
        Gen.Select(Texts, Texts)
            .Sample(
                (text, part) =>
                {
                    var (folded, foldedPart) = (Folding.Fold(text), Folding.Fold(part));
                    var (shadow, shadowPart) = (FoldedShadow.Of(text), FoldedShadow.Of(part));
                    Assert.Equal(
                        folded.Contains(foldedPart, StringComparison.Ordinal),
                        shadow.Contains(shadowPart, StringComparison.Ordinal)
                    );
                    Assert.Equal(
                        folded.StartsWith(foldedPart, StringComparison.Ordinal),
                        shadow.StartsWith(shadowPart, StringComparison.Ordinal)
                    );
                    Assert.Equal(
                        folded.EndsWith(foldedPart, StringComparison.Ordinal),
                        shadow.EndsWith(shadowPart, StringComparison.Ordinal)
                    );
                }
            );

    /// <summary>Texts that fold alike are compared as they are: there, too, both orders must agree.</summary>
    [Fact]
    public void Texts_with_equal_folded_forms_stand_in_one_order_by_unit_and_by_code_point() =>
        LettersThatFoldAlike
            .Array[0, 4]
            .Sample(letters =>
            {
                var (one, other) = (string.Concat(letters.Select(pair => pair.One)), string.Concat(letters.Select(pair => pair.Other)));
                Assert.Equal(Folding.Fold(one), Folding.Fold(other));
                Assert.Equal(Math.Sign(CodePointComparer.Instance.Compare(one, other)), Math.Sign(string.CompareOrdinal(one, other)));
            });

    [Theory]
    [InlineData("Énergie", "energie")]
    [InlineData("a\U0001F600", "a\uD7F0\uD7B0\uD7CF\uD7C8\uD7B0")]
    [InlineData("\uD7B0", "\uD7F0\uD7B0\uD7BD\uD7CE\uD7E0")]
    public void Letters_from_the_last_block_before_the_surrogates_are_spelled_in_digits_of_six_bits(string text, string shadow) =>
        Assert.Equal(shadow, FoldedShadow.Of(text));
}
