namespace Vita.Graph.Core.Schema;

/// <summary>A relation declared as a path over others, and its inverse.</summary>
internal sealed record DerivedRelation(End End, string Path, End Inverse, bool FiltersById)
{
    public void BuildInto(Dictionary<string, NodeKind> kinds)
    {
        var isTransitive = Path.EndsWith('*');
        var paths = Path.TrimEnd('*').Split('|', StringSplitOptions.TrimEntries).Select(path => StepsOf(kinds[End.Kind], path)).ToList();
        AddPair(End, paths, Inverse, kinds, isTransitive, FiltersById);
    }

    /// <summary>Adds a relation to the kind at each of its ends.</summary>
    internal static void AddPair(
        End from,
        IReadOnlyList<IReadOnlyList<Step>> paths,
        End to,
        Dictionary<string, NodeKind> kinds,
        bool isTransitive = false,
        bool filtersById = false
    )
    {
        var (source, target) = (kinds[from.Kind], kinds[to.Kind]);
        var there = new RelationField(source, from.Field, target, from.IsToOne, isTransitive, new(from.En, from.Fr), paths)
        {
            FiltersById = filtersById,
            Cell = from.Cell,
        };
        var back = new RelationField(target, to.Field, source, to.IsToOne, isTransitive, new(to.En, to.Fr), [.. paths.Select(Reversed)])
        {
            Cell = to.Cell,
        };
        (there.Inverse, back.Inverse) = (back, there);
        source.Add(there);
        target.Add(back);
    }

    private static IReadOnlyList<Step> Reversed(IReadOnlyList<Step> path) =>
        [.. path.Reverse().Select(step => step with { Direction = step.Direction == Direction.Out ? Direction.In : Direction.Out })];

    private static List<Step> StepsOf(NodeKind kind, string path)
    {
        var steps = new List<Step>();
        foreach (var name in path.Split('/'))
        {
            var relation = kind.FindRelation(name) ?? throw new InvalidOperationException($"{kind} has no relation '{name}'");
            steps.Add(relation.Step);
            kind = relation.Target;
        }

        return steps;
    }
}
