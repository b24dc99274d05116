using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>Tables whose rows are groups: how many organisations, projects, needs, offers and challenges each has.</summary>
internal static class StatisticsTables
{
    public static IEnumerable<TableDeclaration> Of(GraphSchema schema) =>
        [
            GroupStatistics.Of(schema, "stats_departements", "departement", "Territory", "a département", "un département"),
            GroupStatistics.Of(schema, "stats_regions", "region", "Territory", "a région of today", "une région d'aujourd'hui"),
            GroupStatistics.Of(schema, "stats_regions_2010", "region2010", "Territory", "a région of 2010", "une région de 2010"),
            GroupStatistics.Of(schema, "stats_themes", "theme", "Theme", "a theme", "un thème"),
            GroupStatistics.Of(schema, "stats_reseaux", "network", "Network", "a network", "un réseau"),
            KindStatistics.Of(schema),
            MatrixStatistics.Of(schema),
        ];
}
