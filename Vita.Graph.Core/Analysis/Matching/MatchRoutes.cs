using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Analysis.Paths;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>
/// The relations that lead from a need, and from an offer, to what they have in common: one route from each to each thing, the shortest, of
/// equals the first by ids. No more
/// than a few things are shown; all are counted.
/// </summary>
internal sealed class MatchRoutes(Snapshot snapshot, MatchIndex index)
{
    /// <summary>The most things that a part of a match shows.</summary>
    public const int Shown = 10;

    private readonly MatchRelations _relations = index.Relations;
    private readonly CountedEdges _memberships = new(snapshot, index.Relations.Memberships);

    /// <summary>The themes of pairs, the need's before the offer's.</summary>
    public IReadOnlyList<GraphNode> Themes(IEnumerable<ThemePair> pairs) =>
        Nodes(_relations.Theme, pairs.Take(Shown).SelectMany(pair => new[] { pair.Need, pair.Offer }).Distinct());

    public IReadOnlyList<GraphNode> Territories(IEnumerable<int> rows) => Nodes(_relations.Territory, rows.Take(Shown));

    public IReadOnlyList<GraphNode> Networks(IEnumerable<int> rows) => Nodes(_relations.Network, rows.Take(Shown));

    /// <summary>Where the two stand in their projects: what they say of themselves is printed there.</summary>
    public IReadOnlyList<PathEdge> Items(MatchItem need, MatchItem offer) =>
        [.. Sides(need, offer).SelectMany(side => side.Item.Projects.Take(1).SelectMany(project => ToProject(side, project)))];

    public IReadOnlyList<PathEdge> ToThemes(MatchItem need, MatchItem offer, IEnumerable<ThemePair> pairs) =>
        [
            .. pairs
                .Take(Shown)
                .SelectMany(pair =>
                    new[] { About(new(_relations.Need, need), pair.Need) }
                        .Concat(
                            pair.Step.IsBroader
                                ? Climb.Between(snapshot, _relations.Broader, pair.Need, pair.Offer)
                                : Climb.Between(snapshot, _relations.Broader, pair.Offer, pair.Need)
                        )
                        .Append(About(new(_relations.Offer, offer), pair.Offer))
                )
                .Distinct(),
        ];

    public IReadOnlyList<PathEdge> ToTerritories(MatchItem need, MatchItem offer, IEnumerable<int> territories) =>
        [
            .. territories
                .Take(Shown)
                .SelectMany(territory => Sides(need, offer).SelectMany(side => ToTerritory(side, territory)))
                .Distinct(),
        ];

    public IReadOnlyList<PathEdge> ToNetworks(MatchItem need, MatchItem offer, IEnumerable<int> networks) =>
        [.. networks.Take(Shown).SelectMany(network => Sides(need, offer).SelectMany(side => ToNetwork(side, network))).Distinct()];

    /// <summary>What the item itself is about is shown before what it has from its project.</summary>
    private PathEdge About(Side side, int theme)
    {
        var relation = MatchRelations.ThemesOf(side.Kind);
        var isInherited = MatchRelations.IsInherited(snapshot, relation);
        return Edges(relation, side.Item.Row, theme).OrderBy(edge => isInherited(edge.Edge)).First();
    }

    private IEnumerable<PathEdge> ToProject(Side side, int project) =>
        Edges(MatchRelations.ProjectOf(side.Kind), side.Item.Row, project).Take(1);

    /// <summary>The shortest way up from a place of the item; where its projects name none, from one where their carriers work. Empty where
    /// no place of it lies there.</summary>
    private IEnumerable<PathEdge> ToTerritory(Side side, int territory) =>
        side
            .Item.Place.Direct.Select(place =>
                (Place: place, Up: place == territory ? [] : Climb.Between(snapshot, _relations.DirectlyWithin, place, territory))
            )
            .Where(way => way.Place == territory || way.Up.Count > 0)
            .OrderBy(way => way.Up.Count)
            .Select(way => ToPlace(side, way.Place).Concat(way.Up))
            .FirstOrDefault([]);

    private IEnumerable<PathEdge> ToPlace(Side side, int place)
    {
        foreach (var project in side.Item.Projects)
        {
            if (Edges(_relations.Concerns, project, place).Take(1).ToList() is [var concerns])
            {
                return ToProject(side, project).Append(concerns);
            }
        }

        return ThroughCarrier(side, _relations.WorksIn, place, _ => true);
    }

    private IEnumerable<PathEdge> ToNetwork(Side side, int network) =>
        ThroughCarrier(side, _relations.Memberships, network, _memberships.Has);

    private IEnumerable<PathEdge> ThroughCarrier(Side side, RelationField relation, int target, Func<int, bool> counts)
    {
        var ways =
            from project in side.Item.Projects
            from carrier in Sorted.Of(snapshot[_relations.Carriers].Targets(project).ToArray())
            from edge in Edges(relation, carrier, target)
            where counts(edge.Edge)
            select ToProject(side, project).Append(Edges(_relations.Carriers, project, carrier).First()).Append(edge);
        return ways.First();
    }

    private IEnumerable<PathEdge> Edges(RelationField relation, int row, int target) => Climb.Edges(snapshot, relation, row, target);

    private Side[] Sides(MatchItem need, MatchItem offer) => [new(_relations.Need, need), new(_relations.Offer, offer)];

    private static GraphNode[] Nodes(NodeKind kind, IEnumerable<int> rows) => [.. rows.Select(row => new GraphNode(kind, row))];

    private readonly record struct Side(NodeKind Kind, MatchItem Item);
}
