using Xunit;
using static Vita.Graph.Tests.Queries.SeedFacts;

namespace Vita.Graph.Tests.Queries;

/// <summary>Counts and statistics in filters, seats and labels, answered once more by LINQ over the facts of the seeds.</summary>
public class OpinionsOnCounts
{
    [Fact]
    public async Task Projects_in_several_workshops() =>
        await Same(
            "counted-in-filters",
            "inSeveralWorkshops.nodes.id",
            Edges("Project", "workshops").GroupBy(edge => edge.From).Where(group => group.Count() >= 2).Select(group => group.Key)
        );

    [Fact]
    public async Task Organisations_that_seek_funding()
    {
        var funding = Nodes("Need").Where(need => List(need, "resources").Contains("FUNDING")).Select(need => need.Id).ToHashSet();
        var projects = Edges("Project", "needs").Where(edge => funding.Contains(edge.To)).Select(edge => edge.From).ToHashSet();
        await Same(
            "counted-in-filters",
            "seekFunding.nodes.id",
            Edges("Organisation", "projects").Where(edge => projects.Contains(edge.To)).Select(edge => edge.From).Distinct()
        );
    }

    [Fact]
    public async Task Associations_without_a_figure()
    {
        var counted = Edges("Organisation", "figures").Select(edge => edge.From);
        var agencies = Nodes("Organisation")
            .Where(organisation => List(organisation, "kinds").Contains("AI"))
            .Select(organisation => organisation.Id);
        await Same("counted-in-filters", "withoutFigures.totalCount", [$"{agencies.Except(counted).Count()}"]);
    }

    [Fact]
    public async Task Organisations_of_many_hours_and_those_of_few_or_unknown_ones()
    {
        var hours = Nodes("Figure")
            .Where(figure => Text(figure, "measure") == "MAD_HOURS")
            .ToDictionary(figure => figure.Id, figure => (double?)Value(figure, "value"));
        var most = Edges("Organisation", "figures")
            .GroupBy(edge => edge.From)
            .ToDictionary(group => group.Key, group => group.Max(edge => hours.GetValueOrDefault(edge.To)));
        await Same("counted-in-filters", "manyHours.nodes.id", most.Where(pair => pair.Value >= 100_000).Select(pair => pair.Key));
        await Same("counted-in-filters", "notManyHours.totalCount", [$"{most.Count(pair => !(pair.Value >= 100_000))}"]);
    }

    [Fact]
    public async Task Seats_implied_and_missing()
    {
        var seats = Edges("Organisation", "basedIn").ToList();
        var agencies = Nodes("Organisation")
            .Where(organisation => List(organisation, "kinds").Contains("AI"))
            .Select(organisation => organisation.Id);
        await Same(
            "seats-with-basis",
            "implied.totalCount",
            [$"{seats.Where(edge => edge.Provenance.Basis == "IMPLIED").Select(edge => edge.From).Distinct().Count()}"]
        );
        await Same("seats-with-basis", "without.totalCount", [$"{agencies.Except(seats.Select(edge => edge.From)).Count()}"]);
        await Same("seats-with-basis", "seated.totalCount", [$"{seats.Select(edge => edge.From).Distinct().Count()}"]);
    }

    [Fact]
    public async Task What_any_node_is_called() =>
        Assert.Equal(
            ["Porte Ouverte Emploi", Text(Nodes("Theme").Single(theme => theme.Id == "theme/clause-insertion"), "label"), "Directrice"],
            (await Answer.To("labels-of-any-kind"))["nodes.label"].Where((_, place) => place is 0 or 1 or 3)
        );

    private static async Task Same(string question, string path, IEnumerable<string> expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), (await Answer.To(question))[path].Order(StringComparer.Ordinal));
}
