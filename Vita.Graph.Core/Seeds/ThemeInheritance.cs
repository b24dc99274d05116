using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Seeds;

/// <summary>
/// What a project seeks, offers and faces is about the themes of the project too: sheets often say the theme once. Each takes over the
/// themes it has not itself, on the page of the project's theme, with the basis <see cref="Provenance.FromProject"/>.
/// </summary>
internal static class ThemeInheritance
{
    /// <summary>The edges that the given ones imply, in no order.</summary>
    public static IEnumerable<EdgeFact> Of(GraphSchema schema, IReadOnlyList<EdgeFact> edges) =>
        schema.FindKind(Provenance.ThemesComeFrom) is { } project
            ? project
                .Relations.Where(items => !items.IsDerived && ThemesOf(items.Target) is not null && items.Target != project)
                .SelectMany(items => Of(items, edges))
            : [];

    private static IEnumerable<EdgeFact> Of(RelationField items, IReadOnlyList<EdgeFact> edges)
    {
        var (given, own) = (ThemesOf(items.Owner)!.Step.Edges, ThemesOf(items.Target)!.Step.Edges);
        var themes = edges.Where(edge => edge.Edges == given).Order(EdgeOrder.Instance).ToLookup(edge => edge.From);
        var known = edges.Where(edge => edge.Edges == own).Select(edge => (edge.From, edge.To)).ToHashSet();
        return from item in edges
            where item.Edges == items.Step.Edges
            from theme in themes[item.From]
            where known.Add((item.To, theme.To))
            select new EdgeFact(
                own,
                item.To,
                theme.To,
                new object?[own.Type.Properties.Count],
                theme.Provenance with
                {
                    Basis = Provenance.FromProject,
                }
            );
    }

    private static RelationField? ThemesOf(NodeKind kind) =>
        kind.FindRelation(Provenance.InheritedRelation) is { IsDerived: false } themes ? themes : null;
}
