using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Text;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Analysis.Search;

/// <summary>Searches of the bundled seeds; what is expected is looked for in their texts as they stand, form by form.</summary>
public class SeedSearchTests
{
    [Theory]
    [InlineData("\"mobilites\"", "Need Offer Challenge Project", "mobilite", "mobilites")]
    [InlineData("\"clauses\"", "Need Offer Challenge Project Organisation", "clause", "clauses")]
    [InlineData("\"espace vert\"", "Need Offer Challenge Project Organisation Theme", "espace vert", "espaces verts")]
    [InlineData("\"sociaux\"", "Need Offer Challenge Project Organisation Network", "social", "sociaux", "sociale", "sociales")]
    [InlineData(
        "\"chantiers d'insertion\"",
        "Need Offer Challenge Project Organisation Theme",
        "chantier d'insertion",
        "chantiers d'insertion"
    )]
    [InlineData("\"collectivité\"", "Need Offer Challenge Project", "collectivite", "collectivites")]
    [InlineData("agri*", "Need Offer Challenge Project Organisation", "agri*")]
    [InlineData("\"thouarsais\"", "Territory Organisation", "thouarsais", "thouarsaise", "thouarsaises")]
    public void A_search_finds_just_the_nodes_that_have_one_of_its_forms(string text, string kinds, params string[] forms)
    {
        var expected = SearchedGraph
            .Kinds(kinds)!
            .SelectMany(RealGraph.Facts.Nodes)
            .Where(node => Texts(node).Any(found => forms.Any(form => Has(found, form))))
            .Select(node => node.Id)
            .ToList();

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(StringComparer.Ordinal), SearchedGraph.Seeds.Ids(text, kinds).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_label_of_a_theme_finds_texts_that_use_another()
    {
        var labels = new[] { "gpec", "gestion previsionnelle des emplois et des competences" };
        var expected = RealGraph
            .Facts.Nodes(VitaSchema.Current.FindKind("Project")!)
            .Concat(RealGraph.Facts.Nodes(VitaSchema.Current.FindKind("Need")!))
            .Where(node => Texts(node).Any(text => labels.Any(label => Has(text, label))))
            .Select(node => node.Id)
            .ToList();

        Assert.NotEmpty(expected);
        Assert.Superset(
            expected.ToHashSet(),
            SearchedGraph.Seeds.Ids("gestion prévisionnelle des emplois et des compétences", "Project Need").ToHashSet()
        );
        Assert.Equal("theme/gpec", SearchedGraph.Seeds.Ids("GPEC", "Theme")[0]);
    }

    [Fact]
    public void A_commune_comes_before_what_only_mentions_it() =>
        Assert.Equal("Thouars", SearchedGraph.Seeds.Find("thouars", "Territory").Hits[0].Fragments[0].Text);

    /// <summary>The texts that a search reads, folded.</summary>
    private static IEnumerable<string> Texts(NodeFact node) =>
        node
            .Kind.Properties.Where(property => property.IsSearchable)
            .SelectMany(property =>
                node.Values[property.Index] switch
                {
                    string text => [text],
                    string[] texts => texts,
                    _ => Array.Empty<string>(),
                }
            )
            .Select(Folding.Fold);

    /// <summary>Whether a form stands in a text between signs that are no letters; up to the star, where it ends in one.</summary>
    private static bool Has(string text, string form)
    {
        var part = Folding.Fold(form.TrimEnd('*'));
        for (
            var place = text.IndexOf(part, StringComparison.Ordinal);
            place >= 0;
            place = text.IndexOf(part, place + 1, StringComparison.Ordinal)
        )
        {
            var end = place + part.Length;
            if (
                (place == 0 || !char.IsLetterOrDigit(text[place - 1]))
                && (form.EndsWith('*') || end == text.Length || !char.IsLetterOrDigit(text[end]))
            )
            {
                return true;
            }
        }

        return false;
    }
}
