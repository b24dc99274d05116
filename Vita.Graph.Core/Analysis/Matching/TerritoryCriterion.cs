using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>
/// What it counts that two are near each other: only the nearest way does. Nothing is known of a place that no project and no carrier
/// names; it is near none.
/// </summary>
internal sealed class TerritoryCriterion
{
    private static readonly Dictionary<MatchWay, decimal> Shares = new()
    {
        [MatchWay.SameTerritory] = 1,
        [MatchWay.SameArea] = 0.8m,
        [MatchWay.SameDepartement] = 0.6m,
        [MatchWay.SameRegion] = 0.4m,
        [MatchWay.SameMilieu] = 0.2m,
    };

    private readonly MatchWay[] _wayOf;

    public TerritoryCriterion(Snapshot snapshot, MatchRelations relations)
    {
        var kinds = snapshot[relations.Territory].Columns[Domain.Territory.Sort.Of(relations.Territory).Index];
        _wayOf = [.. kinds.Codes.Select(code => code == Column.Absent ? MatchWay.SameArea : WayOf((string)kinds.Values[code]))];
    }

    /// <summary>The nearest way; null where nothing is shared.</summary>
    public MatchWay? Way(ItemPlace need, ItemPlace offer) =>
        Sorted.Meet(need.Direct, offer.Direct)
            ? MatchWay.SameTerritory
            : Nearest(need.All, offer.All) ?? (Sorted.Meet(need.Milieux, offer.Milieux) ? MatchWay.SameMilieu : null);

    public static decimal Share(MatchWay? way) => way is { } given ? Shares[given] : 0;

    /// <summary>The territories that are shared in a way, by row; where it is a milieu, those of either side that are of it.</summary>
    public IEnumerable<int> Territories(ItemPlace need, ItemPlace offer, MatchWay way, Func<int, bool> isOfSharedMilieu) =>
        way switch
        {
            MatchWay.SameTerritory => need.Direct.Intersect(offer.Direct),
            MatchWay.SameMilieu => Sorted.Of(need.Direct.Concat(offer.Direct)).Where(isOfSharedMilieu),
            MatchWay.SameArea or MatchWay.SameDepartement or MatchWay.SameRegion => need
                .All.Intersect(offer.All)
                .Where(territory => _wayOf[territory] == way),
            MatchWay.Own or MatchWay.Inherited or MatchWay.Broader or MatchWay.Narrower or MatchWay.Shared =>
                throw new InvalidOperationException($"{way} is no way of territories"),
        };

    private MatchWay? Nearest(int[] need, int[] offer)
    {
        MatchWay? nearest = null;
        Sorted.Common(need, offer, territory => nearest = nearest is { } known && known <= _wayOf[territory] ? known : _wayOf[territory]);
        return nearest;
    }

    private static MatchWay WayOf(string kind) =>
        kind switch
        {
            "DEPARTEMENT" => MatchWay.SameDepartement,
            "REGION" => MatchWay.SameRegion,
            _ => MatchWay.SameArea,
        };
}
