using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>The sources that files and entries name exist. Reported once per file and source: all its facts share the fault.</summary>
internal sealed class SourceCheck : SeedCheck
{
    public override IEnumerable<Problem> Check(SeedGraph graph)
    {
        var kind = graph.Schema.FindKind(Provenance.SourceKind)!;
        var missing = new MissingNode(graph);
        return graph
            .Sources.Where(source => !graph.Nodes.TryGetValue(source.Id, out var node) || node.Fact.Kind != kind)
            .Select(source => missing.At(source.Place, source.Id, kind));
    }
}
