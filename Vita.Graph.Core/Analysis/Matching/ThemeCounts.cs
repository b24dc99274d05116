namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>Counts needs, or offers, by theme; those that a filter lets take part.</summary>
internal sealed class ThemeCounts
{
    private readonly MatchSide _side;
    private readonly MatchFilter _filter;
    private readonly MatchRelations _relations;
    private readonly ILookup<int, MatchItem> _own;
    private readonly ILookup<int, MatchItem> _inherited;

    public ThemeCounts(MatchSide side, MatchFilter filter, MatchRelations relations)
    {
        (_side, _filter, _relations) = (side, filter, relations);
        var themes = side.Items.Where(item => filter.AcceptsAll(side.Kind, item)).SelectMany(item => item.Themes.Select(theme => (Item: item, theme.Theme, theme.IsOwn))).ToList();
        _own = themes.Where(theme => theme.IsOwn).ToLookup(theme => theme.Theme, theme => theme.Item);
        _inherited = themes.Where(theme => !theme.IsOwn).ToLookup(theme => theme.Theme, theme => theme.Item);
    }

    /// <param name="theme">The theme.</param>
    /// <param name="below">All narrower ones.</param>
    public ThemeCount Of(int theme, int[] below)
    {
        var (said, own) = (Said(theme, below).ToHashSet(), _own[theme].Count());
        var inherited = _inherited[theme].Count(item => !said.Contains(item));
        var carriers = said.SelectMany(item => item.Carriers).Distinct();
        return new(own, inherited, said.Count - own, _filter.Accepted(_relations.Organisation, carriers).Count());
    }

    /// <summary>What is sought and what is offered about a theme by resource, by the names of these.</summary>
    public static IReadOnlyList<ThemeResource> Resources(ThemeCounts needs, ThemeCounts offers, int theme, int[] below)
    {
        var words = needs._side.Kind.FindProperty("resources")!.Enum!.Values;
        var (sought, offered) = (needs.ByResource(theme, below), offers.ByResource(theme, below));
        return [.. sought.Keys.Union(offered.Keys).Order().Select(code => new ThemeResource(words[code].Name, sought.GetValueOrDefault(code), offered.GetValueOrDefault(code)))];
    }

    private Dictionary<int, int> ByResource(int theme, int[] below) => Said(theme, below).SelectMany(item => item.Resources).CountBy(code => code).ToDictionary();

    /// <summary>The items about a theme, or a narrower one, themselves.</summary>
    private IEnumerable<MatchItem> Said(int theme, int[] below) => below.Prepend(theme).SelectMany(one => _own[one]).Distinct();
}
