using Microsoft.Data.Sqlite;
using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;
using static Vita.Graph.Core.Sqlite.SqliteNames;

namespace Vita.Graph.Core.Sqlite;

/// <summary>
/// Reads the edges of a set: those rows of its relation's table whose ends are of its kinds. Edges that join the same nodes come in the
/// order of <see cref="EdgeOrder"/>, equal ones once,
/// whatever positions somebody gave them.
/// </summary>
internal sealed class SqliteEdgeReader(SqliteConnection connection, EdgeSet edges)
{
    public IEnumerable<EdgeFact> Read()
    {
        var parallel = new List<EdgeFact>();
        foreach (var edge in Rows())
        {
            if (parallel.Count > 0 && (parallel[0].From != edge.From || parallel[0].To != edge.To))
            {
                foreach (var earlier in InOrder(parallel))
                {
                    yield return earlier;
                }

                parallel.Clear();
            }

            parallel.Add(edge);
        }

        foreach (var last in InOrder(parallel))
        {
            yield return last;
        }
    }

    private static IEnumerable<EdgeFact> InOrder(List<EdgeFact> parallel) =>
        parallel.Count < 2 ? parallel : new SortedSet<EdgeFact>(parallel, EdgeOrder.Instance);

    private IEnumerable<EdgeFact> Rows()
    {
        var properties = edges.Type.Properties;
        using var rows = Query();
        var (from, to) = ("", "");
        while (rows.Read())
        {
            var isInOrder =
                string.CompareOrdinal(from, from = rows.Once(0)) is var order
                && (order < 0 || (order == 0 && string.CompareOrdinal(to, rows.Once(1)) <= 0));
            to = isInOrder ? rows.Once(1) : throw rows.Damaged(0, "is out of order");
            var values = new object?[properties.Count];
            for (var place = 0; place < values.Length; place++)
            {
                values[place] = rows.Value(2 + place, properties[place]);
            }

            yield return new(edges, from, to, values, rows.ProvenanceAt(2 + values.Length));
        }
    }

    private SqliteRows Query()
    {
        IEnumerable<string> columns =
        [
            From,
            To,
            .. edges.Type.Properties.Select(ColumnName),
            Provenance.Source,
            Provenance.Page,
            Provenance.Basis,
        ];
        return new(
            connection,
            Table(edges.Type),
            $"SELECT {QuoteAll(columns)} FROM {Quote(Table(edges.Type))} WHERE {IsOf(From, edges.From)} AND {IsOf(To, edges.To)} ORDER "
                + $"BY {From}, {To}, {PositionColumn}"
        );
    }

    /// <summary>Ids from <c>kind/</c> up to <c>kind0</c>, the next sign after the slash.</summary>
    internal static string IsOf(string column, NodeKind kind) => $"{column} >= '{kind.Singular}/' AND {column} < '{kind.Singular}0'";
}
