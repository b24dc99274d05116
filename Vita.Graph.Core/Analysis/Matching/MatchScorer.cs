using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>The points of a need and an offer, criterion by criterion. For one request: it is used by one thread.</summary>
internal sealed class MatchScorer(MatchIndex index, MatchWeights weights)
{
    private readonly ThemeCriterion _themes = new(index.Steps, weights);
    private readonly TerritoryCriterion _territories = index.Territories;

    /// <summary>All points; 0 where the two have no theme, resource or audience in common that gives any, however near they are.</summary>
    public decimal Score(MatchItem need, MatchItem offer)
    {
        var content =
            weights.Points(MatchCriterion.Theme, _themes.Share(_themes.Pairs(need, offer)))
            + weights.Points(MatchCriterion.Resource, Covered(need.Resources, offer.Resources))
            + weights.Points(MatchCriterion.Audience, Covered(need.Audiences, offer.Audiences));
        return content == 0
            ? 0
            : content
                + weights.Points(MatchCriterion.Territory, TerritoryCriterion.Share(_territories.Way(need.Place, offer.Place)))
                + weights.Points(MatchCriterion.Network, NetworkShare(Sorted.Common(need.Networks, offer.Networks)));
    }

    /// <summary>The parts that gave points, in the order of the criteria: together, the score.</summary>
    public IReadOnlyList<MatchPart> Parts(MatchItem need, MatchItem offer, MatchRoutes routes)
    {
        var parts = new[]
        {
            Theme([.. _themes.Pairs(need, offer)], need, offer, routes),
            Values(MatchCriterion.Resource, "resources", need.Resources, offer.Resources, routes.Items(need, offer)),
            Values(MatchCriterion.Audience, "audiences", need.Audiences, offer.Audiences, routes.Items(need, offer)),
            Territory(need, offer, routes),
            Network(need, offer, routes),
        };
        return [.. parts.OfType<MatchPart>().Where(part => part.Points > 0)];
    }

    private MatchPart? Theme(ThemePair[] pairs, MatchItem need, MatchItem offer, MatchRoutes routes)
    {
        if (pairs.Length == 0)
        {
            return null;
        }

        var best = pairs[0];
        var way =
            best.Step.Steps > 0
                ? best.Step.IsBroader
                    ? MatchWay.Broader
                    : MatchWay.Narrower
                : best.IsOwn
                    ? MatchWay.Own
                    : MatchWay.Inherited;
        var part = Part(MatchCriterion.Theme, _themes.Share(pairs), way, pairs.Length);
        return part with { Distance = best.Step.Steps, Nodes = routes.Themes(pairs), Relations = routes.ToThemes(need, offer, pairs) };
    }

    private MatchPart Values(MatchCriterion criterion, string property, int[] need, int[] offer, IReadOnlyList<Paths.PathEdge> items)
    {
        var words = index.Relations.Need.FindProperty(property)!.Enum!.Values;
        List<string> shared = [.. need.Intersect(offer).Select(code => words[code].Name)];
        return Part(criterion, Covered(need, offer), MatchWay.Shared, shared.Count) with { Values = shared, Relations = items };
    }

    private MatchPart? Territory(MatchItem need, MatchItem offer, MatchRoutes routes)
    {
        if (_territories.Way(need.Place, offer.Place) is not { } way)
        {
            return null;
        }

        int[] milieux = way is MatchWay.SameMilieu ? [.. need.Place.Milieux.Intersect(offer.Place.Milieux)] : [];
        int[] shared =
        [
            .. _territories.Territories(need.Place, offer.Place, way, territory => index.MilieuxOf(territory).Intersect(milieux).Any()),
        ];
        var words = Domain.Territory.Milieux.Of(index.Relations.Territory).Enum!.Values;
        return Part(
            MatchCriterion.Territory,
            TerritoryCriterion.Share(way),
            way,
            way is MatchWay.SameMilieu ? milieux.Length : shared.Length
        ) with
        {
            Nodes = routes.Territories(shared),
            Values = [.. milieux.Select(code => words[code].Name)],
            Relations = routes.ToTerritories(need, offer, shared),
        };
    }

    private MatchPart Network(MatchItem need, MatchItem offer, MatchRoutes routes)
    {
        int[] shared = [.. need.Networks.Intersect(offer.Networks)];
        return Part(MatchCriterion.Network, NetworkShare(shared.Length), MatchWay.Shared, shared.Length) with
        {
            Nodes = routes.Networks(shared),
            Relations = routes.ToNetworks(need, offer, shared),
        };
    }

    private MatchPart Part(MatchCriterion criterion, decimal share, MatchWay way, int count) =>
        new(criterion, weights.Points(criterion, share), weights.Of(criterion), way, 0, count, [], [], []);

    /// <summary>How much of what is sought the offer has. A need that names nothing is not answered by anything.</summary>
    private static decimal Covered(int[] sought, int[] offered) =>
        sought.Length == 0 ? 0 : (decimal)Sorted.Common(sought, offered) / sought.Length;

    /// <summary>One network that nearly all belong to says little; a second one says more.</summary>
    private static decimal NetworkShare(int count) => Math.Min(1, 0.5m * count);
}

/// <summary>What one criterion gave to a match.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Points">The points, to one decimal.</param>
/// <param name="Most">The most it could give.</param>
/// <param name="Way">How the two have something in common; of several themes, the best.</param>
/// <param name="Distance">Steps in the thesaurus between the best two themes; 0 of one theme, and of other criteria.</param>
/// <param name="Count">How many things they have in common.</param>
/// <param name="Nodes">The first of them that are nodes.</param>
/// <param name="Values">Those that are values.</param>
/// <param name="Relations">The relations that lead from the need, and from the offer, to them.</param>
internal sealed record MatchPart(
    MatchCriterion Criterion,
    decimal Points,
    decimal Most,
    MatchWay Way,
    int Distance,
    int Count,
    IReadOnlyList<Snapshots.GraphNode> Nodes,
    IReadOnlyList<string> Values,
    IReadOnlyList<Paths.PathEdge> Relations
);
