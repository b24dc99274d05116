using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>A relation that leads to one node at most does so, whichever end it is written from.</summary>
internal sealed class ToOneCheck : SeedCheck
{
    public override IEnumerable<Problem> Check(SeedGraph graph)
    {
        var first = new Dictionary<(RelationField, string), (string Target, Place Place)>();
        return graph
            .Edges.Where(edge => edge.Relation.IsToOne || edge.Relation.Inverse.IsToOne)
            .SelectMany(edge =>
                new[]
                {
                    Check(edge.Relation, edge.Owner, edge.Target, edge.Place, first),
                    Check(edge.Relation.Inverse, edge.Target, edge.Owner, edge.Place, first),
                }
            )
            .OfType<Problem>();
    }

    private static Problem? Check(
        RelationField relation,
        string owner,
        string target,
        Place place,
        Dictionary<(RelationField, string), (string Target, Place Place)> first
    )
    {
        if (
            !relation.IsToOne
            || first.TryAdd((relation, owner), (target, place))
            || first[(relation, owner)] is var known && known.Target == target
        )
        {
            return null;
        }

        return new(
            place,
            SeedCodes.TwoTargets,
            $"{relation.Name} of '{owner}': '{target}', but '{known.Target}' in {known.Place}. It has one at most; keep one."
        );
    }
}
