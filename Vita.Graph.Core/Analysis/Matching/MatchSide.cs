using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>All needs, or all offers, and where to find them by what they have.</summary>
internal sealed class MatchSide
{
    private readonly ILookup<int, int> _byTheme;
    private readonly ILookup<int, int> _byResource;
    private readonly ILookup<int, int> _byAudience;
    private readonly ILookup<int, int> _byProject;

    public MatchSide(NodeKind kind, MatchItem[] items)
    {
        Kind = kind;
        Items = items;
        _byTheme = By(item => item.Themes.Select(theme => theme.Theme));
        _byResource = By(item => item.Resources);
        _byAudience = By(item => item.Audiences);
        _byProject = By(item => item.Projects);
    }

    public NodeKind Kind { get; }

    /// <summary>By row.</summary>
    public IReadOnlyList<MatchItem> Items { get; }

    /// <summary>The items of projects, by row.</summary>
    public IEnumerable<MatchItem> OfProjects(IEnumerable<int> projects) =>
        Sorted.Of(projects.SelectMany(project => _byProject[project])).Select(row => Items[row]);

    /// <summary>The rows that have a theme near one of the given item, a resource or an audience in common with it; some more than
    /// once.</summary>
    public IEnumerable<int> Like(MatchItem item, ThemeSteps steps) =>
        item
            .Themes.SelectMany(theme => steps.Of(theme.Theme).Keys)
            .Distinct()
            .SelectMany(theme => _byTheme[theme])
            .Concat(item.Resources.SelectMany(resource => _byResource[resource]))
            .Concat(item.Audiences.SelectMany(audience => _byAudience[audience]));

    private ILookup<int, int> By(Func<MatchItem, IEnumerable<int>> keys) =>
        Items.SelectMany(item => keys(item).Select(key => (Key: key, item.Row))).ToLookup(pair => pair.Key, pair => pair.Row);
}
