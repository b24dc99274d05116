using System.Diagnostics;
using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Embedded;

/// <summary>Whether something holds of a row and, where an edge or a line of provenance is current, of that (-1 where none is).</summary>
internal abstract class RowPredicate
{
    public abstract bool Holds(int row, int line);
}

internal sealed class AndPredicate(RowPredicate[] operands) : RowPredicate
{
    public override bool Holds(int row, int line)
    {
        foreach (var operand in operands)
        {
            if (!operand.Holds(row, line))
            {
                return false;
            }
        }

        return true;
    }
}

internal sealed class OrPredicate(RowPredicate[] operands) : RowPredicate
{
    public override bool Holds(int row, int line)
    {
        foreach (var operand in operands)
        {
            if (operand.Holds(row, line))
            {
                return true;
            }
        }

        return false;
    }
}

internal sealed class NotPredicate(RowPredicate operand) : RowPredicate
{
    public override bool Holds(int row, int line) => !operand.Holds(row, line);
}

/// <summary>The node is one of few: its row lies in a set.</summary>
internal sealed class RowInPredicate(CodeSet rows) : RowPredicate
{
    public override bool Holds(int row, int line) => rows.Contains(row);
}

/// <summary>The code of a node's value lies in a set.</summary>
internal sealed class NodeValuePredicate(Column column, CodeSet codes) : RowPredicate
{
    public override bool Holds(int row, int line) => codes.Contains(column.Codes[row]);
}

/// <summary>The code of an edge's or a line's value lies in a set.</summary>
internal sealed class LineValuePredicate(Column column, CodeSet codes) : RowPredicate
{
    public override bool Holds(int row, int line) => codes.Contains(column.Codes[line]);
}

internal sealed class NodeAbsentPredicate(Column column) : RowPredicate
{
    public override bool Holds(int row, int line) => column.Codes[row] == Column.Absent;
}

internal sealed class LineAbsentPredicate(Column column) : RowPredicate
{
    public override bool Holds(int row, int line) => column.Codes[line] == Column.Absent;
}

/// <summary>How many elements of a node's (or, of an edge's) list lie in a set.</summary>
internal sealed class ElementsPredicate(Column column, Quantifier quantifier, CodeSet codes, bool isOfLine) : RowPredicate
{
    public override bool Holds(int row, int line)
    {
        var elements = column.Elements(isOfLine ? line : row);
        var found = 0;
        foreach (var code in elements)
        {
            found += codes.Contains(code) ? 1 : 0;
        }

        return quantifier switch
        {
            Quantifier.Some => found > 0,
            Quantifier.All => found == elements.Length,
            Quantifier.Single => found == 1,
        };
    }
}

/// <summary>How many lines of a node's provenance satisfy a predicate.</summary>
internal sealed class ProvenancePredicate(NodeTable table, Quantifier quantifier, RowPredicate predicate) : RowPredicate
{
    public override bool Holds(int row, int line)
    {
        var (start, end) = (table.ProvenanceStarts[row], table.ProvenanceStarts[row + 1]);
        var found = 0;
        for (var index = start; index < end; index++)
        {
            found += predicate.Holds(row, index) ? 1 : 0;
        }

        return quantifier switch
        {
            Quantifier.Some => found > 0,
            Quantifier.All => found == end - start,
            Quantifier.Single => found == 1,
        };
    }
}

/// <summary>The source that a line names satisfies a predicate.</summary>
internal sealed class SourcePredicate(int[] sources, RowPredicate source) : RowPredicate
{
    public override bool Holds(int row, int line) => source.Holds(sources[line], -1);
}

/// <summary>How many links of a row satisfy a predicate on edge and target. Each row is computed once, so that a filter inside a filter
/// costs at most one visit of each edge.</summary>
internal sealed class RelationPredicate(Run run, AdjacencyIndex links, int rows, Quantifier quantifier, RowPredicate predicate)
    : RowPredicate
{
    private const int Yes = 1;
    private const int No = 2;

    /// <summary>Two bits of each row: a filter of thousands of relations keeps as many of these.</summary>
    private readonly byte[] _known = new byte[(rows + 3) / 4];

    public override bool Holds(int row, int line)
    {
        var shift = (row & 3) * 2;
        var known = (_known[row >> 2] >> shift) & 3;
        if (known == 0)
        {
            known = Count(row) ? Yes : No;
            _known[row >> 2] |= (byte)(known << shift);
        }

        return known == Yes;
    }

    private bool Count(int row)
    {
        var found = 0;
        for (var link = links.Start(row); link < links.End(row); link++)
        {
            run.Tick();
            var holds = predicate.Holds(links.TargetOf(link), links.EdgeOf(link));
            switch (quantifier)
            {
                case Quantifier.Some when holds:
                    return true;
                case Quantifier.All when !holds:
                    return false;
                case Quantifier.Single when holds && ++found > 1:
                    return false;
                case Quantifier.Some or Quantifier.All or Quantifier.Single:
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        return quantifier is Quantifier.All || found == 1;
    }
}
