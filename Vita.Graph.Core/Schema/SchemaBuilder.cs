namespace Vita.Graph.Core.Schema;

/// <summary>One end of a relation: the kind, the name of the relation as seen from there, and what that means.</summary>
/// <param name="Kind">The kind of node at this end.</param>
/// <param name="Field">The name of the relation on that kind.</param>
/// <param name="En">What the field holds, in English.</param>
/// <param name="Fr">What the field holds, in French.</param>
/// <param name="IsToOne">Whether a node at this end has at most one target.</param>
/// <param name="Cell">The cell of the recueil's sheet that prints the targets, in the sheet's own word; null where the sheet has no cell
/// for them.</param>
public sealed record End(string Kind, string Field, string En, string Fr, bool IsToOne = false, string? Cell = null);

/// <summary>Collects declarations and resolves them into a <see cref="GraphSchema"/>.</summary>
public sealed class SchemaBuilder
{
    private readonly List<KindBuilder> _kinds = [];
    private readonly List<RelationBuilder> _relations = [];
    private readonly List<DerivedRelation> _derived = [];
    private readonly List<GroupKeyDeclaration> _groupKeys = [];

    /// <summary>The declaration of kind <paramref name="name"/>, to add properties to.</summary>
    public KindBuilder this[string name] => _kinds.Single(kind => kind.Name == name);

    /// <param name="name">As the GraphQL type, <c>Organisation</c>.</param>
    /// <param name="plural">As the root field and the seed files.</param>
    /// <param name="label">The text that a node of the kind is called by, a property of it that everybody may see.</param>
    /// <param name="mark">How it is shown to people.</param>
    /// <param name="en">What it is, in English.</param>
    /// <param name="fr">What it is, in French.</param>
    /// <param name="rdf">The term of a public vocabulary that means the same.</param>
    /// <param name="unnamed">What a node is called in French where the source says nothing of its label; null where seeds must say
    /// it.</param>
    public KindBuilder Kind(
        string name,
        string plural,
        string label,
        KindMark mark,
        string en,
        string fr,
        string? rdf = null,
        string? unnamed = null
    )
    {
        var kind = new KindBuilder(name, plural, new(label, unnamed), mark, new(en, fr), rdf);
        _kinds.Add(kind);
        return kind;
    }

    public RelationBuilder Relation(string name, string en, string fr)
    {
        var relation = new RelationBuilder(name, new(en, fr));
        _relations.Add(relation);
        return relation;
    }

    /// <summary>Declares a relation made of others: <c>projects/needs</c>, alternatives separated by <c>|</c>, a final <c>*</c> for any
    /// number of steps.</summary>
    public SchemaBuilder Derived(End end, string path, End inverse, bool filtersById = false)
    {
        _derived.Add(new(end, path, inverse, filtersById));
        return this;
    }

    /// <summary>Declares something that nodes of a kind are grouped by: <c>needs/resources</c>, relations and last, perhaps, a
    /// property.</summary>
    public SchemaBuilder Grouped(string kind, string name, string path, string en, string fr)
    {
        _groupKeys.Add(new(kind, name, path, new(en, fr)));
        return this;
    }

    /// <summary>The same with, for each territory that the path leads to, the units of a sort that it is or lies in.</summary>
    public SchemaBuilder RolledUp(string kind, string name, string path, string sort, bool hasEnded, string en, string fr)
    {
        _groupKeys.Add(new(kind, name, path, new(en, fr), sort, hasEnded));
        return this;
    }

    public GraphSchema Build()
    {
        var kinds = _kinds.Select((kind, index) => kind.Build(index)).ToDictionary(kind => kind.Name);
        var sets = new List<EdgeSet>();
        foreach (var relation in _relations)
        {
            relation.BuildInto(sets, kinds);
        }

        foreach (var derived in _derived)
        {
            derived.BuildInto(kinds);
        }

        foreach (var kind in kinds.Values)
        {
            kind.Add(GroupKeyDeclaration.OwnOf(kind));
            kind.Add(_groupKeys.Where(key => key.Kind == kind.Name).Select(key => key.Build(kinds)));
        }

        var fields = kinds.Values.SelectMany(kind => kind.Relations).ToList();
        for (var index = 0; index < fields.Count; index++)
        {
            fields[index].Index = index;
        }

        return new([.. kinds.Values], sets, fields, EnumsOf([.. kinds.Values], sets));
    }

    private static List<EnumType> EnumsOf(List<NodeKind> kinds, List<EdgeSet> sets) =>
        [
            .. kinds
                .SelectMany(kind => kind.Properties)
                .Concat(sets.SelectMany(set => set.Type.Properties))
                .Select(property => property.Enum)
                .OfType<EnumType>()
                .Append(Provenance.BasisType)
                .DistinctBy(type => type.Name)
                .OrderBy(type => type.Name, StringComparer.Ordinal),
        ];
}
