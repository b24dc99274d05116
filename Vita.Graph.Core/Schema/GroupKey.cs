namespace Vita.Graph.Core.Schema;

/// <summary>Something that nodes of a kind can be grouped by: what lies at the end of a path from them, a node or a value. A node has any
/// number of them, each once.</summary>
public sealed class GroupKey
{
    internal GroupKey(
        NodeKind owner,
        string name,
        Description description,
        IReadOnlyList<RelationField> path,
        RollUp? rollUp,
        Property? property
    )
    {
        Owner = owner;
        Name = name;
        Description = description;
        Path = path;
        RollUp = rollUp;
        Property = property;
        Target = path is [.., var last] ? last.Target : owner;
    }

    public NodeKind Owner { get; }

    /// <summary>As the field of a group, <c>themeSought</c>.</summary>
    public string Name { get; }

    /// <summary>As the value of an argument, <c>THEME_SOUGHT</c>, <c>REGION_2010</c>.</summary>
    public string Value =>
        string.Concat(Name.Select((letter, place) => StartsWord(place) ? $"_{letter}" : $"{letter}")).ToUpperInvariant();

    public Description Description { get; }

    /// <summary>The relations that lead from a node to its keys; none where the key is its own.</summary>
    public IReadOnlyList<RelationField> Path { get; }

    /// <summary>Which larger unit stands for each node that the path leads to; null where the node itself does.</summary>
    public RollUp? RollUp { get; }

    /// <summary>The property whose value is the key; null where the node is.</summary>
    public Property? Property { get; }

    /// <summary>The kind that the path leads to.</summary>
    public NodeKind Target { get; }

    public override string ToString() => $"{Owner}.{Name}";

    private bool StartsWord(int place) =>
        place > 0 && (char.IsUpper(Name[place]) || (char.IsDigit(Name[place]) && !char.IsDigit(Name[place - 1])));
}

/// <summary>The units of one sort that a node is, or lies in: the départements of a commune, the région of a pays.</summary>
/// <param name="Upwards">Leads from a node to all that it lies in.</param>
/// <param name="Kind">The property that tells sorts apart.</param>
/// <param name="Sort">Its value at the units wanted.</param>
/// <param name="End">The property that tells when a unit ceased to exist.</param>
/// <param name="HasEnded">Whether units that ceased to exist are wanted, or those that exist.</param>
public sealed record RollUp(RelationField Upwards, Property Kind, string Sort, Property End, bool HasEnded);
