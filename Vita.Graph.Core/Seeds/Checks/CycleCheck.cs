using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>Relations that are followed to any depth never lead back to where they began.</summary>
internal sealed class CycleCheck : SeedCheck
{
    /// <summary>Nodes of a cycle that are named.</summary>
    private const int MostShown = 12;

    public override IEnumerable<Problem> Check(SeedGraph graph) =>
        graph
            .Schema.Relations.Where(relation => relation.IsTransitive)
            .SelectMany(relation => relation.Paths)
            .Where(path => path is [{ Direction: Direction.Out }])
            .SelectMany(path => Check(graph.Edges.Where(edge => edge.Fact.Edges == path[0].Edges)));

    /// <summary>One problem per edge that closes a cycle, found depth first in the order of the seeds.</summary>
    private static IEnumerable<Problem> Check(IEnumerable<EdgeDeclaration> all)
    {
        var edges = all.Where(edge => edge.Fact.From != edge.Fact.To).ToList();
        var reached = edges.Select(edge => edge.Fact.To).ToHashSet();

        // What nothing leads to, as the communes, is in no cycle.
        var next = edges.Where(edge => reached.Contains(edge.Fact.From)).ToLookup(edge => edge.Fact.From);
        var done = new HashSet<string>();
        foreach (var start in next.Select(group => group.Key))
        {
            foreach (var (edge, path) in Walk(start, next, done))
            {
                yield return new(
                    edge.Place,
                    SeedCodes.Cycle,
                    $"{edge.Fact.Edges.Type}: '{path}' leads back to its beginning. Remove one of these links."
                );
            }
        }
    }

    /// <summary>The edges that lead back into the path walked so far, each with the cycle it closes. No recursion, and no search in the
    /// path: chains may be long.</summary>
    private static IEnumerable<(EdgeDeclaration Edge, string Path)> Walk(
        string start,
        ILookup<string, EdgeDeclaration> next,
        HashSet<string> done
    )
    {
        var path = new List<string> { start };
        var places = new Dictionary<string, int> { [start] = 0 };
        var branches = new Stack<IEnumerator<EdgeDeclaration>>();
        branches.Push(next[start].GetEnumerator());
        while (branches.TryPeek(out var branch))
        {
            if (!branch.MoveNext())
            {
                done.Add(path[^1]);
                places.Remove(path[^1]);
                path.RemoveAt(path.Count - 1);
                branches.Pop().Dispose();
            }
            else if (places.TryGetValue(branch.Current.Fact.To, out var begin))
            {
                yield return (branch.Current, Shown(path, begin));
            }
            else if (!done.Contains(branch.Current.Fact.To))
            {
                places[branch.Current.Fact.To] = path.Count;
                path.Add(branch.Current.Fact.To);
                branches.Push(next[branch.Current.Fact.To].GetEnumerator());
            }
        }
    }

    /// <summary>The cycle from its beginning to its beginning; of a long one both ends.</summary>
    private static string Shown(List<string> path, int begin)
    {
        var length = path.Count - begin;
        var inner =
            length <= MostShown
                ? path.Skip(begin)
                : [.. path.Skip(begin).Take(MostShown / 2), "…", .. path.Skip(path.Count - (MostShown / 2))];
        return string.Join("' → '", inner.Append(path[begin]));
    }
}
