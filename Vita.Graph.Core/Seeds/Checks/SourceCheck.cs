using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>The sources that files and entries name exist. Reported once per file and source: all its facts share the fault.</summary>
internal sealed class SourceCheck : SeedCheck
{
    public override IEnumerable<Problem> Check(SeedGraph graph)
    {
        var kind = graph.Schema.FindKind(Provenance.SourceKind)!;
        var missing = new MissingNode(graph);
        var seen = new HashSet<(string, string)>();
        foreach (var declaration in graph.Declarations)
        {
            foreach (var source in declaration.ReadIn.Select(provenance => provenance.Source))
            {
                if (source.Length > 0 && !graph.Nodes.ContainsKey(source) && seen.Add((declaration.Place.File, source)))
                {
                    yield return missing.At(declaration.Place, source, kind);
                }
            }
        }
    }
}
