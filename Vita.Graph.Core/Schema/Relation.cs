namespace Vita.Graph.Core.Schema;

/// <summary>Which way an edge is followed.</summary>
public enum Direction
{
    /// <summary>From the node that the edge leaves.</summary>
    Out,

    /// <summary>From the node that the edge enters.</summary>
    In,
}

/// <summary>A type of relation, <c>MEMBER_OF</c>, with the properties that its edges carry beside their provenance.</summary>
public sealed class RelationType
{
    private readonly Dictionary<string, Property> _properties;

    internal RelationType(string name, Description description, IEnumerable<Property> properties)
    {
        Name = name;
        Description = description;
        Properties = [.. properties.Select((property, place) => property with { Index = place })];
        _properties = Properties.ToDictionary(property => property.Name);
    }

    public string Name { get; }

    public Description Description { get; }

    public IReadOnlyList<Property> Properties { get; }

    public Property? FindProperty(string name) => _properties.GetValueOrDefault(name);

    public override string ToString() => Name;
}

/// <summary>All edges of one relation type between one kind and another. Everything downstream works on these homogeneous sets.</summary>
public sealed class EdgeSet
{
    internal EdgeSet(int index, RelationType type, NodeKind from, NodeKind to)
    {
        Index = index;
        Type = type;
        From = from;
        To = to;
    }

    public int Index { get; }

    public RelationType Type { get; }

    public NodeKind From { get; }

    public NodeKind To { get; }

    public override string ToString() => $"({From})-[{Type}]->({To})";
}

/// <summary>One step along the edges of a set.</summary>
public readonly record struct Step(EdgeSet Edges, Direction Direction)
{
    public NodeKind Source => Direction == Direction.Out ? Edges.From : Edges.To;

    public NodeKind Target => Direction == Direction.Out ? Edges.To : Edges.From;

    /// <summary>The direct relation that takes this step.</summary>
    public RelationField Relation => Source.Relations.Single(IsTakenBy);

    private bool IsTakenBy(RelationField relation) => !relation.IsDerived && relation.Step == this;
}

/// <summary>A relation as one kind of node sees it: the field <c>needs</c> of an organisation.</summary>
/// <remarks>A direct relation has one path of one step. A derived one has any number of paths; it reaches each target once and its links
/// have no properties.</remarks>
public sealed class RelationField
{
    internal RelationField(
        NodeKind owner,
        string name,
        NodeKind target,
        bool isToOne,
        bool isTransitive,
        Description description,
        IReadOnlyList<IReadOnlyList<Step>> paths
    )
    {
        Owner = owner;
        Name = name;
        Target = target;
        IsToOne = isToOne;
        IsTransitive = isTransitive;
        Description = description;
        Paths = paths;
        IsDerived = isTransitive || paths.Count > 1 || paths[0].Count > 1;
    }

    /// <summary>Its place among all relation fields of the schema.</summary>
    public int Index { get; internal set; }

    public NodeKind Owner { get; }

    public string Name { get; }

    public NodeKind Target { get; }

    /// <summary>Whether a node has at most one target.</summary>
    public bool IsToOne { get; }

    /// <summary>Whether the path is followed any number of times, once or more.</summary>
    public bool IsTransitive { get; }

    public bool IsDerived { get; }

    public Description Description { get; }

    /// <summary>The alternatives, each a sequence of steps from the owner to the target.</summary>
    public IReadOnlyList<IReadOnlyList<Step>> Paths { get; }

    /// <summary>The one step of a direct relation.</summary>
    public Step Step => Paths[0][0];

    /// <summary>The relation type whose edges a direct relation follows; null for a derived one.</summary>
    public RelationType? Type => IsDerived ? null : Step.Edges.Type;

    /// <summary>The same relation seen from the other end.</summary>
    public RelationField Inverse { get; internal set; } = null!;

    /// <summary>Whether filters take an id under the relation's own name, meaning "this node or one of its targets".</summary>
    public bool FiltersById { get; init; }

    /// <summary>The cell of the recueil's sheet that prints its targets; null where the sheet has no cell for them.</summary>
    public string? Cell { get; init; }

    public override string ToString() => $"{Owner}.{Name}";
}
