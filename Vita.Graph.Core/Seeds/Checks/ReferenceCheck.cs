namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>Relations lead to nodes that exist and are of the kind they lead to.</summary>
internal sealed class ReferenceCheck : SeedCheck
{
    public override IEnumerable<Problem> Check(SeedGraph graph)
    {
        var missing = new MissingNode(graph);
        foreach (var edge in graph.Edges)
        {
            var target = edge.Relation.Target;
            if (graph.Schema.KindOfId(edge.Target) != target)
            {
                yield return new(
                    edge.Place,
                    SeedCodes.WrongKind,
                    $"{edge.Relation.Name} '{edge.Target}': not the id of a {target.Singular}. Expected {target.Singular}/…."
                );
            }
            else if (!graph.Nodes.ContainsKey(edge.Target))
            {
                yield return missing.At(edge.Place, edge.Target, target);
            }
        }
    }
}
