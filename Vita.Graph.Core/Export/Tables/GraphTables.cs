using System.Runtime.CompilerServices;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>All tables over graphs of a schema, in the order in which the catalogue shows them.</summary>
public sealed class GraphTables
{
    private static readonly ConditionalWeakTable<GraphSchema, GraphTables> Known = [];

    private readonly Dictionary<string, TableDeclaration> _byName;

    private GraphTables(GraphSchema schema)
    {
        All =
        [
            .. NodeTables.Of(schema),
            .. EdgeTables.Of(schema),
            .. MatchTables.Of(schema),
            .. NetworkTables.Of(schema),
            .. StatisticsTables.Of(schema),
        ];
        _byName = All.ToDictionary(table => table.Name);
        foreach (var table in All)
        {
            RequireDifferentNames(table);
        }
    }

    public IReadOnlyList<TableDeclaration> All { get; }

    public static GraphTables Of(GraphSchema schema) => Known.GetValue(schema, key => new(key));

    /// <summary>The table of a name; null where there is none.</summary>
    public TableDeclaration? Find(string name) => _byName.GetValueOrDefault(name);

    private static void RequireDifferentNames(TableDeclaration table)
    {
        if (table.Columns.GroupBy(column => column.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new InvalidOperationException($"Table '{table.Name}' has two columns '{twice.Key}'");
        }
    }
}
