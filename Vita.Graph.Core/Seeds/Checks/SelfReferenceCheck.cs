namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>No node is related to itself: nothing is its own part, partner, successor or broader theme.</summary>
internal sealed class SelfReferenceCheck : SeedCheck
{
    public override IEnumerable<Problem> Check(SeedGraph graph) =>
        graph
            .Edges.Where(edge => edge.Fact.From == edge.Fact.To)
            .Select(edge => new Problem(edge.Place, SeedCodes.SelfReference, $"{edge}: the node itself. Name the one that was meant."));
}
