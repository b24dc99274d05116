using System.Runtime.CompilerServices;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>What all tables of statistics have in common.</summary>
internal static class StatisticsTable
{
    /// <summary>The kinds that are counted, with the column of each.</summary>
    public static readonly (string Kind, string Column, string En, string Fr)[] Counted =
    [
        ("Organisation", "nb_structures", "Number of organisations.", "Nombre d'organisations."),
        ("Project", "nb_projets", "Number of projects.", "Nombre de projets."),
        ("Need", "nb_besoins", "Number of needs.", "Nombre de besoins."),
        ("Offer", "nb_offres", "Number of offers.", "Nombre d'offres."),
        ("Challenge", "nb_defis", "Number of challenges.", "Nombre de défis."),
    ];

    /// <summary>A table whose rows are computed once for each graph.</summary>
    /// <param name="name">As in its address.</param>
    /// <param name="en">What one row is.</param>
    /// <param name="fr">The same in French.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">A value, or null, for each column of each row.</param>
    public static TableDeclaration Declare(
        string name,
        string en,
        string fr,
        IReadOnlyList<TableColumn> columns,
        Func<Snapshot, IEnumerable<object?[]>> rows
    )
    {
        var known = new ConditionalWeakTable<Snapshot, List<object?[]>>();
        return new(
            name,
            new("Statistics: " + name[6..].Replace('_', ' '), "Statistiques : " + name[6..].Replace('_', ' ')),
            new(en, fr),
            null,
            columns,
            (graph, wanted) =>
            {
                var computed = known.GetValue(graph, key => [.. rows(key)]);
                return [new(computed.Count, [.. wanted.Select(column => new ComputedCells(computed, PlaceOf(columns, column)))])];
            }
        );
    }

    public static IEnumerable<TableColumn> CountColumns() => Counted.Select(counted => Whole(counted.Column, counted.En, counted.Fr));

    public static TableColumn Words(string name, string en, string fr) =>
        new(name, CellType.Text, false, new(en, fr), _ => new EmptyCells());

    public static TableColumn Whole(string name, string en, string fr) =>
        new(name, CellType.Integer, false, new(en, fr), _ => new EmptyCells());

    private static int PlaceOf(IReadOnlyList<TableColumn> columns, TableColumn column) => columns.ToList().IndexOf(column);
}
