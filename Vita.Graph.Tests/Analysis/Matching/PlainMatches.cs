using System.Globalization;
using Vita.Graph.Core.Facts;

namespace Vita.Graph.Tests.Analysis.Matching;

/// <summary>A third opinion on matches: every need with every offer, joined over the facts by docs/matching.md, nothing shared with what is
/// tested.</summary>
internal sealed class PlainMatches(IGraphSource facts)
{
    private readonly PlainItems _items = new(facts);

    public decimal Theme { get; init; } = 50;

    public decimal Resource { get; init; } = 20;

    public decimal Audience { get; init; } = 10;

    public decimal Territory { get; init; } = 12;

    public decimal Network { get; init; } = 8;

    public decimal Inherited { get; init; } = 0.5m;

    public decimal Step { get; init; } = 0.5m;

    public decimal Further { get; init; } = 0.2m;

    /// <summary>All matches, best first.</summary>
    public List<PlainMatch> All()
    {
        var (needs, offers) = (_items.Of("Need", "SEEKS"), _items.Of("Offer", "OFFERS"));
        return
        [
            .. from need in needs
            from offer in offers
            let match = Of(need, offer)
            where match is not null
            orderby match.Score descending, Place(match.Need), Place(match.Offer)
            select match,
        ];
    }

    private PlainMatch? Of(PlainItem need, PlainItem offer)
    {
        if (need.Projects.Intersect(offer.Projects).Any() || need.Carriers.Intersect(offer.Carriers).Any())
        {
            return null;
        }

        var content = new[]
        {
            Themes(need, offer),
            Values("RESOURCE", Resource, need.Resources, offer.Resources),
            Values("AUDIENCE", Audience, need.Audiences, offer.Audiences),
        }
            .Where(part => part.Points > 0)
            .ToList();
        if (content.Count == 0)
        {
            return null;
        }

        var networks = need.Networks.Intersect(offer.Networks).Order(StringComparer.Ordinal).ToList();
        var parts = content
            .Append(Places(need, offer))
            .Append(
                Part(
                    "NETWORK",
                    Network,
                    networks.Count switch
                    {
                        0 => 0,
                        1 => 0.5m,
                        _ => 1,
                    },
                    $"SHARED 0 x{networks.Count}",
                    networks
                )
            )
            .Where(part => part.Points > 0)
            .ToList();
        return new(need.Id, offer.Id, need, offer, parts.Sum(part => part.Points), string.Join(" | ", parts.Select(part => part.Text)));
    }

    private (decimal Points, string Text) Themes(PlainItem need, PlainItem offer)
    {
        var near = (
            from sought in need.Themes
            from offered in offer.Themes
            let up = _items.Distance(sought.Key, offered.Key)
            let down = _items.Distance(offered.Key, sought.Key)
            where Math.Min(up, down) <= 3
            let strength = Power(Step, Math.Min(up, down)) * (sought.Value ? 1 : Inherited) * (offered.Value ? 1 : Inherited)
            where strength > 0
            orderby strength descending, Place(sought.Key), Place(offered.Key)
            select (
                Need: sought.Key,
                Offer: offered.Key,
                Strength: strength,
                Steps: Math.Min(up, down),
                Way: up == 0
                    ? sought.Value && offered.Value
                        ? "OWN"
                        : "INHERITED"
                    : up <= down
                        ? "BROADER"
                        : "NARROWER"
            )
        ).ToList();
        var left = near;
        var counted = near.Take(0).ToList();
        while (left.Count > 0)
        {
            var best = left[0];
            counted.Add(best);
            left = left.Where(pair => pair.Need != best.Need && pair.Offer != best.Offer).ToList();
        }

        return counted.Count == 0
            ? (0, "")
            : Part(
                "THEME",
                Theme,
                ((1 - Further) * counted[0].Strength) + (Further * Math.Min(1, counted.Skip(1).Sum(pair => pair.Strength))),
                $"{counted[0].Way} {counted[0].Steps} x{counted.Count}",
                counted.Take(10).SelectMany(pair => new[] { pair.Need, pair.Offer }).Distinct()
            );
    }

    private static (decimal Points, string Text) Values(string criterion, decimal weight, HashSet<string> sought, HashSet<string> offered)
    {
        var shared = sought.Intersect(offered).Order(StringComparer.Ordinal).ToList();
        return sought.Count == 0
            ? (0, "")
            : Part(criterion, weight, (decimal)shared.Count / sought.Count, $"SHARED 0 x{shared.Count}", shared);
    }

    private (decimal Points, string Text) Places(PlainItem need, PlainItem offer)
    {
        var direct = need.Places.Intersect(offer.Places).Order(StringComparer.Ordinal).ToList();
        if (direct.Count > 0)
        {
            return Part("TERRITORY", Territory, 1, $"SAME_TERRITORY 0 x{direct.Count}", direct.Take(10));
        }

        var around = need.Around.Intersect(offer.Around).ToLookup(_items.KindOf);
        foreach (
            var (kind, way, share) in new[]
            {
                ("AREA", "SAME_AREA", 0.8m),
                ("DEPARTEMENT", "SAME_DEPARTEMENT", 0.6m),
                ("REGION", "SAME_REGION", 0.4m),
            }
        )
        {
            if (around[kind].Any())
            {
                return Part(
                    "TERRITORY",
                    Territory,
                    share,
                    $"{way} 0 x{around[kind].Count()}",
                    around[kind].Order(StringComparer.Ordinal).Take(10)
                );
            }
        }

        var milieux = _items.Milieux(need.Places).Intersect(_items.Milieux(offer.Places)).Order(StringComparer.Ordinal).ToList();
        var places = need
            .Places.Union(offer.Places)
            .Where(place => _items.Milieux([place]).Intersect(milieux).Any())
            .Order(StringComparer.Ordinal)
            .Take(10);
        return milieux.Count == 0
            ? (0, "")
            : Part("TERRITORY", Territory, 0.2m, $"SAME_MILIEU 0 x{milieux.Count}", places.Concat(milieux));
    }

    private static (decimal Points, string Text) Part(
        string criterion,
        decimal weight,
        decimal share,
        string how,
        IEnumerable<string> shared
    )
    {
        var points = Math.Floor((weight * share * 10) + 0.5m) / 10;
        return (
            points,
            string.Create(CultureInfo.InvariantCulture, $"{criterion} {points:0.#}/{weight:0.####} {how} {string.Join(' ', shared)}")
        );
    }

    /// <summary>Ids in the order of their letters.</summary>
    private static string Place(string id) => string.Concat(id.Select(letter => $"{(int)letter:x6}"));

    private static decimal Power(decimal factor, int times) => times == 0 ? 1 : factor * Power(factor, times - 1);
}

/// <summary>A match as the plain way finds it.</summary>
internal sealed record PlainMatch(string Need, string Offer, PlainItem NeedItem, PlainItem OfferItem, decimal Score, string Parts)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Need} {Offer} {Score:0.#}: {Parts}");
}
