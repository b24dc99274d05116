using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds.Checks;

/// <summary>Facts of a source with pages have one, and it is one of its pages. Sources themselves need none.</summary>
internal sealed class PageCheck : SeedCheck
{
    public override IEnumerable<Problem> Check(SeedGraph graph)
    {
        var kind = graph.Schema.FindKind(Provenance.SourceKind)!;
        var pages = graph.Nodes.Values.Where(node => node.Kind == kind).ToDictionary(node => node.Id, PagesOf);
        foreach (var declaration in graph.Declarations)
        {
            foreach (var provenance in declaration.ReadIn)
            {
                var last = pages.GetValueOrDefault(provenance.Source);
                if (provenance.Page is null && last is not null && (declaration as NodeDeclaration)?.Kind != kind)
                {
                    yield return new(declaration.Place, SeedCodes.NoPage, $"{Named(declaration)}: no page, but '{provenance.Source}' has {last}. Add `page:` to it or to the node around it.");
                }
                else if (provenance.Page is 0 || provenance.Page > last)
                {
                    yield return new(declaration.Place, SeedCodes.NoSuchPage, $"{Named(declaration)}: page {provenance.Page}, but '{provenance.Source}' has {last?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no page 0"}. Correct the page.");
                }
            }
        }
    }

    private static string Named(Declaration declaration) =>
        declaration is EdgeDeclaration edge ? $"{edge.Field.Name} '{edge.Target}'" : declaration.ToString()!;

    private static int? PagesOf(MergedNode source) =>
        source.Kind.FindProperty(Provenance.SourcePages) is { } property ? (int?)source.Values[property.Index] : null;
}
