using Xunit;
using static Vita.Graph.Tests.Queries.SeedFacts;

namespace Vita.Graph.Tests.Queries;

/// <summary>
/// Questions of the corpus that expand, order, slice or filter, answered once more by LINQ over the facts of the seeds: the engine and the
/// naive evaluator both read
/// the design, and could both misread it.
/// </summary>
public class ThirdOpinions
{
    [Fact]
    public async Task Hours_of_mad() =>
        await Same(
            "hours-of-mad",
            "figures.nodes.value",
            Nodes("Figure")
                .Where(figure => Text(figure, "measure") == "MAD_HOURS")
                .Select(figure => (double)Value(figure, "value")!)
                .OrderDescending()
                .Select(hours => $"{hours}")
        );

    [Fact]
    public async Task Intermediary_associations() =>
        await Same(
            "intermediary-associations",
            "organisations.totalCount",
            [$"{Nodes("Organisation").Count(organisation => List(organisation, "kinds").Contains("AI"))}"]
        );

    [Fact]
    public async Task Certified_cedre() =>
        await Same(
            "certified-cedre",
            "networks.nodes.certifiedOrganisationsConnection.edges.date",
            Edges("Organisation", "certifications")
                .Where(edge => edge.To == "network/cedre" && EdgeText(edge, "status") == "CERTIFIED")
                .Select(edge => EdgeText(edge, "date")!)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public async Task Networks_by_size()
    {
        var sizes = Edges("Organisation", "memberships")
            .GroupBy(edge => edge.To)
            .Select(group => group.Count())
            .OrderDescending()
            .Take(4)
            .Select(size => $"{size}");
        await Same("networks-by-size", "networks.nodes.membersConnection.totalCount", sizes);
    }

    [Fact]
    public async Task Large_communes() =>
        await Same(
            "large-communes",
            "territories.nodes.population",
            from territory in Nodes("Territory")
            let population = (int?)Value(territory, "population")
            where Text(territory, "kind") == "COMMUNE" && population >= 300_000 && population <= 1_000_000
            orderby population descending
            select $"{population}"
        );

    /// <summary>The table of the official code gives five fields of a commune, so that the sheets give whatever else is known of
    /// it.</summary>
    [Fact]
    public async Task Who_says_the_population()
    {
        string[] official = ["name", "kind", "code", "population", "populationYear"];
        var communes = Nodes("Territory")
            .Where(territory =>
                Text(territory, "kind") == "COMMUNE"
                && Value(territory, "milieux") is not null
                && territory.Provenance.Any(line => line.Source == "source/vita-2010")
            )
            .OrderByDescending(territory => (int)Value(territory, "population")!)
            .Take(3)
            .ToList();
        var lines =
            from commune in communes
            from line in commune.Provenance
            let isOfficial = line.Source == "source/cog-2026"
            select string.Join(
                ',',
                commune
                    .Kind.Properties.Select(property => property.Name)
                    .Where(name => name != "id" && Value(commune, name) is not null && official.Contains(name) == isOfficial)
            );
        await Same("who-says-the-population", "territories.nodes.provenance.fields", lines);
    }

    [Fact]
    public async Task Arguments_sought() =>
        await Same(
            "arguments-sought",
            "needs.nodes.id",
            from edge in Edges("Project", "needs")
            join need in Nodes("Need") on edge.To equals need.Id
            where List(need, "resources").Contains("ARGUMENT")
            orderby edge.From, need.Id
            select need.Id
        );

    [Fact]
    public async Task Nothing_offered() =>
        await Same(
            "nothing-offered-or-sought",
            "offerNothing.nodes.id",
            Nodes("Project")
                .Where(project => Value(project, "hasSheet") is true)
                .Select(project => project.Id)
                .Except(Edges("Project", "offers").Select(edge => edge.From))
        );

    [Fact]
    public async Task Single_referent() =>
        await Same(
            "single-referent",
            "projects.nodes.id",
            Edges("Referent", "projects")
                .GroupBy(edge => edge.To)
                .Where(group => group.Count() == 1)
                .Select(group => group.Key)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public async Task Follow_ups() =>
        await Same(
            "follow-ups",
            "projects.nodes.id",
            Edges("Project", "followUps")
                .GroupBy(edge => edge.To)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => group.Key)
        );

    [Fact]
    public async Task Nouvelle_aquitaine()
    {
        var inside = Closure("territory/region-75", edge => (edge.To, edge.From));
        var listed = Nodes("Project").Where(project => Text(project, "status") == "LISTED").Select(project => project.Id);
        await Same(
            "nouvelle-aquitaine",
            "projects.nodes.id",
            Edges("Project", "territories").Where(edge => inside.Contains(edge.To)).Select(edge => edge.From).Distinct().Intersect(listed)
        );
    }

    [Fact]
    public async Task Where_a_commune_lies()
    {
        var above = Closure("territory/com-79329", edge => (edge.From, edge.To)).Except(["territory/com-79329"]);
        var territories = Nodes("Territory").IntersectBy(above, territory => territory.Id);
        await Same(
            "where-a-commune-lies",
            "territories.nodes.within.name",
            territories
                .OrderBy(territory => Text(territory, "kind"), StringComparer.Ordinal)
                .ThenBy(territory => Text(territory, "name"), StringComparer.Ordinal)
                .Select(territory => Text(territory, "name")!)
        );
    }

    [Fact]
    public async Task Model_agreements_sought()
    {
        var needs = Nodes("Need").Where(need => List(need, "resources").Contains("MODEL_AGREEMENT")).Select(need => need.Id).ToHashSet();
        var projects = Edges("Project", "needs")
            .Where(edge => needs.Contains(edge.To))
            .Select(edge => edge.From)
            .Order(StringComparer.Ordinal);
        await Same("model-agreements", "sought.nodes.project.id", projects);
    }

    /// <summary>A project counts in each région of the time in which one of its territories is or lies.</summary>
    [Fact]
    public async Task Groups_by_region_of_2010()
    {
        var listed = Nodes("Project").Where(project => Text(project, "status") == "LISTED").Select(project => project.Id).ToHashSet();
        var regions = Nodes("Territory")
            .Where(territory => territory.Id.StartsWith("territory/region-1970-", StringComparison.Ordinal))
            .Select(region =>
                (
                    Name: Text(region, "name"),
                    Projects: Closure(region.Id, edge => (edge.To, edge.From)) is var inside
                        ? Edges("Project", "territories")
                            .Where(edge => inside.Contains(edge.To))
                            .Select(edge => edge.From)
                            .Intersect(listed)
                            .ToList()
                        : []
                )
            );
        var found = regions.Where(region => region.Projects.Count > 0).ToList();
        var nowhere = listed.Except(found.SelectMany(region => region.Projects)).Count();
        var groups = found
            .Select(region => (region.Name, region.Projects.Count))
            .Append((Name: "–", Count: nowhere))
            .Where(group => group.Count > 0);

        var answer = await Answer.To("groups-by-region-of-2010");
        var names = answer["projects.groupBy"].Zip(answer["projects.groupBy.count"], (_, count) => count);

        Assert.Equal(groups.Select(group => $"{group.Count}").OrderByDescending(int.Parse), names);
        Assert.Equal(
            found.Select(region => region.Name).Order(StringComparer.Ordinal),
            answer["projects.groupBy.region2010.name"].Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Founded_by_kind()
    {
        var agencies = Nodes("Organisation").Where(organisation => Value(organisation, "isSiae") is true).ToList();
        var groups = agencies
            .SelectMany(agency => List(agency, "kinds"), (agency, kind) => (kind, year: (int?)Value(agency, "foundedYear")))
            .GroupBy(pair => pair.kind, pair => pair.year);
        await Same(
            "founded-by-kind",
            "organisations.groupBy.count",
            groups
                .OrderBy(group => group.Min() ?? int.MaxValue)
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => $"{group.Count()}")
        );
        await Same(
            "founded-by-kind",
            "organisations.aggregate.foundedYear.avg",
            [$"{agencies.Average(agency => (int?)Value(agency, "foundedYear")):R}"]
        );
    }

    [Fact]
    public async Task Hours_of_all()
    {
        var hours = Nodes("Figure")
            .Where(figure => Text(figure, "measure") == "MAD_HOURS")
            .Select(figure => (double)Value(figure, "value")!)
            .ToList();
        var variance = hours.Sum(value => Math.Pow(value - hours.Average(), 2)) / (hours.Count - 1);
        await Same("hours-of-all", "figures.aggregate.value.sum", [$"{hours.Sum()}"]);
        Assert.Equal(
            Math.Sqrt(variance),
            double.Parse(
                (await Answer.To("hours-of-all"))["figures.aggregate.value.stddev"].Single(),
                System.Globalization.CultureInfo.InvariantCulture
            ),
            6
        );
    }

    /// <summary>The facet of resources counts the needs about the theme, whatever resource is asked for.</summary>
    [Fact]
    public async Task Facets_of_needs()
    {
        var about = Edges("Need", "themes").Where(edge => edge.To == "theme/clause-insertion").Select(edge => edge.From).ToHashSet();
        var counts = Nodes("Need")
            .Where(need => about.Contains(need.Id))
            .SelectMany(need => List(need, "resources"))
            .GroupBy(resource => resource)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"{group.Count()}")
            .Take(5);
        Assert.Equal(counts, (await Answer.To("facets-of-needs"))["needs.facets.groups.count"].Take(counts.Count()));
    }

    [Fact]
    public async Task Last_page() =>
        await Same(
            "last-page",
            "organisations.totalCount",
            [$"{Edges("Organisation", "partOf").Select(edge => edge.From).Distinct().Count()}"]
        );

    private static async Task Same(string question, string path, IEnumerable<string> expected) =>
        Assert.Equal(expected, (await Answer.To(question))[path]);
}
