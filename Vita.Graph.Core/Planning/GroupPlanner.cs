using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Planning;

/// <summary>Plans groups of rows and facets.</summary>
internal sealed class GroupPlanner(PlanContext context, SelectionPlanner selections)
{
    private readonly AggregatePlanner _aggregates = new(context);
    private readonly GroupTermPlanner _terms = new(context);

    /// <summary>Groups of all rows.</summary>
    public GroupsField Groups(SelectedField field, PagedRows rows, InputPlace place) =>
        Made(
            field,
            new(
                rows,
                Keys(field, rows.Kind, place),
                Count(field, SurfaceNames.First, SurfaceNames.DefaultList, place),
                Count(field, SurfaceNames.Offset, 0, place),
                IsFacet: false
            ),
            place
        );

    /// <summary>For each key the groups of the rows that satisfy what is asked of anything but that key.</summary>
    public FacetsField Facets(SelectedField field, PagedRows rows, InputPlace place)
    {
        var keys = Keys(field, rows.Kind, place);
        var (first, none) = (
            Count(field, SurfaceNames.First, SurfaceNames.DefaultList, place),
            context.Parameters.AddConstant(new RowCountType(SurfaceNames.MaxOffset), 0, place.Then(SurfaceNames.Offset))
        );
        return new(
            field.Key,
            [
                .. keys.Select(key =>
                    OfFacet(
                        field,
                        new(rows with { Where = Planner.RewriteForFacet(rows.Where, key) }, [key], first, none, IsFacet: true),
                        place
                    )
                ),
            ]
        );
    }

    private IReadOnlyList<FieldNode> OfFacet(SelectedField field, Grouping grouping, InputPlace place)
    {
        var typeName = TypeNames.Facet(grouping.Rows.Kind);
        return
        [
            .. field
                .SubfieldsOn(typeName)
                .Select(part =>
                    Parts.Of<FacetPart>(part) switch
                    {
                        FacetPart.Key => new ConstantField(part.Key, grouping.By[0].Value),
                        FacetPart.Groups => Made(part, grouping, place.Then(part.Key)),
                        null => (FieldNode)TypeNameField.Of(part, typeName),
                    }
                ),
        ];
    }

    private GroupsField Made(SelectedField field, Grouping grouping, InputPlace place)
    {
        var rows = grouping.Rows;
        return new(
            field.Key,
            rows.Where,
            [.. grouping.By.Select(key => new GroupKeyNode(key, UnitsOf(key, place)))],
            _terms.Having(field.Argument(SurfaceNames.Having), rows.Kind, place.Then(SurfaceNames.Having)),
            _terms.Order(field.Argument(SurfaceNames.Order), rows.Kind, place.Then(SurfaceNames.Order)),
            grouping.First,
            grouping.Offset,
            [.. field.SubfieldsOn(TypeNames.Group(rows.Kind)).Select(part => OfGroup(part, grouping, place.Then(part.Key)))]
        );
    }

    private FieldNode OfGroup(SelectedField part, Grouping grouping, InputPlace place) =>
        Parts.Of<GroupPart>(part) switch
        {
            GroupPart.Count => new RowCountField(part.Key),
            GroupPart.Labels => new GroupLabelsField(part.Key, grouping.By, IsEnglish: false),
            GroupPart.LabelsEn => new GroupLabelsField(part.Key, grouping.By, IsEnglish: true),
            GroupPart.Aggregate => _aggregates.Plan(part, grouping.Rows.Kind, relation: null, place),
            null => grouping.Rows.Kind.FindGroupKey(part.Name) is { } key
                ? OfKey(part, key, grouping, place)
                : TypeNameField.Of(part, TypeNames.Group(grouping.Rows.Kind)),
        };

    /// <summary>In a facet the keys of the others are absent. In groups a key that they are not made by is a mistake.</summary>
    private FieldNode OfKey(SelectedField part, GroupKey key, Grouping grouping, InputPlace place)
    {
        var at = grouping.By.ToList().IndexOf(key);
        if (at < 0 && !grouping.IsFacet)
        {
            context.Refuse(
                QueryCodes.GroupKey,
                $"'{place}' is no key of these groups; they are made by {string.Join(", ", grouping.By.Select(other => other.Value))}. "
                    + $"Add {key.Value} to '{SurfaceNames.By}', or leave the field out.",
                place
            );
        }

        var fields = key.Property is null && at >= 0 ? selections.OfNode(part.SubfieldsOn(key.Target.Name), key.Target, place) : [];
        return at < 0 ? new GivenField(part.Key, "null") : new GroupKeyField(part.Key, at, key, fields);
    }

    private IReadOnlyList<GroupKey> Keys(SelectedField field, NodeKind kind, InputPlace place)
    {
        var named = PlanWord.AllIn(field.Argument(SurfaceNames.By)).ToList();
        if (named.Count is 0 or > SurfaceNames.MaxKeys || named.Distinct().Count() < named.Count)
        {
            var found =
                named.Count == 0
                    ? "no key"
                    : string.Join(", ", named.Take(2 * SurfaceNames.MaxKeys))
                        + (named.Count > 2 * SurfaceNames.MaxKeys ? $" and {named.Count - (2 * SurfaceNames.MaxKeys)} more" : "");
            context.Refuse(
                QueryCodes.GroupKeys,
                $"'{place.Then(SurfaceNames.By)}' names {found}; expected 1 to {SurfaceNames.MaxKeys} different keys.",
                place
            );
        }

        return [.. named.Distinct().Select(name => kind.GroupKeys.Single(key => key.Value == name))];
    }

    /// <summary>The units of a rolled up key, as a filter whose values are constants of the schema.</summary>
    private AndFilter? UnitsOf(GroupKey key, InputPlace place)
    {
        if (key.RollUp is not { } units)
        {
            return null;
        }

        var sort = context.Parameters.AddConstant(new PropertyValueType(units.Kind), units.Sort, place.Then(key.Name));
        FilterNode isOver = new AbsentFilter(new NodeValue(units.End));
        return new AndFilter([
            new CompareFilter(new NodeValue(units.Kind), Comparison.Eq, sort),
            units.HasEnded ? new NotFilter(isOver) : isOver,
        ]);
    }

    private int Count(SelectedField field, string argument, int byDefault, InputPlace place)
    {
        var type = new RowCountType(argument is SurfaceNames.Offset ? SurfaceNames.MaxOffset : SurfaceNames.MaxRows);
        return field.Argument(argument) is LeafInput given
            ? context.Parameters.Add(type, given, place.Then(argument))
            : context.Parameters.AddConstant(type, byDefault, place.Then(argument));
    }

    /// <param name="Rows">The rows that are grouped.</param>
    /// <param name="By">What they are grouped by.</param>
    /// <param name="First">Slot of the greatest number of groups.</param>
    /// <param name="Offset">Slot of the number of groups to leave out.</param>
    /// <param name="IsFacet">Whether keys of other facets may be selected beside.</param>
    private sealed record Grouping(PagedRows Rows, IReadOnlyList<GroupKey> By, int First, int Offset, bool IsFacet);
}
