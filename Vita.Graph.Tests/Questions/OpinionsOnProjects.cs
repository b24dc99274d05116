using Vita.Graph.Core.Facts;
using Xunit;
using static Vita.Graph.Tests.Queries.SeedFacts;

namespace Vita.Graph.Tests.Questions;

/// <summary>Questions on projects, needs, offers and themes, answered once more by LINQ over the facts of the seeds.</summary>
public class OpinionsOnProjects
{
    [Theory]
    [InlineData("territory/region-75")]
    [InlineData("territory/region-1970-53")]
    public async Task Projects_of_a_territory(string territory)
    {
        var inside = Closure(territory, edge => (edge.To, edge.From));
        await Same(
            "projects-of-a-territory",
            "id",
            Nodes("Project")
                .Where(project => Text(project, "status") == "LISTED" && Reach(project.Id, ("Project", "territories")).Overlaps(inside))
                .Select(project => project.Id),
            $$"""{"territory": "{{territory}}"}"""
        );
    }

    [Theory]
    [InlineData("MODEL_AGREEMENT")]
    [InlineData("FUNDING")]
    public async Task Who_seeks(string resource) =>
        await Same(
            "who-seeks",
            "text",
            TextsOf("Need", need => List(need, "resources").Contains(resource)),
            $$"""{"resources": ["{{resource}}"]}"""
        );

    [Theory]
    [InlineData("SKILLS_ASSESSMENT")]
    [InlineData("LOBBYING")]
    public async Task Who_offers(string resource) =>
        await Same(
            "who-offers",
            "text",
            TextsOf("Offer", offer => List(offer, "resources").Contains(resource)),
            $$"""{"resources": ["{{resource}}"]}"""
        );

    [Fact]
    public async Task Needs_towards() =>
        await Same("needs-towards", "text", TextsOf("Need", need => List(need, "audiences").Contains("ELECTED_OFFICIALS")));

    [Fact]
    public async Task Projects_with_figures()
    {
        var counted = Nodes("Figure")
            .Where(figure => Text(figure, "measure") == "PERMANENT_STAFF")
            .Select(figure => figure.Id)
            .ToHashSet();
        var carried = Edges("Organisation", "projects")
            .Where(edge => Roles(edge).Contains("PORTEUR") && Reach(edge.From, ("Organisation", "figures")).Overlaps(counted))
            .Select(edge => edge.To);
        await Same(
            "projects-with-figures",
            "id",
            carried
                .Distinct()
                .Intersect(Nodes("Project").Where(project => Text(project, "status") == "LISTED").Select(project => project.Id))
        );
    }

    [Theory]
    [InlineData("A3", "workshop/a3")]
    [InlineData("GT", "workshop/gt")]
    public async Task Workshop_projects(string code, string id) =>
        await Same(
            "workshop-projects",
            "id",
            Edges("Project", "workshops").Where(edge => edge.To == id).Select(edge => edge.From).Distinct(),
            $$"""{"workshops": ["{{code}}"]}"""
        );

    [Theory]
    [InlineData("WORKSHOP", 1)]
    [InlineData("WORKSHOP", 9)]
    public async Task How_many_projects(string key, int least)
    {
        var listed = Nodes("Project").Where(project => Text(project, "status") == "LISTED").Select(project => project.Id).ToHashSet();
        var workshops = Edges("Project", "workshops")
            .Where(edge => listed.Contains(edge.From))
            .GroupBy(edge => edge.To, edge => edge.From)
            .Select(group => group.Distinct().Count());
        var none = listed.Except(Edges("Project", "workshops").Select(edge => edge.From)).Count();
        var counts = workshops.Append(none).Where(count => count > 0 && count >= least).OrderDescending();
        Assert.Equal(
            counts.Select(count => $"{count}"),
            await NamedQuestion.ColumnOf("how-many-projects", "count", $$"""{"by": ["{{key}}"], "least": {{least}}}""")
        );
    }

    [Fact]
    public async Task Sums_of_figures()
    {
        var kindsOf = Nodes("Organisation").ToDictionary(organisation => organisation.Id, organisation => List(organisation, "kinds"));
        var owner = Edges("Organisation", "figures").ToDictionary(edge => edge.To, edge => edge.From);
        var hours = Nodes("Figure").Where(figure => Text(figure, "measure") == "MAD_HOURS").ToList();
        var sums = hours
            .SelectMany(
                figure => owner.TryGetValue(figure.Id, out var of) && kindsOf[of].Length > 0 ? kindsOf[of] : ["–"],
                (figure, kind) => (kind, hours: (double)Value(figure, "value")!)
            )
            .GroupBy(pair => pair.kind, pair => pair.hours)
            .Select(group => group.Sum())
            .OrderDescending();
        Assert.Equal(sums.Select(sum => $"{sum}"), await NamedQuestion.ColumnOf("sums-of-figures", "aggregate.value.sum"));
    }

    [Fact]
    public async Task Sheets_that_offer_nothing() =>
        await Same(
            "sheets-that-offer-nothing",
            "id",
            Nodes("Project")
                .Where(project => Value(project, "hasSheet") is true)
                .Select(project => project.Id)
                .Except(Edges("Project", "offers").Select(edge => edge.From))
        );

    [Fact]
    public async Task Follow_ups()
    {
        string[] themes = ["theme/participation-salaries", "theme/mobilite", "theme/communication"];
        await Same(
            "follow-ups",
            "id",
            Nodes("Project")
                .Where(project => Text(project, "status") == "FOLLOW_UP" && Reach(project.Id, ("Project", "themes")).Overlaps(themes))
                .Select(project => project.Id)
        );
    }

    [Fact]
    public async Task Theme_and_below()
    {
        HashSet<string> below = ["theme/territoire"];
        for (var size = 0; size < below.Count; )
        {
            size = below.Count;
            below.UnionWith(Edges("Theme", "broader").Where(edge => below.Contains(edge.To)).Select(edge => edge.From).ToList());
        }

        await Same("theme-and-below", "text", TextsOf("Need", need => OwnThemes("Need", need.Id).Overlaps(below)));
    }

    [Fact]
    public async Task Seekers_and_providers()
    {
        var (seekers, providers) = (Seekers(), ByTheme("offers", "Offer"));
        var sizes = seekers.Where(theme => providers[theme.Key].Any()).Select(theme => theme.Distinct().Count()).OrderDescending().Take(5);
        Assert.Equal(sizes.Select(size => $"{size}"), await NamedQuestion.ColumnOf("seekers-and-providers", "seekers.totalCount"));
    }

    [Fact]
    public async Task Needs_without_offer()
    {
        var offered = Edges("Offer", "themes").Select(edge => edge.To).ToHashSet();
        await Same(
            "needs-without-offer",
            "text",
            TextsOf("Need", need => OwnThemes("Need", need.Id) is { Count: > 0 } themes && !themes.Overlaps(offered))
        );
    }

    [Theory]
    [InlineData("organisation/porte-ouverte-emploi")]
    [InlineData("organisation/ulisse")]
    public async Task Who_could_help(string organisation)
    {
        var sought = Reach(organisation, ("Organisation", "projects"), ("Project", "needs"), ("Need", "themes"));
        var own = Reach(organisation, ("Organisation", "projects"), ("Project", "offers"));
        await Same(
            "who-could-help",
            "text",
            TextsOf("Offer", offer => !own.Contains(offer.Id) && OwnThemes("Offer", offer.Id).Overlaps(sought)),
            $$"""{"organisation": "{{organisation}}"}"""
        );
    }

    private static async Task Same(string question, string column, IEnumerable<string> expected, string variables = "{}")
    {
        var rows = expected.Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(rows);
        Assert.Equal(rows, (await NamedQuestion.ColumnOf(question, column, variables)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> TextsOf(string kind, Func<NodeFact, bool> which) =>
        Nodes(kind).Where(which).Select(node => Text(node, "text")!);

    private static HashSet<string> OwnThemes(string kind, string id) =>
        [.. Edges(kind, "themes").Where(edge => edge.From == id && edge.Provenance.Basis != "FROM_PROJECT").Select(edge => edge.To)];

    private static string[] Roles(EdgeFact edge) => (string[]?)edge.Values[edge.Edges.Type.FindProperty("roles")!.Index] ?? [];

    private static ILookup<string, string> Seekers() => ByTheme("needs", "Need");

    /// <summary>For each theme those of whose projects something is about it.</summary>
    private static ILookup<string, string> ByTheme(string relation, string kind) =>
        (
            from carries in Edges("Organisation", "projects")
            join has in Edges("Project", relation) on carries.To equals has.From
            join about in Edges(kind, "themes") on has.To equals about.From
            select (about.To, carries.From)
        ).ToLookup(pair => pair.To, pair => pair.From);
}
