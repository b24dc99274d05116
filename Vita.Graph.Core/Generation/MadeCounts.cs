using System.Globalization;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Generation;

/// <summary>Counts what is written, of each kind and relation type.</summary>
internal sealed class MadeCounts(GraphSchema schema)
{
    private readonly long[] _nodes = new long[schema.Kinds.Count];
    private readonly long[] _edges = new long[schema.EdgeSets.Count];

    public IReadOnlyList<MadeCount> All => [.. Kinds(schema.Kinds).Concat(Types(schema.EdgeSets)).Where(count => count.Count > 0)];

    public void Add(Unit unit)
    {
        unit.Nodes.ForEach(node => _nodes[node.Kind.Index]++);
        unit.Edges.ForEach(edge => _edges[edge.Edges.Index]++);
    }

    /// <summary>Exact bounds of whatever the common files say nothing of, so that a lost part is noticed. Themes that items take over from
    /// their projects are added at each load.</summary>
    public string ToExpectations(MadeKinds made)
    {
        var sets = schema
            .EdgeSets.Where(set => schema.EdgeSets.Where(other => other.Type == set.Type).All(other => made.Made.Contains(other.From)))
            .Where(set => !IsInherited(set));
        var lines = Kinds(made.Made)
            .Concat(Types(sets))
            .Select(count =>
                string.Create(CultureInfo.InvariantCulture, $"  \"{count.Name}\": {{\"min\": {count.Count}, \"max\": {count.Count}}}")
            );
        return $"{{\n{string.Join(",\n", lines)}\n}}\n";
    }

    private IEnumerable<MadeCount> Kinds(IEnumerable<NodeKind> kinds) =>
        kinds.Select(kind => new MadeCount(kind.Plural, _nodes[kind.Index]));

    private IEnumerable<MadeCount> Types(IEnumerable<EdgeSet> sets) =>
        sets.GroupBy(set => set.Type.Name, set => _edges[set.Index]).Select(type => new MadeCount(type.Key, type.Sum()));

    private static bool IsInherited(EdgeSet set) =>
        set.From.FindRelation(Provenance.InheritedRelation) is { IsDerived: false } themes && themes.Step.Edges == set;
}
