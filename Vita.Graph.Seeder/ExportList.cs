using System.Globalization;
using Vita.Graph.Core.Export;
using Vita.Graph.Core.Export.Tables;
using Vita.Graph.Core.Schema;
using Vita.Graph.Server.Hosting;

namespace Vita.Graph.Seeder;

/// <summary>What <c>vita export</c> can write, in both languages.</summary>
internal static class ExportList
{
    private static readonly Description Database = new(
        "All tables and the graph in one SQLite file.",
        "Toutes les tables et le graphe en un fichier SQLite."
    );

    /// <summary>The tables that can be named.</summary>
    public static IReadOnlyList<TableDeclaration> Tables => GraphTables.Of(VitaSchema.Current).All;

    public static int Write()
    {
        Console.WriteLine("The network, --format:\n");
        foreach (var format in ExportFormats.All)
        {
            Line(format.Name, $".{format.Extension}", format.Description);
        }

        Line(TableExport.Sqlite, ".sqlite", Database);
        Line(Neo4jFiles.Name, "", Neo4jFiles.Description);
        Console.WriteLine("\nOther networks, --view with --PARAMETER VALUE:\n");
        foreach (var (name, description) in DataDesk.Views)
        {
            Line(name, "", description);
        }

        Console.WriteLine(
            $"\nTables, as 'vita export structures', --format {string.Join(", ", TableFormats.All.Select(format => format.Name))}:\n"
        );
        foreach (var table in Tables)
        {
            Line(table.Name, "", table.Description);
        }

        return ExitCodes.Done;
    }

    private static void Line(string name, string extension, Description words) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name, -23} {extension, -8} {words.En}\n{"", -32} {words.Fr}"));
}
