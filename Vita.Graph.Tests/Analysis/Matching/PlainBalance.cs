using Vita.Graph.Core.Facts;

namespace Vita.Graph.Tests.Analysis.Matching;

/// <summary>The balance of themes by plain joins over the facts.</summary>
internal static class PlainBalance
{
    private static readonly string[] Gaps = ["UNANSWERED", "MET", "UNSOUGHT", "SILENT"];

    public static List<string> Of(IGraphSource facts, bool withProject = false)
    {
        var edges = facts.Schema.EdgeSets.SelectMany(facts.EdgesOf).ToLookup(edge => edge.Edges.Type.Name);
        var themes = facts.Nodes(facts.Schema.FindKind("Theme")!).Select(theme => theme.Id).ToList();
        var rows = themes
            .Select(theme =>
            {
                var below = Below(theme, edges);
                var (needs, offers) = (
                    Side(facts, edges, "Need", "SEEKS", theme, below, withProject),
                    Side(facts, edges, "Offer", "OFFERS", theme, below, withProject)
                );
                var gap = (needs.Said > 0, offers.Said > 0) switch
                {
                    (true, false) => 0,
                    (true, true) => 1,
                    (false, true) => 2,
                    _ => 3,
                };
                var resources = needs
                    .Resources.Keys.Union(offers.Resources.Keys)
                    .Order(StringComparer.Ordinal)
                    .Select(name => $" {name} {needs.Resources.GetValueOrDefault(name)}/{offers.Resources.GetValueOrDefault(name)}");
                return (
                    Theme: theme,
                    Gap: gap,
                    needs,
                    offers,
                    Line: $"{theme.Split('/')[1]} {Gaps[gap]} needs {needs.Text}, offers {offers.Text}:{string.Concat(resources)}"
                );
            })
            .ToList();
        return
        [
            $"{rows.Count}",
            .. rows.OrderBy(row => row.Gap)
                .ThenBy(row => row.offers.By - row.needs.By)
                .ThenBy(row => row.offers.Said - row.needs.Said)
                .ThenBy(row => row.Theme, StringComparer.Ordinal)
                .Select(row => row.Line),
        ];
    }

    private static (int Said, int By, string Text, Dictionary<string, int> Resources) Side(
        IGraphSource facts,
        ILookup<string, EdgeFact> edges,
        string kind,
        string relation,
        string theme,
        HashSet<string> below,
        bool withProject
    )
    {
        var about = edges["ABOUT"].Where(edge => edge.Edges.From.Name == kind).ToList();
        HashSet<string> own =
        [
            .. about.Where(edge => edge.To == theme && edge.Provenance.Basis != "FROM_PROJECT").Select(edge => edge.From),
        ];
        HashSet<string> narrower =
        [
            .. about
                .Where(edge => below.Contains(edge.To) && edge.Provenance.Basis != "FROM_PROJECT")
                .Select(edge => edge.From)
                .Except(own),
        ];
        var inherited = about
            .Where(edge => edge.To == theme || below.Contains(edge.To))
            .Select(edge => edge.From)
            .Distinct()
            .Except(own)
            .Except(narrower)
            .ToList();
        HashSet<string> said = [.. own, .. narrower, .. withProject ? inherited : []];
        var projects = edges[relation].Where(edge => said.Contains(edge.To)).Select(edge => edge.From).ToHashSet();
        var by = edges["CARRIES"].Where(edge => projects.Contains(edge.To)).Select(edge => edge.From).Distinct().Count();
        var resources = facts
            .Nodes(facts.Schema.FindKind(kind)!)
            .Where(node => said.Contains(node.Id))
            .SelectMany(node => ((string[]?)node.Values[node.Kind.FindProperty("resources")!.Index] ?? []).Distinct())
            .GroupBy(name => name)
            .ToDictionary(group => group.Key, group => group.Count());
        return (said.Count, by, $"{own.Count} {inherited.Count} {narrower.Count} by {by}", resources);
    }

    private static HashSet<string> Below(string theme, ILookup<string, EdgeFact> edges)
    {
        HashSet<string> below = [];
        while (
            edges["BROADER"].Where(edge => edge.To == theme || below.Contains(edge.To)).Select(edge => edge.From).Except(below).ToList()
                is { Count: > 0 } more
        )
        {
            below.UnionWith(more);
        }

        below.Remove(theme);
        return below;
    }
}
