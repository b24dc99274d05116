using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>Counts needs, or offers, by theme; those that a filter lets take part.</summary>
internal sealed class ThemeCounts
{
    private readonly MatchSide _side;
    private readonly MatchFilter _filter;
    private readonly MatchRelations _relations;
    private readonly ThemeCounting _counting;
    private readonly ILookup<int, MatchItem> _own;
    private readonly ILookup<int, MatchItem> _inherited;

    public ThemeCounts(MatchSide side, MatchFilter filter, MatchRelations relations, ThemeCounting counting)
    {
        (_side, _filter, _relations, _counting) = (side, filter, relations, counting);
        var themes = side
            .Items.Where(item => filter.AcceptsAll(side.Kind, item))
            .SelectMany(item => item.Themes.Select(theme => (Item: item, theme.Theme, theme.IsOwn)))
            .ToList();
        _own = themes.Where(theme => theme.IsOwn).ToLookup(theme => theme.Theme, theme => theme.Item);
        _inherited = themes.Where(theme => !theme.IsOwn).ToLookup(theme => theme.Theme, theme => theme.Item);
    }

    /// <param name="theme">The theme.</param>
    /// <param name="below">All narrower ones.</param>
    public ThemeCount Of(int theme, int[] below)
    {
        var (said, own) = (About(_own, theme, below).ToHashSet(), _own[theme].Count());
        var inherited = About(_inherited, theme, below).Count(item => !said.Contains(item));
        var items = Counted(theme, below).OrderBy(item => item.Row).ToList();
        var carriers = _filter.Accepted(_relations.Organisation, items.SelectMany(item => item.Carriers).Distinct().Order());
        return new(
            own,
            inherited,
            said.Count - own,
            [.. items.Select(item => new GraphNode(_side.Kind, item.Row))],
            [.. carriers.Select(row => new GraphNode(_relations.Organisation, row))]
        );
    }

    /// <summary>What is sought and what is offered about a theme by resource, by the names of these.</summary>
    public static IReadOnlyList<ThemeResource> Resources(ThemeCounts needs, ThemeCounts offers, int theme, int[] below)
    {
        var words = Domain.Need.Resources.Of(needs._side.Kind).Enum!.Values;
        var (sought, offered) = (needs.ByResource(theme, below), offers.ByResource(theme, below));
        return
        [
            .. sought
                .Keys.Union(offered.Keys)
                .Order()
                .Select(code => new ThemeResource(words[code].Name, sought.GetValueOrDefault(code), offered.GetValueOrDefault(code))),
        ];
    }

    private Dictionary<int, int> ByResource(int theme, int[] below) =>
        Counted(theme, below).SelectMany(item => item.Resources).CountBy(code => code).ToDictionary();

    /// <summary>The items that decide whether there is a gap.</summary>
    private IEnumerable<MatchItem> Counted(int theme, int[] below) =>
        About(_own, theme, below).Union(_counting is ThemeCounting.WithProject ? About(_inherited, theme, below) : []);

    private static IEnumerable<MatchItem> About(ILookup<int, MatchItem> themes, int theme, int[] below) =>
        below.Prepend(theme).SelectMany(one => themes[one]).Distinct();
}
