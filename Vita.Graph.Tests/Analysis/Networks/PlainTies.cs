using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Tests.Analysis.Networks;

/// <summary>A third opinion on who is tied to whom: sets of ids joined over the facts, pair by pair, nothing shared with what is
/// tested.</summary>
internal static class PlainTies
{
    /// <summary>Lines <c>a-b 2: Theme theme/t, Network network/x</c>, ordered.</summary>
    public static IEnumerable<string> Of(GraphFacts whole, NodeKind kind, Func<string, bool>? isAbsent = null)
    {
        var facts = isAbsent is null ? whole : Without(whole, isAbsent);
        var ids = facts.Nodes(kind).Select(node => node.Id).ToList();
        var things = ids.Select(id => kind.Name == "Project" ? OfProject(facts, id) : OfOrganisation(facts, id)).ToList();
        var partners = facts.EdgesOf(Set("PARTNER_OF", "Organisation")).Select(edge => (edge.From, edge.To)).ToHashSet();
        for (var a = 0; a < ids.Count; a++)
        {
            for (var b = a + 1; b < ids.Count; b++)
            {
                var shared = things[a].Intersect(things[b]);
                if (partners.Contains((ids[a], ids[b])) || partners.Contains((ids[b], ids[a])))
                {
                    shared = shared.Append((TieReason.Partner, partners.Contains((ids[b], ids[a])) ? ids[a] : ids[b]));
                }

                var reasons = shared
                    .OrderBy(thing => thing.Item1)
                    .ThenBy(thing => thing.Item2, StringComparer.Ordinal)
                    .Select(thing => $"{thing.Item1} {thing.Item2}".TrimEnd())
                    .ToList();
                if (reasons.Count > 0)
                {
                    yield return $"{Slug(ids[a])}-{Slug(ids[b])} {reasons.Count}: {string.Join(", ", reasons)}";
                }
            }
        }
    }

    private static GraphFacts Without(GraphFacts facts, Func<string, bool> isAbsent) =>
        new(
            facts.Schema,
            facts.Schema.Kinds.SelectMany(kind => facts.Nodes(kind)).Where(node => !isAbsent(node.Id)),
            facts.Schema.EdgeSets.SelectMany(facts.EdgesOf).Where(edge => !isAbsent(edge.From) && !isAbsent(edge.To))
        );

    public static string Slug(string id) => id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..];

    private static HashSet<(TieReason, string)> OfOrganisation(GraphFacts facts, string id)
    {
        var projects = Targets(facts, "CARRIES", "Organisation", [id]);
        return
        [
            .. Themes(facts, projects),
            .. facts
                .EdgesOf(Set("MEMBER_OF", "Organisation"))
                .Where(edge => edge.From == id && (edge.Values[0] is null or "MEMBER"))
                .Select(edge => (TieReason.Network, edge.To)),
            .. Targets(facts, "WORKS_IN", "Organisation", [id])
                .Concat(Targets(facts, "CONCERNS", "Project", projects))
                .Select(territory => (TieReason.Territory, territory)),
            .. projects.Select(project => (TieReason.Project, project)),
        ];
    }

    private static HashSet<(TieReason, string)> OfProject(GraphFacts facts, string id) =>
        [
            .. Themes(facts, [id]),
            .. Targets(facts, "CONCERNS", "Project", [id]).Select(territory => (TieReason.Territory, territory)),
            .. facts.EdgesOf(Set("CARRIES", "Organisation")).Where(edge => edge.To == id).Select(edge => (TieReason.Carrier, edge.From)),
        ];

    private static IEnumerable<(TieReason, string)> Themes(GraphFacts facts, List<string> projects) =>
        Targets(facts, "ABOUT", "Need", Targets(facts, "SEEKS", "Project", projects))
            .Concat(Targets(facts, "ABOUT", "Offer", Targets(facts, "OFFERS", "Project", projects)))
            .Select(theme => (TieReason.Theme, theme));

    private static List<string> Targets(GraphFacts facts, string type, string from, List<string> ids) =>
        [.. facts.EdgesOf(Set(type, from)).Where(edge => ids.Contains(edge.From)).Select(edge => edge.To).Distinct()];

    private static EdgeSet Set(string type, string from) =>
        VitaSchema.Current.EdgeSets.Single(set => set.Type.Name == type && set.From.Name == from);
}
