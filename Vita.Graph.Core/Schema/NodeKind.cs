namespace Vita.Graph.Core.Schema;

/// <summary>What a node is called.</summary>
/// <param name="Property">The name of the property that says it.</param>
/// <param name="Unnamed">What it is called without; null where it must not be absent.</param>
internal sealed record KindLabel(string Property, string? Unnamed);

/// <summary>A kind of node: its names, its properties and what it is related to.</summary>
public sealed class NodeKind
{
    private readonly Dictionary<string, Property> _properties;
    private readonly Dictionary<string, RelationField> _relations = [];
    private readonly List<RelationField> _relationList = [];
    private readonly List<GroupKey> _groupKeys = [];

    internal NodeKind(
        int index,
        string name,
        string plural,
        KindLabel label,
        KindMark mark,
        Description description,
        string? rdfTerm,
        IEnumerable<Property> properties
    )
    {
        Index = index;
        Name = name;
        Plural = plural;
        Mark = mark;
        Description = description;
        RdfTerm = rdfTerm;
        Properties = [.. properties.Select((property, place) => property with { Index = place })];
        _properties = Properties.ToDictionary(property => property.Name);
        Naming = FindProperty(label.Property) is { IsText: true, IsList: false, RestrictedTo: null } naming
            ? naming
            : throw new InvalidOperationException(
                $"{name} is called by '{label.Property}', which is no single text of it that everybody may see"
            );
        Unnamed = label.Unnamed;
    }

    public int Index { get; }

    /// <summary>As the GraphQL type and the Neo4j label, <c>Organisation</c>.</summary>
    public string Name { get; }

    /// <summary>As the root field and the seed files, <c>organisations</c>.</summary>
    public string Plural { get; }

    /// <summary>As the part of an id before the slash and as a key in the seeds, <c>organisation</c>.</summary>
    public string Singular => char.ToLowerInvariant(Name[0]) + Name[1..];

    /// <summary>How it is shown to people.</summary>
    public KindMark Mark { get; }

    public Description Description { get; }

    public string? RdfTerm { get; }

    /// <summary>In the order of their declaration. The first one is always <c>id</c>.</summary>
    public IReadOnlyList<Property> Properties { get; }

    /// <summary>The property that people know a node by, in French: what <c>label</c> gives of it.</summary>
    public Property Naming { get; }

    /// <summary>What <c>label</c> gives, in French, of a node of which the source does not say it. Null: seeds must say it, and of a graph
    /// that others write the id is given.</summary>
    public string? Unnamed { get; }

    /// <summary>Every relation, direct or derived, as seen from this kind.</summary>
    public IReadOnlyList<RelationField> Relations => _relationList;

    /// <summary>What its nodes can be grouped by, own properties first.</summary>
    public IReadOnlyList<GroupKey> GroupKeys => _groupKeys;

    /// <summary>The property that names a node in English; the same as <see cref="Naming"/> where a kind has only one name.</summary>
    public Property NamingEn => FindProperty(Naming.Name + "En") ?? Naming;

    public Property? FindProperty(string name) => _properties.GetValueOrDefault(name);

    public RelationField? FindRelation(string name) => _relations.GetValueOrDefault(name);

    public GroupKey? FindGroupKey(string name) => _groupKeys.Find(key => key.Name == name);

    public override string ToString() => Name;

    internal void Add(IEnumerable<GroupKey> keys)
    {
        foreach (var key in keys)
        {
            if (FindGroupKey(key.Name) is not null)
            {
                throw new InvalidOperationException($"{Name} is grouped by '{key.Name}' twice");
            }

            _groupKeys.Add(key);
        }
    }

    internal void Add(RelationField relation)
    {
        if (_properties.ContainsKey(relation.Name) || !_relations.TryAdd(relation.Name, relation))
        {
            throw new InvalidOperationException($"{Name} declares '{relation.Name}' twice");
        }

        _relationList.Add(relation);
    }
}
