using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Planning;

/// <summary>Plans groups of rows and facets.</summary>
internal sealed class GroupPlanner(PlanContext context, SelectionPlanner selections)
{
    private readonly AggregatePlanner _aggregates = new(context);
    private readonly GroupTermPlanner _terms = new(context);

    /// <summary>Groups of the rows that satisfy <paramref name="where"/>.</summary>
    public GroupsField Groups(SelectedField field, NodeKind kind, RelationField? relation, FilterNode? where, Place place)
    {
        var by = Keys(field, kind, place);
        return Groups(field, field.Key, kind, relation, where, by, Count(field, Surface.First, Surface.DefaultList, place), Count(field, Surface.Offset, 0, place), isFacet: false, place);
    }

    /// <summary>For each key the groups of the rows that satisfy <paramref name="where"/>, what it asks of that key left out.</summary>
    public FacetsField Facets(SelectedField field, NodeKind kind, RelationField? relation, FilterNode? where, Place place)
    {
        var keys = Keys(field, kind, place);
        var (first, none) = (Count(field, Surface.First, Surface.DefaultList, place), context.Parameters.AddConstant(new RowCountType(Surface.MaxOffset), 0, place.Then(Surface.Offset)));
        return new(field.Key, [.. keys.Select(key => Facet(key, OwnFilter.LeftOut(where, key)))]);

        IReadOnlyList<FieldNode> Facet(GroupKey key, FilterNode? others) =>
            [.. field.SubfieldsOn(TypeNames.Facet(kind)).Select(part => part.Name switch
            {
                Surface.Key => new ConstantField(part.Key, key.Value),
                Surface.Groups => Groups(part, part.Key, kind, relation, others, [key], first, none, isFacet: true, place.Then(part.Key)),
                _ => (FieldNode)new ConstantField(part.Key, TypeNames.Facet(kind)),
            })];
    }

    private GroupsField Groups(SelectedField field, string key, NodeKind kind, RelationField? relation, FilterNode? where, IReadOnlyList<GroupKey> by, int first, int offset, bool isFacet, Place place) => new(
        key,
        kind,
        relation,
        where,
        [.. by.Select(part => new GroupKeyNode(part, UnitsOf(part, place)))],
        _terms.Having(field.Argument(Surface.Having), kind, place.Then(Surface.Having)),
        _terms.Order(field.Argument(Surface.Order), kind, place.Then(Surface.Order)),
        first,
        offset,
        [.. field.SubfieldsOn(TypeNames.Group(kind)).Select(part => OfGroup(part, kind, by, isFacet, place.Then(part.Key)))]);

    private FieldNode OfGroup(SelectedField part, NodeKind kind, IReadOnlyList<GroupKey> by, bool isFacet, Place place) => part.Name switch
    {
        Surface.Count => new RowCountField(part.Key),
        Surface.Labels => new GroupLabelsField(part.Key, by, IsEnglish: false),
        Surface.LabelsEn => new GroupLabelsField(part.Key, by, IsEnglish: true),
        Surface.Aggregate => _aggregates.Of(part, kind, relation: null, place),
        Surface.TypeName => new ConstantField(part.Key, TypeNames.Group(kind)),
        _ => OfKey(part, kind.FindGroupKey(part.Name)!, by, isFacet, place),
    };

    /// <summary>In a facet the keys of the others are absent. In groups a key that they are not made by is a mistake.</summary>
    private FieldNode OfKey(SelectedField part, GroupKey key, IReadOnlyList<GroupKey> by, bool isFacet, Place place)
    {
        var at = by.ToList().IndexOf(key);
        if (at < 0 && !isFacet)
        {
            context.Refuse("GROUP_KEY", $"'{place}' is no key of these groups; they are made by {string.Join(", ", by.Select(other => other.Value))}. Add {key.Value} to '{Surface.By}', or leave the field out.", place);
        }

        var fields = key.Property is null && at >= 0 ? selections.OfNode(part.SubfieldsOn(key.Target.Name), key.Target, place) : [];
        return at < 0 ? new ConstantField(part.Key, null) : new GroupKeyField(part.Key, at, key, fields);
    }

    private IReadOnlyList<GroupKey> Keys(SelectedField field, NodeKind kind, Place place)
    {
        var named = PlanWord.AllIn(field.Argument(Surface.By)).ToList();
        if (named.Count is 0 or > Surface.MaxKeys || named.Distinct().Count() < named.Count)
        {
            context.Refuse("GROUP_KEYS", $"'{place.Then(Surface.By)}' names {(named.Count == 0 ? "no key" : string.Join(", ", named))}; expected 1 to {Surface.MaxKeys} different keys.", place);
        }

        return [.. named.Distinct().Select(name => kind.GroupKeys.Single(key => key.Value == name))];
    }

    /// <summary>The units of a rolled up key, as a filter whose values are constants of the schema.</summary>
    private AndFilter? UnitsOf(GroupKey key, Place place)
    {
        if (key.RollUp is not { } units)
        {
            return null;
        }

        var sort = context.Parameters.AddConstant(new PropertyValueType(units.Kind), units.Sort, place.Then(key.Name));
        FilterNode isOver = new AbsentFilter(new NodeValue(units.End));
        return new AndFilter([new CompareFilter(new NodeValue(units.Kind), Comparison.Eq, sort), units.HasEnded ? new NotFilter(isOver) : isOver]);
    }

    private int Count(SelectedField field, string argument, int byDefault, Place place)
    {
        var type = new RowCountType(argument is Surface.Offset ? Surface.MaxOffset : Surface.MaxRows);
        return field.Argument(argument) is LeafInput given
            ? context.Parameters.Add(type, given, place.Then(argument))
            : context.Parameters.AddConstant(type, byDefault, place.Then(argument));
    }
}
