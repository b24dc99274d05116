using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Snapshots;
using Vita.Graph.Core.Text;

namespace Vita.Graph.Core.Embedded;

/// <summary>Finds rows, puts each into the groups of its keys, and writes the groups asked for.</summary>
internal sealed class GroupsWriter(GroupsField field, RowSource source, KeyColumn[] keys, ObjectWriter content) : FieldWriter
{
    private readonly GroupOrder _order = new(keys, source.Scope, field.Order);

    public override void Write(Run run, in Position at)
    {
        var groups = GroupsOf(run, at).Values.ToList();
        if (field.Having is { } having)
        {
            var holds = having.Accept(new NumberBinder<Group>(run, value => GroupNumbers.Of(source.Scope, value)));
            groups.RemoveAll(group => !holds(group));
        }

        groups.Sort(_order);
        var (row, line) = (at.Row, at.Line);
        JsonList.Write(run.Output, groups.Skip(run.Count(field.Offset)).Take(run.Count(field.First)), group =>
        {
            run.Tick();
            content.Write(run, new(row, line, group));
        });
    }

    private Dictionary<int[], Group> GroupsOf(Run run, in Position at)
    {
        var groups = new Dictionary<int[], Group>(new SameKeys());
        var rows = run.Rent();
        source.Find(run, at, rows);
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows.Row(index);
            Put(run, groups, [.. keys.Select(key => key.Of(run, row))], row, rows.Line(index));
        }

        run.Return(rows);
        return groups;
    }

    /// <summary>One key after the other, each with each: the row belongs to every combination.</summary>
    private void Put(Run run, Dictionary<int[], Group> groups, IReadOnlyCollection<int>[] keysOfRow, int row, int line)
    {
        var combinations = keysOfRow.Aggregate(
            (IEnumerable<int[]>)
                [
                    [],
                ],
            (heads, tails) => heads.SelectMany(head => tails.Select(tail => (int[])[.. head, tail]))
        );
        foreach (var combination in combinations)
        {
            run.Tick();
            if (!groups.TryGetValue(combination, out var group))
            {
                groups.Add(combination, group = new(combination));
            }

            group.Add(row, line);
            if (groups.Count > run.Limits.MaxGroups)
            {
                throw run.Limits.TooManyGroups(field.Key);
            }
        }
    }

    private sealed class SameKeys : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] keys) => keys.Aggregate(17, HashCode.Combine);
    }
}

/// <summary>A key of the current group: a value, or what is selected of a node.</summary>
internal sealed class GroupKeyWriter(int place, KeyColumn key, ObjectWriter node) : FieldWriter
{
    public override void Write(Run run, in Position at)
    {
        var code = ((Group)at.Around!).Keys[place];
        if (key.Values is { } values)
        {
            values.WriteJson(code, run.Output);
        }
        else if (code == Column.Absent)
        {
            run.Output.Append("null"u8);
        }
        else
        {
            node.Write(run, new(code, -1));
        }
    }
}

/// <summary>What people call the keys of the current group.</summary>
internal sealed class GroupLabelsWriter(IReadOnlyList<KeyLabels> labels) : FieldWriter
{
    public override void Write(Run run, in Position at)
    {
        var keys = ((Group)at.Around!).Keys;
        JsonList.Write(run.Output, labels.Zip(keys), pair => pair.First.Write(pair.Second, run.Output));
    }
}

/// <summary>Several groupings of the same rows, each an object.</summary>
internal sealed class FacetsWriter(ObjectWriter[] facets) : FieldWriter
{
    public override void Write(Run run, in Position at)
    {
        var here = at;
        JsonList.Write(run.Output, facets, facet => facet.Write(run, here));
    }
}
