using Vita.Graph.Core.Analysis.Search;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Xunit;
using static Vita.Graph.Tests.World.WrittenFacts;

namespace Vita.Graph.Tests.Analysis.Search;

/// <summary>What is found and in what order, over worlds small enough to know the answer.</summary>
public class FoundTests
{
    private static readonly SearchedGraph World = new(new GraphFacts(VitaSchema.Current, Nodes(), Edges()));

    [Theory]
    [InlineData("oeuvre", "organisation/oeuvre-1 organisation/oeuvre-2 organisation/oeuvre-3")]
    [InlineData("ŒUVRES", "organisation/oeuvre-1 organisation/oeuvre-2 organisation/oeuvre-3")]
    [InlineData("emplois", "organisation/emoji organisation/tilde")]
    [InlineData("thouars", "territory/town")]
    [InlineData("anneau", "territory/ring-1 territory/ring-2")]
    [InlineData("aide", "need/shared")]
    [InlineData("conte", "")]
    [InlineData("presidente", "referent/chair")]
    public void In_the_small_world(string text, string ids) => Assert.Equal(ids, string.Join(' ', SearchedGraph.Small.Ids(text)));

    [Theory]
    [InlineData("mobilites", "network/acronym network/alone project/plan need/long")]
    [InlineData("\"chantiers d'insertion\"", "project/phrase")]
    [InlineData("chantiers d'insertion", "project/phrase project/apart")]
    [InlineData("chantier-insertion", "project/phrase")]
    [InlineData("insertion -chantier", "organisation/services")]
    [InlineData("insertion -\"chantier d'insertion\"", "project/apart organisation/services")]
    [InlineData("agri*", "offer/farm project/apart")]
    [InlineData("agricole", "offer/farm")]
    [InlineData("le plan de mobilité", "project/plan")]
    [InlineData("le", "offer/farm")]
    [InlineData("\"l'atelier", "workshop/a1")]
    [InlineData("prive", "")]
    [InlineData("bénévoles", "referent/chair")]
    public void In_a_world_of_sentences(string text, string ids) =>
        Assert.Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), World.Ids(text).Order());

    [Fact]
    public void Words_may_stand_in_different_texts_of_a_node() =>
        Assert.Equal(
            ["name: [Régie]", "summary: Travaux d'[insertion]."],
            SearchedGraph.Marked(World.Find("régies insertions").Hits.Single().Fragments)
        );

    [Fact]
    public void The_name_weighs_more_than_a_label_and_a_label_more_than_a_sentence() =>
        Assert.Equal(["network/alone", "network/acronym", "need/long"], World.Ids("mobilité").Where(id => id != "project/plan"));

    [Theory]
    [InlineData("SAD", "theme/sad project/sad-typed project/linked project/unlinked")]
    [InlineData("services à domicile", "theme/sad project/linked project/unlinked project/sad-typed")]
    [InlineData("service domicile", "theme/sad project/linked project/unlinked project/sad-typed")]
    [InlineData("\"SAD\"", "project/sad-typed theme/sad")]
    public void Labels_of_a_theme_find_its_other_labels_below_what_was_typed_and_what_is_about_it_first(string text, string ids) =>
        Assert.Equal(ids.Split(' '), World.Ids(text, "Theme Project"));

    [Fact]
    public void A_hit_shows_the_words_that_found_it()
    {
        var hits = World.Find("SAD", "Theme Project").Hits;
        Assert.Equal(
            [
                "label: [Services] [à] [domicile]",
                "labelEn: [Home] [services]",
                "altLabels[0]: [aide] [à] [la] [vie]",
                "altLabels[1]: [SAD]",
            ],
            SearchedGraph.Marked(hits[0].Fragments)
        );
        Assert.Equal(["title: Des [services] [à] [domicile]"], SearchedGraph.Marked(hits[2].Fragments));
    }

    [Fact]
    public void Only_some_kinds_or_some_nodes_are_found_and_all_of_these_are_counted()
    {
        var result = World.Find("mobilité", "Network Need", first: 1);
        Assert.Equal((3, 1), (result.TotalCount, result.Hits.Count));

        var accepted = World.Index.Find(
            "mobilité",
            null,
            (kind, row) => World.Snapshot[kind].Ids[row].EndsWith("long", StringComparison.Ordinal),
            9,
            default
        );
        Assert.Equal((1, "Need"), (accepted.TotalCount, accepted.Hits.Single().Kind.Name));
        Assert.Equal(World.Find("mobilité").Hits.Single(hit => hit.Kind.Name == "Need").Score, accepted.Hits[0].Score);
        Assert.Empty(World.Find("mobilité", first: 0).Hits);
    }

    [Fact]
    public void What_not_everybody_may_see_is_never_searched_not_even_when_it_is_declared_searchable()
    {
        var name = VitaSchema.Current.FindKind("Referent")!.FindProperty("name")! with { IsSearchable = true };
        Assert.NotNull(name.RestrictedTo);
        Assert.False(SearchIndexBuilder.IsSearched(name));
        Assert.True(SearchIndexBuilder.IsSearched(name with { RestrictedTo = null }));
    }

    [Fact]
    public void A_search_can_be_stopped() =>
        Assert.Throws<OperationCanceledException>(() =>
            World.Index.Find("mobilité", null, null, 9, new CancellationToken(canceled: true))
        );

    [Fact]
    public void An_index_is_made_once_of_a_snapshot() => Assert.Same(SearchIndex.Of(World.Snapshot), SearchIndex.Of(World.Snapshot));

    private static List<NodeFact> Nodes() =>
        [
            Node("source/paper", [("title", "Papier")]),
            Node("network/alone", [("name", "Mobilité")]),
            Node("network/acronym", [("name", "Réseau"), ("acronym", "Mobilités")]),
            Node("network/private", [("name", "Privation")]),
            Node("need/long", [("text", "La mobilité de tous")]),
            Node("project/plan", [("title", "Plan"), ("summary", "Pour la mobilité.")]),
            Node("project/phrase", [("title", "Un chantier d’insertion")]),
            Node("project/apart", [("title", "Insertion"), ("summary", "Un chantier de l'agriculture.")]),
            Node("organisation/services", [("name", "Régie"), ("summary", "Travaux d'insertion.")]),
            Node("offer/farm", [("text", "Le matériel agricole")]),
            Node("workshop/a1", [("title", "L’atelier")]),
            Node("referent/chair", [("role", "Bénévole"), ("name", "Privé")]),
            Node("theme/sad", [("label", "Services à domicile"), ("labelEn", "Home services"), ("altLabels", "aide à la vie|SAD")]),
            Node("project/sad-typed", [("title", "Un SAD pour tous")]),
            Node("project/linked", [("title", "Des services à domicile")]),
            Node("project/unlinked", [("title", "Des services à domicile")]),
        ];

    private static List<EdgeFact> Edges() => [Edge("project/linked", "themes", "theme/sad", Line("paper", 1))];
}
