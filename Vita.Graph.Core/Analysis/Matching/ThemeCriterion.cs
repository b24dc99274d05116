namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>A theme of a need and one of an offer that is the same or near.</summary>
/// <param name="Need">The need's theme.</param>
/// <param name="Offer">The offer's.</param>
/// <param name="Step">How the second stands to the first.</param>
/// <param name="IsOwn">Whether both are about them themselves.</param>
/// <param name="Strength">How much it counts, from 0 to 1.</param>
internal readonly record struct ThemePair(int Need, int Offer, ThemeStep Step, bool IsOwn, decimal Strength);

/// <summary>
/// What themes in common count. Each theme of the need and each of the offer counts once, the strongest pairs first. The best pair gives
/// the greater share of the points;
/// all others together fill up the rest, so that many weak ones never outweigh a good one.
/// </summary>
internal sealed class ThemeCriterion(ThemeSteps steps, MatchWeights weights)
{
    private static readonly Comparison<ThemePair> StrongestFirst = (left, right) =>
        right.Strength.CompareTo(left.Strength) is not 0 and var strength ? strength
        : left.Need.CompareTo(right.Need) is not 0 and var need ? need
        : left.Offer.CompareTo(right.Offer);

    private readonly decimal[] _ofSteps = Powers(weights.Step, ThemeSteps.Most);
    private readonly decimal[] _ofInherited = Powers(weights.Inherited, 2);
    private readonly List<ThemePair> _pairs = [];
    private readonly List<ThemePair> _counted = [];

    /// <summary>The pairs that count, strongest first, those of one strength by the rows of their themes. The list is another's after the
    /// next call.</summary>
    public IReadOnlyList<ThemePair> Pairs(MatchItem need, MatchItem offer)
    {
        Collect(need, offer);
        _pairs.Sort(StrongestFirst);
        _counted.Clear();
        foreach (var pair in _pairs)
        {
            if (!_counted.Exists(counted => counted.Need == pair.Need || counted.Offer == pair.Offer))
            {
                _counted.Add(pair);
            }
        }

        return _counted;
    }

    /// <summary>The share of the points, from 0 to 1, that pairs give.</summary>
    public decimal Share(IReadOnlyList<ThemePair> pairs)
    {
        var further = 0m;
        for (var place = 1; place < pairs.Count && further < 1; place++)
        {
            further += pairs[place].Strength;
        }

        return pairs.Count == 0 ? 0 : ((1 - weights.Further) * pairs[0].Strength) + (weights.Further * Math.Min(1, further));
    }

    private void Collect(MatchItem need, MatchItem offer)
    {
        _pairs.Clear();
        foreach (var sought in need.Themes)
        {
            var near = steps.Of(sought.Theme);
            foreach (var offered in offer.Themes)
            {
                if (near.TryGetValue(offered.Theme, out var step) && StrengthOf(sought, offered, step) is > 0 and var strength)
                {
                    _pairs.Add(new(sought.Theme, offered.Theme, step, sought.IsOwn && offered.IsOwn, strength));
                }
            }
        }
    }

    private decimal StrengthOf(ItemTheme sought, ItemTheme offered, ThemeStep step) =>
        _ofInherited[(sought.IsOwn ? 0 : 1) + (offered.IsOwn ? 0 : 1)] * _ofSteps[step.Steps];

    /// <summary>1, the factor, its square, ….</summary>
    private static decimal[] Powers(decimal factor, int most)
    {
        var powers = new decimal[most + 1];
        powers[0] = 1;
        for (var power = 1; power <= most; power++)
        {
            powers[power] = powers[power - 1] * factor;
        }

        return powers;
    }
}
