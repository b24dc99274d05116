using Vita.Graph.Core.Facts;
using Xunit;
using static Vita.Graph.Tests.Queries.SeedFacts;

namespace Vita.Graph.Tests.Questions;

/// <summary>Questions on organisations, networks and figures, answered once more by LINQ over the facts of the seeds.</summary>
public class OpinionsOnActors
{
    [Fact]
    public async Task Clause_arguments()
    {
        var needs = Ids("Need", need => List(need, "resources").Contains("ARGUMENT"))
            .Where(id => Reach(id, ("Need", "themes")).Contains("theme/clause-insertion"))
            .ToHashSet();
        var rural = Ids("Territory", territory => List(territory, "milieux").Contains("RURAL"));
        await Same(
            "clause-arguments",
            NamesOf(organisation =>
                OfKind(organisation, "AI")
                && TerritoriesOf(organisation.Id).Overlaps(rural)
                && Reach(organisation.Id, ("Organisation", "projects"), ("Project", "needs")).Overlaps(needs)
            )
        );
    }

    [Theory]
    [InlineData("ACI")]
    [InlineData("EI", "ETTI")]
    public async Task Actors_by_kind(params string[] kinds) =>
        await Same(
            "actors-by-kind",
            NamesOf(organisation => OfKind(organisation, kinds)),
            $$"""{"kinds": ["{{string.Join("\",\"", kinds)}}"]}"""
        );

    [Fact]
    public async Task Actors_by_kind_with_those_of_no_known_kind() =>
        await Same(
            "actors-by-kind",
            NamesOf(organisation => OfKind(organisation, "GES") || List(organisation, "kinds").Length == 0),
            """{"kinds": ["GES"], "kindKnown": false}"""
        );

    [Fact]
    public async Task Actors_by_milieu()
    {
        var between = Ids("Territory", territory => List(territory, "milieux").Any(milieu => milieu is "SEMI_RURAL" or "PERI_URBAN"));
        await Same("actors-by-milieu", NamesOf(organisation => IsSiae(organisation) && TerritoriesOf(organisation.Id).Overlaps(between)));
    }

    [Theory]
    [InlineData("territory/dep-79")]
    [InlineData("territory/region-1970-82")]
    public async Task Actors_of_a_territory(string territory)
    {
        var inside = Closure(territory, edge => (edge.To, edge.From));
        await Same(
            "actors-of-a-territory",
            NamesOf(organisation => IsSiae(organisation) && TerritoriesOf(organisation.Id).Overlaps(inside)),
            $$"""{"territory": "{{territory}}"}"""
        );
    }

    [Theory]
    [InlineData(1990)]
    [InlineData(1988)]
    public async Task Founded_before(int year) =>
        await Same("founded-before", NamesOf(organisation => (int?)Value(organisation, "foundedYear") < year), $$"""{"year": {{year}}}""");

    [Fact]
    public async Task Group_members()
    {
        var wholes = Edges("Organisation", "partOf").GroupBy(edge => edge.To).ToDictionary(group => group.Key, group => group.Count());
        await Same(
            "group-members",
            NamesOf(organisation => OfKind(organisation, "GES", "COLLECTIVE") && wholes.ContainsKey(organisation.Id))
        );
        Assert.Equal(
            Nodes("Organisation")
                .Where(organisation => OfKind(organisation, "GES", "COLLECTIVE") && wholes.ContainsKey(organisation.Id))
                .Select(organisation => $"{wholes[organisation.Id]}")
                .Order(StringComparer.Ordinal),
            (await NamedQuestion.ColumnOf("group-members", "size.totalCount")).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("network/coorace")]
    [InlineData("network/vita")]
    public async Task Network_members(string network) =>
        await Same(
            "network-members",
            NamesOf(organisation => Edges("Organisation", "memberships").Any(edge => edge.From == organisation.Id && edge.To == network)),
            $$"""{"network": "{{network}}"}"""
        );

    [Theory]
    [InlineData("CERTIFIED", "{}")]
    [InlineData("RENEWAL PLANNED", """{"status": ["RENEWAL", "PLANNED"]}""")]
    public async Task Certifications(string status, string variables) =>
        await Same(
            "certifications",
            NamesOf(organisation =>
                Edges("Organisation", "certifications")
                    .Any(edge => edge.From == organisation.Id && status.Split(' ').Contains(EdgeText(edge, "status")))
            ),
            variables
        );

    [Fact]
    public async Task Partners()
    {
        var bodies = Ids("Organisation", organisation => OfKind(organisation, "PUBLIC_BODY"));
        await Same("partners", NamesOf(organisation => Reach(organisation.Id, ("Organisation", "partners")).Overlaps(bodies)));
    }

    [Fact]
    public async Task Only_implied() =>
        await Same(
            "only-implied",
            NamesOf(organisation =>
                Edges("Organisation", "memberships")
                    .Any(edge =>
                        edge.From == organisation.Id && edge.To != "network/vita" && (edge.Provenance.Basis is "IMPLIED" or "AMBIGUOUS")
                    )
            )
        );

    [Fact]
    public async Task Figures() =>
        Assert.Equal(
            Nodes("Figure")
                .Where(figure => Text(figure, "measure") == "MAD_HOURS")
                .Select(figure => (double)Value(figure, "value")!)
                .OrderDescending()
                .Select(hours => $"{hours}"),
            await NamedQuestion.ColumnOf("figures", "value")
        );

    private static async Task Same(string question, IEnumerable<string> names, string variables = "{}") =>
        Assert.Equal(
            names.Order(StringComparer.Ordinal),
            (await NamedQuestion.ColumnOf(question, "name", variables)).Order(StringComparer.Ordinal)
        );

    private static IEnumerable<string> NamesOf(Func<NodeFact, bool> which) =>
        Nodes("Organisation").Where(which).Select(organisation => Text(organisation, "name")!);

    private static HashSet<string> Ids(string kind, Func<NodeFact, bool> which) => [.. Nodes(kind).Where(which).Select(node => node.Id)];

    private static bool OfKind(NodeFact organisation, params string[] kinds) => List(organisation, "kinds").Intersect(kinds).Any();

    private static bool IsSiae(NodeFact organisation) => OfKind(organisation, "AI", "ACI", "EI", "EITI", "ETTI");

    private static HashSet<string> TerritoriesOf(string organisation) =>
        [
            .. Reach(organisation, ("Organisation", "worksIn")),
            .. Reach(organisation, ("Organisation", "projects"), ("Project", "territories")),
        ];
}
