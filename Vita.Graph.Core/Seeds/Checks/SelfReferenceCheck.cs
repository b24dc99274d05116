namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>No node is related to itself: nothing is its own part, partner, successor or broader theme.</summary>
internal sealed class SelfReferenceCheck : SeedCheck
{
    public override IEnumerable<Problem> Check(SeedGraph graph) => graph.Edges
        .Where(edge => edge.Owner == edge.Target)
        .Select(edge => new Problem(edge.Place, SeedCodes.SelfReference, $"{edge.Field.Name} '{edge.Target}': the node itself. Name the one that was meant."));
}
