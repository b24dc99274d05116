using Vita.Graph.Core.Analysis;
using Vita.Graph.Core.Analysis.Networks;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Export.Tables;

/// <summary>The network of actors in the columns that Grafana's node graph panel looks for, by these very names.</summary>
internal static class GrafanaTables
{
    /// <summary>Columns whose values of one node add up to 1 become the ring around it.</summary>
    private const string Arc = "arc__";

    public static AnalysisTableBuilder<NetworkResult> Nodes(GraphSchema schema, GraphAnalysis network)
    {
        var table = NetworkTables
            .OfNodes(network)
            .Column("id", CellType.Text, "Its id.", "Son identifiant.", (_, found) => row => NetworkTables.IdAt(found, row))
            .Column("title", CellType.Text, "Its name.", "Son nom.", (_, found) => row => NetworkTables.LabelAt(found, row))
            .Column("subTitle", CellType.Text, "What it is, in French.", "Ce que c'est.", (_, found) => SubTitles(schema, found))
            .Column("mainStat", CellType.Integer, "How many others it is tied to.", "À combien d'autres il est lié.", (_, found) =>
            {
                var degrees = found.Indicators.Degree;
                return row => degrees[row];
            })
            .Column("secondaryStat", CellType.Number, "Sum of the weights of its ties.", "Somme des poids de ses liens.", (_, found) =>
            {
                var degrees = found.Indicators.WeightedDegree;
                return row => degrees[row];
            });
        foreach (var reason in Enum.GetValues<TieReason>())
        {
            var words = AnalysisVocabularies.TieReasons(schema).Values.Single(value => value.Name == AnalysisVocabularies.NameOf(reason));
            table.Column(
                Arc + AnalysisVocabularies.NameOf(reason).ToLowerInvariant(),
                CellType.Number,
                $"Share of what it shares that is of this sort, from 0 to 1. {words.En}",
                $"Part de ce qu'il partage qui est de cette sorte, de 0 à 1. {words.Fr}",
                (_, found) =>
                {
                    var shares = TieShares.Of(found);
                    return row => shares[row, reason];
                }
            );
        }

        return table;
    }

    public static AnalysisTableBuilder<NetworkResult> Edges(GraphAnalysis network) =>
        NetworkTables
            .OfTies(network)
            .Column("id", CellType.Text, "An id of the tie.", "Un identifiant du lien.", (_, found) =>
                row => $"{Source(found, row)}--{Target(found, row)}"
            )
            .Column("source", CellType.Text, "Id of one of the two.", "Identifiant de l'un des deux.", (_, found) =>
                row => Source(found, row)
            )
            .Column("target", CellType.Text, "Id of the other.", "Identifiant de l'autre.", (_, found) => row => Target(found, row))
            .Column("mainStat", CellType.Integer, "How many things they share.", "Combien de choses ils partagent.", (_, found) =>
                row => found.Projection.Edges[row].Weight
            );

    private static string Source(NetworkResult found, int row) => NetworkTables.IdAt(found, found.Projection.Edges[row].A);

    private static string Target(NetworkResult found, int row) => NetworkTables.IdAt(found, found.Projection.Edges[row].B);

    /// <summary>The kinds of an organisation in words, else the word for all of its kind.</summary>
    private static Func<int, object?> SubTitles(GraphSchema schema, NetworkResult found)
    {
        var (kinds, cell) = (NetworkTables.KindsOf(schema, found), new Cell());
        var words = Domain.Organisation.Kinds.In(schema).Enum!;
        var plain = found.Projection.Kind.Description.Short.Fr.TrimEnd('.');
        return row =>
        {
            cell.Clear();
            kinds?.Read(found.Projection.Rows[row], cell);
            return cell.Content is CellContent.Empty
                ? plain
                : string.Join(", ", cell.Codes.Select(code => words.Values[words.CodeOf((string)cell.Values[code])].LabelFr));
        };
    }
}

/// <summary>Of what sorts the things are that each node of a network shares: shares from 0 to 1.</summary>
internal sealed class TieShares
{
    private static readonly System.Runtime.CompilerServices.ConditionalWeakTable<NetworkResult, TieShares> Known = [];

    private readonly int[,] _counts;
    private readonly int[] _all;

    private TieShares(NetworkResult found)
    {
        _all = new int[found.Projection.Rows.Count];
        _counts = new int[found.Projection.Rows.Count, Enum.GetValues<TieReason>().Length];
        foreach (var edge in found.Projection.Edges)
        {
            foreach (var thing in found.Projection.ReasonsOf(edge))
            {
                Count(edge.A, thing.Reason);
                Count(edge.B, thing.Reason);
            }
        }
    }

    public static TieShares Of(NetworkResult found) => Known.GetValue(found, key => new(key));

    /// <summary>0 of a node that shares nothing.</summary>
    public double this[int place, TieReason reason] => _all[place] == 0 ? 0 : (double)_counts[place, (int)reason] / _all[place];

    private void Count(int place, TieReason reason)
    {
        _all[place]++;
        _counts[place, (int)reason]++;
    }
}
