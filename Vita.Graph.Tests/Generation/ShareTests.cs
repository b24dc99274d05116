using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Tests.World;
using Xunit;

namespace Vita.Graph.Tests.Generation;

/// <summary>What is made up has the shares and sizes of the recueil, within what drawing 4,700 organisations lets vary.</summary>
[Trait("Speed", "Slow")]
public sealed class ShareTests
{
    private const double Tolerance = 0.04;

    private static readonly GraphSchema Schema = VitaSchema.Current;

    /// <summary>Combinations of list values, single values and absence, property by property.</summary>
    [Theory]
    [InlineData("Organisation", "kinds")]
    [InlineData("Organisation", "kindBasis")]
    [InlineData("Organisation", "foundedYear")]
    [InlineData("Organisation", "siret")]
    [InlineData("Project", "status")]
    [InlineData("Project", "hasSheet")]
    [InlineData("Need", "resources")]
    [InlineData("Need", "audiences")]
    [InlineData("Offer", "resources")]
    [InlineData("Offer", "audiences")]
    [InlineData("Challenge", "resources")]
    [InlineData("Challenge", "audiences")]
    [InlineData("Figure", "measure")]
    [InlineData("Figure", "approximate")]
    public void Values_are_as_frequent(string kind, string property)
    {
        var declared = Schema.FindKind(kind)!.FindProperty(property)!;

        Near(
            Shares(RealGraph.Facts, node => Shown(node.Values[declared.Index])),
            Shares(Generated.Facts, node => Shown(node.Values[declared.Index]))
        );

        Dictionary<string, double> Shares(GraphFacts facts, Func<NodeFact, string> of) => Grouped(Ours(facts, kind).Select(of));
    }

    /// <summary>How many edges a node has, and how they are written.</summary>
    [Theory]
    [InlineData("Organisation", "projects")]
    [InlineData("Organisation", "partners")]
    [InlineData("Organisation", "memberships")]
    [InlineData("Organisation", "certifications")]
    [InlineData("Organisation", "figures")]
    [InlineData("Organisation", "basedIn")]
    [InlineData("Project", "needs")]
    [InlineData("Project", "offers")]
    [InlineData("Project", "challenges")]
    [InlineData("Project", "themes")]
    [InlineData("Project", "referents")]
    [InlineData("Need", "themes")]
    [InlineData("Offer", "themes")]
    public void Relations_are_as_many_and_of_the_same_properties(string kind, string relation)
    {
        var step = Schema.FindKind(kind)!.FindRelation(relation)!.Step;

        Near(Grouped(Counts(RealGraph.Facts)), Grouped(Counts(Generated.Facts)));
        Near(Grouped(Written(RealGraph.Facts)), Grouped(Written(Generated.Facts)));

        IEnumerable<string> Counts(GraphFacts facts)
        {
            var edges = Ours(facts, step.Edges).ToLookup(edge => step.Direction == Direction.Out ? edge.From : edge.To);
            return Ours(facts, kind).Select(node => $"{edges[node.Id].Count()}");
        }

        IEnumerable<string> Written(GraphFacts facts) =>
            Ours(facts, step.Edges).Select(edge => string.Join(';', edge.Values.Select(Shown).Append(edge.Provenance.Basis)));
    }

    [Theory]
    [InlineData("Organisation", "summary")]
    [InlineData("Project", "title")]
    [InlineData("Project", "summary")]
    [InlineData("Need", "text")]
    [InlineData("Offer", "text")]
    [InlineData("Challenge", "text")]
    public void Texts_are_as_long_and_as_often_absent(string kind, string property)
    {
        var declared = Schema.FindKind(kind)!.FindProperty(property)!;
        var (real, made) = (Measured(RealGraph.Facts), Measured(Generated.Facts));

        Assert.InRange(made.Length, real.Length * 0.93, real.Length * 1.07);
        Assert.InRange(made.Absent, real.Absent - Tolerance, real.Absent + Tolerance);

        (double Length, double Absent) Measured(GraphFacts facts)
        {
            var texts = Ours(facts, kind).Select(node => (string?)node.Values[declared.Index]).ToList();
            return (texts.OfType<string>().Average(text => text.Length), texts.Count(text => text is null) / (double)texts.Count);
        }
    }

    [Fact]
    public void Milieux_are_those_that_projects_are_in()
    {
        var (milieux, concerns) = (
            Schema.FindKind("Territory")!.FindProperty("milieux")!,
            Schema.FindKind("Project")!.FindRelation("territories")!.Step.Edges
        );
        var served = Ours(RealGraph.Facts, concerns).Select(edge => edge.To).ToHashSet();

        Near(
            Grouped(
                Ours(RealGraph.Facts, "Territory")
                    .Where(territory => served.Contains(territory.Id))
                    .Select(territory => Shown(territory.Values[milieux.Index]))
            ),
            Grouped(Ours(Generated.Facts, "Territory").Select(territory => Shown(territory.Values[milieux.Index])))
        );
    }

    [Fact]
    public void Kinds_are_in_the_same_proportion() =>
        Near(
            Grouped(Schema.Kinds.SelectMany(kind => Ours(RealGraph.Facts, kind.Name)).Where(IsMade).Select(node => node.Kind.Name)),
            Grouped(Schema.Kinds.SelectMany(kind => Ours(Generated.Facts, kind.Name)).Where(IsMade).Select(node => node.Kind.Name))
        );

    private static bool IsMade(NodeFact node) => node.Kind.Name is not ("Territory" or "Network" or "Workshop" or "Source");

    private static void Near(Dictionary<string, double> real, Dictionary<string, double> made) =>
        Assert.All(real.Keys.Union(made.Keys), key =>
            Assert.True(
                Math.Abs(real.GetValueOrDefault(key) - made.GetValueOrDefault(key)) < Tolerance,
                $"{key}: {real.GetValueOrDefault(key):0.000} in the recueil, {made.GetValueOrDefault(key):0.000} made up"
            )
        );

    private static Dictionary<string, double> Grouped(IEnumerable<string> values)
    {
        var all = values.ToList();
        return all.GroupBy(value => value).ToDictionary(group => group.Key, group => group.Count() / (double)all.Count);
    }

    private static IEnumerable<NodeFact> Ours(GraphFacts facts, string kind) =>
        facts.Nodes(Schema.FindKind(kind)!).Where(node => node.Provenance.Any(IsOurs));

    private static IEnumerable<EdgeFact> Ours(GraphFacts facts, EdgeSet set) =>
        facts.EdgesOf(set).Where(edge => IsOurs(edge.Provenance) && edge.Provenance.Basis != Provenance.FromProject);

    /// <summary>Of the recueil, or made up after it; what comes along from the edition and the networks is in both graphs.</summary>
    private static bool IsOurs(ProvenanceFact line) => line.Source is "source/vita-2010" or "source/synthetic";

    private static string Shown(object? value) => value is string[] list ? string.Join('|', list) : $"{value}";
}
