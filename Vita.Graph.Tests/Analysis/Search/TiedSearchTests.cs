using CsCheck;
using Vita.Graph.Core.Facts;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Analysis.Search;

/// <summary>Words met by what a node is tied to: what an animator types finds whom it is about, and the answer says why.</summary>
[Trait("Speed", "Slow")]
public class TiedSearchTests
{
    private static readonly string[] Words = ["alpha", "bravo", "carlo", "rural", "argumentaire", "ai"];

    [Theory]
    [InlineData(
        "Poitou-Charentes mobilité",
        "organisation/porte-ouverte-emploi project/porte-ouverte-emploi-developpement-durable territory/pays-thouarsais"
    )]
    [InlineData("clause insertion Thouars", "project/porte-ouverte-emploi-developpement-durable organisation/porte-ouverte-emploi")]
    [InlineData("AI rurale Deux-Sèvres", "organisation/porte-ouverte-emploi organisation/air organisation/aicm project/air-aicm-gpec")]
    [InlineData("AI COORACE Thouars", "organisation/porte-ouverte-emploi")]
    [InlineData("mobilité Franche-Comté", "organisation/jura-service project/jura-service-moteur-action")]
    [InlineData("argumentaires élues", "need/entraide-bassin-emploi-argumentaire need/passerelle-clause-argumentaire-iae")]
    [InlineData("salariées Jura", "project/jura-service-moteur-action")]
    public void An_animator_finds(string text, string ids) =>
        Assert.Superset(ids.Split(' ').ToHashSet(), SearchedGraph.Seeds.Ids(text).ToHashSet());

    [Theory]
    [InlineData("élu", "élue")]
    [InlineData("salarié", "salariées")]
    [InlineData("chercheur", "chercheuses")]
    public void Forms_of_a_word_find_the_same(string one, string other)
    {
        Assert.NotEmpty(SearchedGraph.Seeds.Ids(one));
        Assert.Equal(SearchedGraph.Seeds.Ids(one), SearchedGraph.Seeds.Ids(other));
    }

    [Fact]
    public void A_hit_says_which_word_was_met_where()
    {
        var found = SearchedGraph
            .Seeds.Find("AI rurale Deux-Sèvres")
            .Hits.Single(hit => SearchedGraph.Seeds.IdOf(new(hit.Kind, hit.Row)) == "organisation/porte-ouverte-emploi");
        Assert.Equal(
            [
                "AI: organisation/porte-ouverte-emploi kinds[0]: [AI]",
                "rurale: territory/pays-thouarsais milieux[0]: [Rural] by WORKS_IN",
                "Deux-Sèvres: territory/dep-79 name: [Deux]-[Sèvres] by BASED_IN WITHIN WITHIN",
            ],
            found.Places.Select(place =>
                $"{place.Word}: {SearchedGraph.Seeds.IdOf(place.Node)} {SearchedGraph.Marked(place.Fragment)}"
                + $"{(place.Via.Count == 0 ? "" : $" by {string.Join(' ', place.Via.Select(edge => edge.Set.Type))}")}"
            )
        );
        Assert.False(found.IsWhole);
    }

    [Theory]
    [InlineData("mobilité Jura Thouarss", "Jura 13, mobilité 21, Thouarss 0 thouars")]
    [InlineData("mobilyté Thouarz", "mobilyté 0 mobilite, Thouarz 0 thouars")]
    [InlineData("xqzwvk Jura", "xqzwvk 0, Jura 13")]
    [InlineData("\"Jura mobylité\"", "Jura mobylité 0 jura mobilite")]
    public void A_word_that_nothing_holds_is_told_with_the_nearest(string text, string expected) =>
        Assert.Equal(
            expected.Split(", ").Order(),
            SearchedGraph.Seeds.Find(text).Words.Select(word => $"{word.Word} {word.Count} {word.Nearest}".TrimEnd()).Order()
        );

    [Fact]
    public void What_holds_all_words_itself_comes_first()
    {
        var found = SearchedGraph.Seeds.Find("mobilité Jura");
        Assert.Contains(found.Hits, hit => hit.IsWhole);
        Assert.Contains(found.Hits, hit => !hit.IsWhole);
        Assert.Equal(found.Hits.Select(hit => hit.IsWhole).OrderDescending(), found.Hits.Select(hit => hit.IsWhole));
        Assert.All(found.Hits, hit => Assert.Equal(hit.IsWhole, hit.Score > 1));
    }

    /// <summary>Everything that Jura Service is tied to would be found by its name, if one thing could lend all words.</summary>
    [Fact]
    public void What_one_thing_holds_alone_finds_nothing_else() =>
        Assert.DoesNotContain("project/jura-service-moteur-action", SearchedGraph.Seeds.Ids("\"Jura Service\""));

    [Fact]
    public void Random_graphs_are_searched_as_plain_sets_say()
    {
        var tied = 0;
        Gen.Select(Gen.Int[1, RandomGraph.Count - 1], Gen.Int[0, 1_000_000])
            .Sample(
                (number, seed) =>
                {
                    var chance = new Chance(new PCG((uint)number, (ulong)seed));
                    var facts = Rewritten(RandomGraph.Make(number), chance);
                    var graph = new SearchedGraph(facts);
                    var words = Chance.Some(2 + chance.Below(2), () => chance.Pick(Words)).Distinct().ToList();
                    var plain = new PlainTiedSearch(facts);
                    var (whole, expected) = plain.Find(Holds, words);
                    var found = graph.Find(string.Join(' ', words));

                    Assert.Equal(
                        whole.Order(StringComparer.Ordinal),
                        found
                            .Hits.Where(hit => hit.IsWhole)
                            .Select(hit => graph.IdOf(new(hit.Kind, hit.Row)))
                            .Order(StringComparer.Ordinal)
                    );
                    Assert.Equal(
                        expected.Order(StringComparer.Ordinal),
                        found
                            .Hits.Where(hit => !hit.IsWhole)
                            .Select(hit => graph.IdOf(new(hit.Kind, hit.Row)))
                            .Order(StringComparer.Ordinal)
                    );
                    var byId = facts.Schema.Kinds.SelectMany(kind => facts.Nodes(kind)).ToDictionary(node => node.Id);
                    foreach (var hit in found.Hits)
                    {
                        Assert.Equal(words, hit.Places.Select(place => place.Word));
                        var around = plain.Around(byId[graph.IdOf(new(hit.Kind, hit.Row))]);
                        Assert.All(hit.Places, place => Assert.True(Holds(byId[graph.IdOf(place.Node)], place.Word)));
                        Assert.All(hit.Places.Where(place => place.Via.Count > 0), place =>
                            Assert.Contains(graph.IdOf(place.Node), around)
                        );
                        Assert.All(hit.Places, place => Assert.NotEmpty(place.Fragment.Ranges));
                    }

                    Interlocked.Add(ref tied, expected.Count);
                },
                iter: 400
            );
        Assert.True(tied > 1000, $"only {tied} were tied");
    }

    private static bool Holds(NodeFact node, string word) =>
        Texts(node).Any(text => text.Split(' ').Contains(word)) || Values(node).Contains(word);

    private static IEnumerable<string> Texts(NodeFact node) =>
        node
            .Kind.Properties.Where(property => property is { IsSearchable: true, IsList: false })
            .Select(property => node.Values[property.Index])
            .OfType<string>();

    private static IEnumerable<string> Values(NodeFact node)
    {
        var lists = node
            .Kind.Properties.Where(property => property.Name is "kinds" or "milieux" or "resources")
            .SelectMany(property => (string[]?)node.Values[property.Index] ?? []);
        return lists.Select(value =>
            value switch
            {
                "RURAL" => "rural",
                "ARGUMENT" => "argumentaire",
                "AI" => "ai",
                _ => "",
            }
        );
    }

    /// <summary>The same graph, with few texts of few words. Themes have theirs in the definition, as labels stand for each
    /// other.</summary>
    private static GraphFacts Rewritten(GraphFacts facts, Chance chance) =>
        new(
            facts.Schema,
            facts.Schema.Kinds.SelectMany(kind => facts.Nodes(kind)).Select(node => Rewritten(node, chance)),
            facts.Schema.EdgeSets.SelectMany(facts.EdgesOf)
        );

    private static NodeFact Rewritten(NodeFact node, Chance chance)
    {
        var place = (node.Kind.FindProperty("definition") ?? node.Kind.FindProperty("summary") ?? node.Kind.Naming)?.Index;
        var values = node.Kind.Properties.Select(property => property.IsSearchable ? null : node.Values[property.Index]).ToArray();
        if (place is { } index && chance.OneIn(2))
        {
            values[index] = string.Join(' ', Chance.Some(1 + chance.Below(2), () => chance.Pick(Words[..3])));
        }

        return node with
        {
            Values = values,
        };
    }
}
