using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>Facts of a source with pages have one, and it is one of its pages. Sources themselves need none.</summary>
internal sealed class PageCheck : SeedCheck
{
    public override IEnumerable<Problem> Check(SeedGraph graph)
    {
        var kind = graph.Schema.FindKind(Provenance.SourceKind)!;
        var pages = graph
            .Nodes.Values.Where(node => node.Fact.Kind == kind)
            .ToDictionary(node => node.Fact.Id, node => PagesOf(node.Fact));
        foreach (var node in graph.NodeDeclarations.Where(node => node.Fact.Kind != kind))
        {
            foreach (var provenance in node.Fact.Provenance)
            {
                if (Check(node, provenance, pages) is { } problem)
                {
                    yield return problem;
                }
            }
        }

        foreach (var edge in graph.Edges)
        {
            if (Check(edge, edge.Fact.Provenance, pages) is { } problem)
            {
                yield return problem;
            }
        }
    }

    private static Problem? Check(Declaration declaration, ProvenanceFact provenance, Dictionary<string, int?> pages) =>
        (provenance.Page, pages.GetValueOrDefault(provenance.Source)) switch
        {
            (null, { } last) => new(
                declaration.Place,
                SeedCodes.NoPage,
                $"{declaration}: no page, but '{provenance.Source}' has {last} pages. Add `page:` to it or to the node around it."
            ),
            (< 1, _) => new(
                declaration.Place,
                SeedCodes.NoSuchPage,
                $"{declaration}: page {provenance.Page}, but pages are counted from 1. Correct the page."
            ),
            ({ } page, { } last) when page > last => new(
                declaration.Place,
                SeedCodes.NoSuchPage,
                $"{declaration}: page {page}, but '{provenance.Source}' has {last} pages. Correct the page."
            ),
            _ => null,
        };

    private static int? PagesOf(NodeFact source) =>
        source.Kind.FindProperty(Provenance.SourcePages) is { } property ? (int?)source.Values[property.Index] : null;
}
