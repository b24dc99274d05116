using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>A relation that leads to one node at most does so, whichever end it is written from.</summary>
internal sealed class ToOneCheck : SeedCheck
{
    public override IEnumerable<Problem> Check(SeedGraph graph)
    {
        var first = new Dictionary<(RelationField, string), (string Target, Place Place)>();
        foreach (var edge in graph.Edges)
        {
            foreach (var (field, owner, target) in new[] { (edge.Field, edge.Owner, edge.Target), (edge.Field.Inverse, edge.Target, edge.Owner) })
            {
                if (!field.IsToOne || first.TryAdd((field, owner), (target, edge.Place)) || first[(field, owner)].Target == target)
                {
                    continue;
                }

                var (other, place) = first[(field, owner)];
                yield return new(edge.Place, SeedCodes.TwoTargets, $"{field.Name} of '{owner}': '{target}', but '{other}' in {place.File}:{place.Line}. It has one at most; keep one.");
            }
        }
    }
}
