namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>Every node has the property that people know it by.</summary>
internal sealed class NameCheck : SeedCheck
{
    public override IEnumerable<Problem> Check(SeedGraph graph)
    {
        var naming = graph.Schema.Kinds.Select(kind => kind.Naming).ToList();
        return graph.Nodes.Values
            .Where(node => naming[node.Fact.Kind.Index] is { } name && node.Fact.Values[name.Index] is null)
            .Select(node => new Problem(node.First.Place, SeedCodes.NoName, $"{node.First}: no {naming[node.Fact.Kind.Index]!.Name}. Add it here or wherever the node is declared."));
    }
}
