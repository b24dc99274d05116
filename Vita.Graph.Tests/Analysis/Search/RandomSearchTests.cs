using CsCheck;
using Vita.Graph.Core.Analysis.Search;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Tests.World;
using Xunit;
using static Vita.Graph.Tests.World.WrittenFacts;

namespace Vita.Graph.Tests.Analysis.Search;

/// <summary>Random searches of random texts, beside a matching that knows how both were made and reads neither.</summary>
[Trait("Speed", "Slow")]
public class RandomSearchTests
{
    private static readonly string[] Properties = ["name", "acronym", "summary"];

    [Fact]
    public void A_search_finds_what_the_making_of_the_texts_says() =>
        Gen.Int[0, 1_000_000]
            .Sample(
                seed =>
                {
                    var chance = new Chance(new PCG(11, (ulong)seed));
                    var world = Chance.Some(1 + chance.Below(12), () => Chance.Some(3, () => RandomTexts.Text(chance)));
                    var graph = new SearchedGraph(new GraphFacts(VitaSchema.Current, world.Select(Organisation), []));
                    var terms = Chance.Some(1 + chance.Below(3), () => RandomTerm.Of(chance));
                    var text = string.Join(chance.Pick([" ", "  ", "\n"]), terms.Select(term => term.Typed));

                    if (terms.TrueForAll(term => term.IsExcluded))
                    {
                        Assert.Throws<SearchQueryException>(() => graph.Find(text));
                        return;
                    }

                    var telling = terms.Where(term => !term.IsExcluded && !term.IsStopWord).ToList();
                    var required = telling.Count > 0 ? telling : [.. terms.Where(term => !term.IsExcluded)];
                    var expected = Enumerable
                        .Range(0, world.Count)
                        .Where(number =>
                            required.TrueForAll(term => IsIn(world[number], term))
                            && !terms.Exists(term => term.IsExcluded && IsIn(world[number], term))
                        );
                    var found = graph.Find(text);

                    Assert.Equal(expected, found.Hits.Select(hit => hit.Row).Order());
                    Assert.Equal(found.Hits.Count, found.TotalCount);
                    foreach (var hit in found.Hits)
                    {
                        Assert.Equal(Found(world[hit.Row], required), Cuts(hit));
                    }
                },
                iter: 3000
            );

    [Fact]
    public void The_order_of_facts_changes_no_bit() =>
        Gen.Int[0, 1_000_000]
            .Sample(
                seed =>
                {
                    var chance = new Chance(new PCG(12, (ulong)seed));
                    var nodes = Chance.Some(12, () => Chance.Some(3, () => RandomTexts.Text(chance))).Select(Organisation).ToList();
                    var (one, other) = (
                        new SearchedGraph(new GraphFacts(VitaSchema.Current, nodes, [])),
                        new SearchedGraph(new GraphFacts(VitaSchema.Current, Enumerable.Reverse(nodes), []))
                    );
                    var text = $"{RandomTexts.Word(chance).Written} {RandomTexts.Word(chance).Written}";

                    Assert.Equal(one.Ids(text), other.Ids(text));
                    Assert.Equal(
                        one.Find(text).Hits.Select(hit => BitConverter.DoubleToInt64Bits(hit.Score)),
                        other.Find(text).Hits.Select(hit => BitConverter.DoubleToInt64Bits(hit.Score))
                    );
                },
                iter: 300
            );

    [Fact]
    public void Whatever_is_typed_is_read_or_refused_in_words() =>
        Gen.String.Sample(
            text =>
            {
                SearchedGraph.Small.Suggested(text);
                var refusal = Record.Exception(() => SearchedGraph.Small.Find(text));
                Assert.True(refusal is null or SearchQueryException, refusal?.ToString());
            },
            iter: 5000
        );

    private static NodeFact Organisation(List<(IReadOnlyList<RandomWord> Words, string Text)> texts, int number) =>
        Node($"organisation/{number:00}", [.. texts.Select((text, place) => (Properties[place], (object)text.Text))], []);

    private static bool IsIn(List<(IReadOnlyList<RandomWord> Words, string Text)> texts, RandomTerm term) =>
        texts.Exists(text => term.StartsIn(text.Words).Any());

    /// <summary>The words that should be highlighted, as they are written.</summary>
    private static IEnumerable<string> Found(List<(IReadOnlyList<RandomWord> Words, string Text)> texts, List<RandomTerm> terms) =>
        texts.SelectMany(
            (text, place) =>
                terms
                    .SelectMany(term => term.StartsIn(text.Words).SelectMany(start => Enumerable.Range(start, term.Words.Count)))
                    .Distinct()
                    .Order()
                    .Select(word => $"{Properties[place]}: {text.Words[word].Written}")
        );

    private static IEnumerable<string> Cuts(SearchHit hit) =>
        hit.Fragments.SelectMany(fragment =>
            fragment.Ranges.Select(range => $"{fragment.Property.Name}: {fragment.Text.Substring(range.Start, range.Length)}")
        );
}
