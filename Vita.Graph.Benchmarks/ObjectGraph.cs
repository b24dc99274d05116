using Vita.Graph.Core;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;

namespace Vita.Graph.Benchmarks;

/// <summary>A theme as an object.</summary>
internal sealed record ThemeObject(string? Label);

/// <summary>A need or an offer as an object.</summary>
internal sealed record ItemObject(string? Text, string[] Resources, string[] Audiences, IReadOnlyList<ThemeObject> Themes);

/// <summary>An organisation as an object that holds its needs and offers.</summary>
internal sealed record OrganisationObject(
    string Id,
    string? Name,
    string[] Kinds,
    IReadOnlyList<ItemObject> Needs,
    IReadOnlyList<ItemObject> Offers
);

/// <summary>The part of the graph that is asked for, as linked objects: what a program without our engine would walk.</summary>
internal static class ObjectGraph
{
    public static IReadOnlyList<OrganisationObject> Load()
    {
        var schema = VitaSchema.Current;
        var facts = SeedReader.Read(VitaPaths.Seeds(), schema).Facts!;
        var themes = Nodes(facts, "Theme").ToDictionary(theme => theme.Id, theme => new ThemeObject((string?)Value(theme, "label")));
        var needs = Items(facts, "Need", themes);
        var offers = Items(facts, "Offer", themes);
        var projects = Targets(facts, "CARRIES", "Project");
        return
        [
            .. Nodes(facts, "Organisation")
                .Select(organisation => new OrganisationObject(
                    organisation.Id,
                    (string?)Value(organisation, "name"),
                    List(organisation, "kinds"),
                    Of(organisation.Id, projects, Targets(facts, "SEEKS", "Need"), needs),
                    Of(organisation.Id, projects, Targets(facts, "OFFERS", "Offer"), offers)
                )),
        ];
    }

    private static Dictionary<string, ItemObject> Items(GraphFacts facts, string kind, Dictionary<string, ThemeObject> themes)
    {
        var about = facts
            .Schema.EdgeSets.Where(set => set.Type.Name == "ABOUT" && set.From.Name == kind)
            .SelectMany(facts.EdgesOf)
            .ToLookup(edge => edge.From, edge => edge.To);
        return Nodes(facts, kind)
            .ToDictionary(
                item => item.Id,
                item => new ItemObject(
                    (string?)Value(item, "text"),
                    List(item, "resources"),
                    List(item, "audiences"),
                    [.. about[item.Id].Distinct().Order(StringComparer.Ordinal).Select(theme => themes[theme])]
                )
            );
    }

    private static IReadOnlyList<ItemObject> Of(
        string organisation,
        ILookup<string, string> projects,
        ILookup<string, string> items,
        Dictionary<string, ItemObject> objects
    ) =>
        [
            .. projects[organisation]
                .SelectMany(project => items[project])
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select(item => objects[item]),
        ];

    private static ILookup<string, string> Targets(GraphFacts facts, string relation, string target) =>
        facts
            .EdgesOf(facts.Schema.EdgeSets.Single(set => set.Type.Name == relation && set.To.Name == target))
            .ToLookup(edge => edge.From, edge => edge.To);

    private static IEnumerable<NodeFact> Nodes(GraphFacts facts, string kind) => facts.Nodes(facts.Schema.FindKind(kind)!);

    private static object? Value(NodeFact node, string property) => node.Values[node.Kind.FindProperty(property)!.Index];

    private static string[] List(NodeFact node, string property) => (string[]?)Value(node, property) ?? [];
}
