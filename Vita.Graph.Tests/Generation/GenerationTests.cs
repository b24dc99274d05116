using Vita.Graph.Core.Generation;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;
using Vita.Graph.Tests.Seeds;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Generation;

/// <summary><c>vita generate</c>: the same everywhere, declared synthetic, ready to be loaded.</summary>
public sealed class GenerationTests : IDisposable
{
    /// <summary>Two organisations with a project, on three communes: the least that there can be models in.</summary>
    private const string Models = """
        source: source/paper
        sources: [{id: source/paper, title: Papier, pages: 9, page: 1}, {id: source/register, title: Registre, source: source/register}]
        organisations:
          - {id: organisation/a, name: A, acronym: AB, kinds: [AI, ACI], foundedYear: 1990,
             website: "http://a.example", summary: "Une association, qui aide", page: [1, 2], basedIn: territory/com-1,
             figures: [{id: figure/a, label: Heures, measure: MAD_HOURS, value: 1200, unit: HOURS}]}
          - {id: organisation/b, name: B, page: 3, basis: IMPLIED,
             partners: [{ref: organisation/a, basis: AMBIGUOUS}], worksIn: [territory/pays]}
        territories:
          - {id: territory/pays, name: Pays, kind: PAYS, milieux: [RURAL, URBAN], population: 5000, page: 1, directlyWithin: territory/dep}
          - {id: territory/dep, name: D, kind: DEPARTEMENT, source: source/register}
          - {id: territory/com-1, name: "L'Un, ici", kind: COMMUNE, population: 500, source: source/register, directlyWithin: territory/dep}
          - {id: territory/com-2, name: Deux, kind: COMMUNE, population: 1500, source: source/register, directlyWithin: territory/dep}
        networks: {id: network/n, name: N, page: 4}
        themes: {id: theme/t, label: T, page: 4}
        project:
          id: project/p
          title: "Un projet de développement"
          status: LISTED
          page: 5
          carriers: [{ref: organisation/a, roles: [PORTEUR], workshops: [A1]}, {ref: organisation/b, roles: [ENTREPRISE]}]
          territories: [territory/pays]
          themes: [theme/t]
          needs: [{id: need/n, text: "Apprendre à convaincre", resources: [ARGUMENT]}]
          referents: [{id: referent/r, role: Directrice, main: true, organisation: organisation/a}]
          followUps: [{id: project/q, title: Une suite, status: FOLLOW_UP}]
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Same_number_and_seed_give_the_same_bytes_and_another_seed_others()
    {
        Generated.Write(200, 7, _folder.PathOf("a"));
        Generated.Write(200, 7, _folder.PathOf("b"));
        Generated.Write(200, 8, _folder.PathOf("c"));

        Assert.Equal(Generated.HashOf(_folder.PathOf("a")), Generated.HashOf(_folder.PathOf("b")));
        Assert.NotEqual(Generated.HashOf(_folder.PathOf("a/synthetic")), Generated.HashOf(_folder.PathOf("c/synthetic")));
    }

    /// <summary>The digest holds on every machine. It changes with how things are made, never by chance; then look at the folder before
    /// writing the new one here.</summary>
    [Fact]
    public void Small_folder_is_known_to_the_byte()
    {
        _folder.With("seeds/all.yaml", Models);
        var seeds = _folder.PathOf("seeds");

        FranceFolder.Write(seeds, SeedReader.Read(seeds, VitaSchema.Current).Facts!, 20, 2010, _folder.PathOf("small"));

        Assert.Equal("8281f11ab9021009", Generated.HashOf(_folder.PathOf("small"))[..16]);
    }

    [Fact]
    public void One_organisation_is_a_graph_too()
    {
        Generated.Write(1, 3, _folder.PathOf("one"));

        Assert.Single(Generated.Load(_folder.PathOf("one")).Nodes(VitaSchema.Current.FindKind("Organisation")!));
    }

    [Fact]
    public void Whatever_is_made_up_names_the_synthetic_source_only()
    {
        var facts = Generated.Facts;
        var made = facts
            .Schema.Kinds.SelectMany(facts.Nodes)
            .Where(node => node.Id.Contains("/fictif-", StringComparison.Ordinal))
            .ToList();
        var edges = facts
            .Schema.EdgeSets.SelectMany(facts.EdgesOf)
            .Where(edge =>
                edge.From.Contains("/fictif-", StringComparison.Ordinal) || edge.To.Contains("/fictif-", StringComparison.Ordinal)
            )
            .ToList();

        Assert.Equal(
            ["Organisation", "Territory", "Figure", "Project", "Need", "Offer", "Challenge", "Referent"],
            made.Select(node => node.Kind.Name).Distinct()
        );
        Assert.All(made, node => Assert.All(node.Provenance, line => Assert.Equal(Synthetic.SourceId, line.Source)));
        Assert.All(edges, edge => Assert.Equal(Synthetic.SourceId, edge.Provenance.Source));
        Assert.Contains("Synthetic data", (string)facts.Node(Synthetic.SourceId).Value("title")!, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_say_that_they_are_made_up()
    {
        var facts = Generated.Facts;
        var names = facts
            .Schema.Kinds.SelectMany(facts.Nodes)
            .Where(node => node.Id.Contains("/fictif-", StringComparison.Ordinal))
            .Select(node => node.Values[node.Kind.Naming.Index])
            .OfType<string>();

        Assert.All(names, name => Assert.Matches("^(Structure fictive|Territoire fictif|Fictif :) ", name));
    }

    [Fact]
    public void Nothing_else_of_the_recueil_comes_with_it()
    {
        var facts = Generated.Facts;

        Assert.Equal(Generated.Organisations, facts.Nodes(facts.Schema.FindKind("Organisation")!).Count());
        Assert.Equal(
            RealGraph.Facts.Nodes(facts.Schema.FindKind("Theme")!).Select(theme => theme.Id),
            facts.Nodes(facts.Schema.FindKind("Theme")!).Select(theme => theme.Id)
        );
    }

    [Fact]
    public void Lost_part_is_noticed()
    {
        Generated.Write(10, 3, _folder.PathOf("seeds"));
        File.Delete(_folder.PathOf("seeds/synthetic/part-0001/organisations.memberships.csv"));

        Assert.Contains(
            "MEMBER_OF: 0, but at least ",
            Assert.Single(SeedReader.Read(_folder.PathOf("seeds"), VitaSchema.Current).Problems).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Seeds_without_models_are_refused()
    {
        var error = Assert.Throws<InvalidOperationException>(() =>
            FranceFolder.Write(_folder.Path, SmallWorld.Facts, 1, 1, _folder.PathOf("new"))
        );

        Assert.EndsWith("Name the bundled seeds with --seeds.", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
