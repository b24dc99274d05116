using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;
using static Vita.Graph.Core.Export.Tables.StatisticsTable;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>Statistics of needs and offers by resource and theme.</summary>
internal static class MatrixStatistics
{
    /// <summary>Resource × theme: how many needs ask for the one about the other, and how many offers have it.</summary>
    public static TableDeclaration Of(GraphSchema schema)
    {
        var resources = Domain.Need.Resources.In(schema).Enum!;
        var theme = Domain.Theme.Kind.In(schema);
        return Declare(
            "stats_ressources_themes",
            "One row is a resource and a theme that a need or an offer joins.",
            "Une ligne est une ressource et un thème qu'un besoin ou une offre réunit.",
            [
                Words("ressource", "The resource.", "La ressource."),
                Words("ressource_libelle", "Its name in French.", "Son nom."),
                Words("theme_id", "Id of the theme.", "Identifiant du thème."),
                Words("theme", "Name of the theme.", "Nom du thème."),
                Whole("nb_besoins", "Number of needs.", "Nombre de besoins."),
                Whole("nb_offres", "Number of offers.", "Nombre d'offres."),
            ],
            graph =>
            {
                var needs = Pairs(graph, Domain.Need.Resources.In(graph.Schema), Domain.Need.Themes.In(graph.Schema));
                var offers = Pairs(graph, Domain.Offer.Resources.In(graph.Schema), Domain.Offer.Themes.In(graph.Schema));
                var (table, label, cell) = (graph[theme], new LabelCells(graph[theme]), new Cell());
                return needs
                    .Keys.Union(offers.Keys)
                    .OrderBy(pair => pair.Resource, StringComparer.Ordinal)
                    .ThenBy(pair => pair.Theme)
                    .Select(pair =>
                    {
                        cell.Clear();
                        label.Read(pair.Theme, cell);
                        return (object?[])
                            [
                                pair.Resource,
                                resources.Values[resources.CodeOf(pair.Resource)].LabelFr,
                                table.Ids[pair.Theme],
                                TableText.Of(cell),
                                needs.GetValueOrDefault(pair),
                                offers.GetValueOrDefault(pair),
                            ];
                    });
            }
        );
    }

    private static Dictionary<(string Resource, int Theme), int> Pairs(Snapshot graph, Property resource, RelationField about)
    {
        var kind = about.Owner;
        var resources = graph[kind].Columns[resource.Index];
        var themes = new NodePath(graph, [about]);
        var pairs = new Dictionary<(string, int), int>();
        for (var row = 0; row < graph[kind].Count; row++)
        {
            foreach (var theme in themes.From(row))
            {
                foreach (var code in resources.Elements(row))
                {
                    var pair = ((string)resources.Values[code], theme);
                    pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
                }
            }
        }

        return pairs;
    }
}
