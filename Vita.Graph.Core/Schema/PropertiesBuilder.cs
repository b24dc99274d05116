namespace Vita.Graph.Core.Schema;

/// <summary>Declares properties, one call each, for a kind of node or a relation.</summary>
public abstract class PropertiesBuilder<TSelf>
    where TSelf : PropertiesBuilder<TSelf>
{
    private readonly List<Property> _properties = [];

    protected IReadOnlyList<Property> Properties => _properties;

    public TSelf Text(
        string name,
        string en,
        string fr,
        bool searchable = false,
        string? restrictedTo = null,
        string? rdf = null,
        string? form = null
    ) =>
        Add(
            new(name, PropertyType.Text, new(en, fr))
            {
                IsSearchable = searchable,
                RestrictedTo = restrictedTo,
                RdfTerm = rdf,
                Form = form,
            }
        );

    public TSelf Texts(string name, string en, string fr, bool searchable = false, string? rdf = null) =>
        Add(
            new(name, PropertyType.Text, new(en, fr))
            {
                IsList = true,
                IsSearchable = searchable,
                RdfTerm = rdf,
            }
        );

    public TSelf Int(string name, string en, string fr, bool groupable = false, string? rdf = null, int? min = null, int? max = null) =>
        Add(
            new(name, PropertyType.Int, new(en, fr))
            {
                GroupName = groupable ? name : null,
                RdfTerm = rdf,
                Min = min,
                Max = max,
            }
        );

    public TSelf Float(string name, string en, string fr, string? rdf = null) =>
        Add(new(name, PropertyType.Float, new(en, fr)) { RdfTerm = rdf });

    public TSelf Boolean(string name, string en, string fr, ContainsAny? computed = null) =>
        Add(new(name, PropertyType.Boolean, new(en, fr)) { GroupName = name, Computed = computed });

    public TSelf Date(string name, string en, string fr, string? rdf = null) =>
        Add(new(name, PropertyType.Date, new(en, fr)) { RdfTerm = rdf });

    public TSelf Enum(string name, EnumType type, string en, string fr, string? rdf = null) =>
        Add(
            new(name, PropertyType.Enum, new(en, fr))
            {
                Enum = type,
                GroupName = name,
                RdfTerm = rdf,
            }
        );

    /// <param name="name">The name.</param>
    /// <param name="type">The vocabulary.</param>
    /// <param name="en">What it means, in English.</param>
    /// <param name="fr">What it means, in French.</param>
    /// <param name="rdf">The term of a public vocabulary that means the same.</param>
    /// <param name="each">What one element is called, where rows can be grouped by it.</param>
    public TSelf Enums(string name, EnumType type, string en, string fr, string? rdf = null, string? each = null) =>
        Add(
            new(name, PropertyType.Enum, new(en, fr))
            {
                Enum = type,
                IsList = true,
                GroupName = each,
                RdfTerm = rdf,
            }
        );

    /// <summary>The property just declared is printed in this cell of the sheet: where the cell is empty, its absence is a blank.</summary>
    public TSelf InCell(string cell) => Mark(property => property with { Cell = cell });

    /// <summary>How surely the property just declared is known stands in another one.</summary>
    public TSelf BasisIn(string property) => Mark(marked => marked with { BasisIn = property });

    /// <summary>The property just declared tells which nodes have a sheet.</summary>
    public TSelf MarksSheet() => Mark(property => property with { MarksSheet = true });

    private TSelf Mark(Func<Property, Property> mark)
    {
        _properties[^1] = mark(_properties[^1]);
        return (TSelf)this;
    }

    protected TSelf Add(Property property)
    {
        _properties.Add(property);
        return (TSelf)this;
    }
}

/// <summary>Declares a kind of node. Its first property is its id.</summary>
public sealed class KindBuilder : PropertiesBuilder<KindBuilder>
{
    private readonly string _plural;
    private readonly KindLabel _label;
    private readonly KindMark _mark;
    private readonly Description _description;
    private readonly string? _rdf;

    internal KindBuilder(string name, string plural, KindLabel label, KindMark mark, Description description, string? rdf)
    {
        Name = name;
        _plural = plural;
        _label = label;
        _mark = mark;
        _description = description;
        _rdf = rdf;
        Add(new("id", PropertyType.Id, new("Stable identity, kind/slug.", "Identité stable, type/slug.")));
    }

    internal string Name { get; }

    internal NodeKind Build(int index) => new(index, Name, _plural, _label, _mark, _description, _rdf, Properties);
}

/// <summary>Declares a type of relation, its properties and the pairs of kinds that it joins.</summary>
public sealed class RelationBuilder : PropertiesBuilder<RelationBuilder>
{
    private readonly string _name;
    private readonly Description _description;
    private readonly List<(End From, End To)> _pairs = [];

    internal RelationBuilder(string name, Description description)
    {
        _name = name;
        _description = description;
    }

    public RelationBuilder Between(End from, End to)
    {
        _pairs.Add((from, to));
        return this;
    }

    internal void BuildInto(List<EdgeSet> sets, Dictionary<string, NodeKind> kinds)
    {
        var type = new RelationType(_name, _description, Properties);
        foreach (var (from, to) in _pairs)
        {
            var set = new EdgeSet(sets.Count, type, kinds[from.Kind], kinds[to.Kind]);
            sets.Add(set);
            DerivedRelation.AddPair(
                from,
                [
                    [new(set, Direction.Out)],
                ],
                to,
                kinds
            );
        }
    }
}
