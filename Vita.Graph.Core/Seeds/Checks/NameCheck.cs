namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>Every node has the property that people know it by, unless its kind has a word for nodes without.</summary>
internal sealed class NameCheck : SeedCheck
{
    public override IEnumerable<Problem> Check(SeedGraph graph) =>
        graph
            .Nodes.Values.Where(node => node.Fact.Kind.Unnamed is null && node.Fact.Values[node.Fact.Kind.Naming.Index] is null)
            .Select(node => new Problem(
                node.First.Place,
                SeedCodes.NoName,
                $"{node.First}: no {node.Fact.Kind.Naming.Name}. Add it here or wherever the node is declared."
            ));
}
