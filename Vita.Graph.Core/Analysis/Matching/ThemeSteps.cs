using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Matching;

/// <summary>How a theme of an offer stands to one of a need.</summary>
/// <param name="Steps">How many steps lie between them; 0 of one theme.</param>
/// <param name="IsBroader">Whether the offer's is broader, else narrower.</param>
internal readonly record struct ThemeStep(int Steps, bool IsBroader);

/// <summary>For each theme, those that are broader or narrower by a few steps. Where a circle makes one both, the shorter way counts; of
/// equal ones, that to the broader.</summary>
internal sealed class ThemeSteps
{
    /// <summary>Further apart, two themes have nothing to do with each other.</summary>
    public const int Most = 3;

    private readonly Dictionary<int, ThemeStep>[] _near;

    public ThemeSteps(Snapshot snapshot, MatchRelations relations)
    {
        var (broader, narrower) = (snapshot[relations.Broader], snapshot[relations.Narrower]);
        _near = [.. Enumerable.Range(0, snapshot[relations.Theme].Count).Select(theme => Near(theme, broader, narrower))];
    }

    /// <summary>The themes near one of a need, itself included, and how each stands to it.</summary>
    public Dictionary<int, ThemeStep> Of(int theme) => _near[theme];

    private static Dictionary<int, ThemeStep> Near(int theme, AdjacencyIndex broader, AdjacencyIndex narrower)
    {
        var near = Climbed(theme, broader).ToDictionary(reached => reached.Key, reached => new ThemeStep(reached.Value, IsBroader: true));
        foreach (
            var (other, steps) in Climbed(theme, narrower)
                .Where(reached => !near.TryGetValue(reached.Key, out var known) || reached.Value < known.Steps)
        )
        {
            near[other] = new(steps, IsBroader: false);
        }

        return near;
    }

    /// <summary>The themes within reach in one direction, and after how many steps.</summary>
    private static Dictionary<int, int> Climbed(int theme, AdjacencyIndex links)
    {
        var reached = new Dictionary<int, int> { [theme] = 0 };
        List<int> latest = [theme];
        for (var steps = 1; steps <= Most; steps++)
        {
            latest = [.. latest.SelectMany(one => links.Targets(one).ToArray()).Distinct().Where(next => reached.TryAdd(next, steps))];
        }

        return reached;
    }
}
