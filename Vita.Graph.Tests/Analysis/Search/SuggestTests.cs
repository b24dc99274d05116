using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Xunit;
using static Vita.Graph.Tests.World.WrittenFacts;

namespace Vita.Graph.Tests.Analysis.Search;

/// <summary>What is offered while a name is typed, over a few towns and over all communes of the bundled seeds.</summary>
[Trait("Speed", "Slow")]
public class SuggestTests
{
    private static readonly SearchedGraph Towns = new(
        new GraphFacts(VitaSchema.Current, Nodes(), [Edge("organisation/hub", "basedIn", "territory/saint-denis-2", Line("paper", 1))])
    );

    [Theory]
    [InlineData("saint den", "saint-denis-2 saint-denis-1 saint-denis-en-val")]
    [InlineData("SAINT-DENIS", "saint-denis-2 saint-denis-1 saint-denis-en-val")]
    [InlineData("denis", "saint-denis-2 saint-denis-1 saint-denis-en-val")]
    [InlineData("eti", "saint-etienne")]
    [InlineData("val", "val val-dieu saint-denis-en-val")]
    [InlineData("etienne saint", "saint-etienne")]
    [InlineData("sain den", "")]
    [InlineData("l'ai", "aigles aigle")]
    [InlineData("aigle", "aigle aigles")]
    [InlineData("oe", "oeuilly")]
    [InlineData("ŒU", "oeuilly")]
    [InlineData("", "")]
    [InlineData("l'", "")]
    [InlineData("\uD83D", "")]
    [InlineData("resume", "")]
    public void Towns_are_suggested(string typed, string slugs) =>
        Assert.Equal(slugs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(slug => $"territory/{slug}"), Towns.Suggested(typed));

    [Fact]
    public void A_suggestion_shows_the_words_typed() =>
        Assert.Equal(
            ["name: [Saint]-[Étienne]"],
            SearchedGraph.Marked(Towns.Index.Suggest("saint e", null, 1).Select(found => found.Name))
        );

    [Fact]
    public void Only_some_kinds_and_no_more_than_asked_for()
    {
        Assert.Equal(["organisation/hub"], Towns.Suggested("saint", "Organisation Theme"));
        Assert.Equal(["territory/saint-denis-2"], Towns.Suggested("saint d", "Territory", first: 1));
        Assert.Empty(Towns.Suggested("saint", first: 0));
    }

    [Fact]
    public void Among_all_communes_the_shortest_names_that_begin_so_come_first()
    {
        var names = SearchedGraph
            .Seeds.Index.Suggest("saint-eti", SearchedGraph.Kinds("Territory"), 500)
            .Select(found => found.Name.Text)
            .ToList();
        var expected = Territories().Where(name => name.StartsWith("Saint-Éti", StringComparison.Ordinal)).ToList();

        Assert.InRange(expected.Count, 20, 500);
        Assert.Equal(expected.Order(), names.Take(expected.Count).Order());
        Assert.Equal(
            names.Take(expected.Count).OrderBy(name => name == "Saint-Éti" ? 0 : name.Length).Select(name => name.Length),
            names.Take(expected.Count).Select(name => name.Length)
        );
        Assert.Equal("Thouars", SearchedGraph.Seeds.Index.Suggest("thouars", null, 1)[0].Name.Text);
    }

    private static IEnumerable<string> Territories()
    {
        var kind = VitaSchema.Current.FindKind("Territory")!;
        return World.RealGraph.Facts.Nodes(kind).Select(node => (string?)node.Values[kind.Naming.Index]).OfType<string>();
    }

    private static List<NodeFact> Nodes() =>
        [
            Node("source/paper", [("title", "Papier")]),
            Node("organisation/hub", [("name", "Au Saint Patron"), ("summary", "Un résumé.")]),
            Node("territory/saint-denis-1", [("name", "Saint-Denis")]),
            Node("territory/saint-denis-2", [("name", "Saint-Denis")]),
            Node("territory/saint-denis-en-val", [("name", "Saint-Denis-en-Val")]),
            Node("territory/saint-etienne", [("name", "Saint-Étienne")]),
            Node("territory/val", [("name", "Val")]),
            Node("territory/val-dieu", [("name", "Val-Dieu-la-Grande-Étendue")]),
            Node("territory/aigle", [("name", "L’Aigle")]),
            Node("territory/aigles", [("name", "Aigles")]),
            Node("territory/oeuilly", [("name", "Œuilly")]),
        ];
}
