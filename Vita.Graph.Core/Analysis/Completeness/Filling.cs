using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Snapshots;

namespace Vita.Graph.Core.Analysis.Completeness;

/// <summary>Which nodes of a kind have a field filled, row by row.</summary>
/// <param name="Filled">Whether it holds anything.</param>
/// <param name="Firm">Whether anything in it rests on more than what is implied or ambiguous.</param>
internal sealed record Filling(bool[] Filled, bool[] Firm)
{
    public static Filling Of(Snapshot snapshot, CountedField field) =>
        field.Property is { } property
            ? OfProperty(snapshot[field.Kind], property)
            : new(Reached(snapshot, field.Relation!, isFirmOnly: false), Reached(snapshot, field.Relation!, isFirmOnly: true));

    private static Filling OfProperty(NodeTable table, Property property)
    {
        var column = table.Columns[property.Index];
        var filled = new bool[table.Count];
        var firm = new bool[table.Count];
        for (var row = 0; row < table.Count; row++)
        {
            filled[row] = property.IsList ? column.Elements(row).Length > 0 : column.Codes[row] != Column.Absent;
            firm[row] = filled[row] && IsFirm(table, property, row);
        }

        return new(filled, firm);
    }

    /// <summary>A basis of its own counts more than that of the node; a node without provenance is not doubted.</summary>
    private static bool IsFirm(NodeTable table, Property property, int row)
    {
        if (
            property.BasisIn is { } name
            && table.Columns[table.Kind.FindProperty(name)!.Index] is var own
            && own.Codes[row] != Column.Absent
        )
        {
            return Basis.IsFirm(own, row);
        }

        var (start, end) = (table.ProvenanceStarts[row], table.ProvenanceStarts[row + 1]);
        return start == end || Enumerable.Range(start, end - start).Any(line => Basis.IsFirm(table.Provenance.Bases, line));
    }

    /// <summary>The rows from which a path of the relation leads to its end, over firm edges only where asked for: backwards, from every
    /// target there is.</summary>
    private static bool[] Reached(Snapshot snapshot, RelationField relation, bool isFirmOnly)
    {
        var reached = new bool[snapshot[relation.Owner].Count];
        foreach (var path in relation.Paths)
        {
            var there = Enumerable.Repeat(true, snapshot[relation.Target].Count).ToArray();
            foreach (var step in path.Reverse())
            {
                there = Before(snapshot, step, there, isFirmOnly);
            }

            for (var row = 0; row < reached.Length; row++)
            {
                reached[row] |= there[row];
            }
        }

        return reached;
    }

    private static bool[] Before(Snapshot snapshot, Step step, bool[] after, bool isFirmOnly)
    {
        var edges = snapshot[step.Edges];
        var (sources, targets) = step.Direction is Direction.Out ? (edges.From, edges.To) : (edges.To, edges.From);
        var before = new bool[snapshot[step.Source].Count];
        for (var edge = 0; edge < edges.Count; edge++)
        {
            before[sources[edge]] |= after[targets[edge]] && (!isFirmOnly || Basis.IsFirm(edges.Provenance.Bases, edge));
        }

        return before;
    }
}

/// <summary>Whether a basis is firm: what is stated, or taken over from the project that states it.</summary>
internal static class Basis
{
    private static readonly HashSet<string> Inferred = [Provenance.Implied, Provenance.Ambiguous];

    public static bool IsFirm(Column bases, int row) =>
        bases.Codes[row] == Column.Absent || !Inferred.Contains((string)bases.Values[bases.Codes[row]]);
}
