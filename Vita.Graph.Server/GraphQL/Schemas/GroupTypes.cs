using GraphQL.Types;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.GraphQL.Validation.Advice;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>Groups of rows: what they are made by, what of them is kept and comes first, what can be selected of each.</summary>
internal sealed class GroupTypes(TypeRegistry types, ScalarTypes scalars, ObjectTypes objects, AggregateTypes aggregates)
{
    private readonly ValueFilterTypes _values = new(types, scalars);
    private readonly OrderTypes _orders = new(types, scalars);

    /// <summary>The field <c>groupBy</c> of a page of nodes that have something to be grouped by.</summary>
    public FieldType GroupBy(NodeKind kind) =>
        Fields.Of(
            ConnectionPart.GroupBy,
            Fields.NonNull(Fields.ListOf(GroupOf(kind))),
            "Groups of all rows, one for each combination of keys that occurs. A row with several values of a key counts once in each "
                + "group. A row without a value counts in the group whose key is absent.",
            By(kind),
            Arguments.New(SurfaceNames.Having, HavingOf(kind), "Keeps only the groups that match this filter."),
            Arguments.New(
                SurfaceNames.Order,
                Fields.ListOf(OrderOf(kind)),
                "The order of the groups. If not given, the groups with most rows come first. Ties are ordered by the keys."
            ),
            First(),
            Arguments.New(SurfaceNames.Offset, scalars.Int, "The number of groups to skip at the start.")
        );

    /// <summary>The field <c>facets</c>, where there is <c>groupBy</c>.</summary>
    public FieldType Facets(NodeKind kind) =>
        Fields.Of(
            ConnectionPart.Facets,
            Fields.NonNull(Fields.ListOf(FacetOf(kind))),
            "The groups for each key. Each facet ignores the conditions of 'where' on the property or relation that its own key "
                + "starts with, so it shows what could be chosen instead.",
            By(kind),
            First()
        );

    private QueryArgument By(NodeKind kind) =>
        Arguments.New(
            SurfaceNames.By,
            Fields.NonNull(Fields.ListOf(KeyOf(kind))),
            $"The keys, 1 to {SurfaceNames.MaxKeys} different ones."
        );

    private QueryArgument First() =>
        Arguments.New(SurfaceNames.First, scalars.Int, $"At most so many groups; {SurfaceNames.MaxRows} at most and by default.");

    private EnumerationGraphType KeyOf(NodeKind kind) =>
        types.Get<EnumerationGraphType>(TypeNames.GroupKey(kind), $"What {kind.Plural} can be grouped by.", type =>
        {
            EnumValue[] words = [.. kind.GroupKeys.Select(key => new EnumValue(key.Value, key.Description.En, key.Description.Fr))];
            type.Metadata[ValueAdvice.Vocabulary] = new EnumType(type.Name, "", "", words);
            foreach (var key in kind.GroupKeys)
            {
                type.Add(key.Value, new PlanWord(key.Value), key.Description.En);
            }
        });

    private ObjectGraphType GroupOf(NodeKind kind) =>
        types.Get<ObjectGraphType>(
            TypeNames.Group(kind),
            $"A group of {kind.Plural} with the same keys. A key can be selected only if it is one of those grouped by.",
            group =>
            {
                group.HasParts<GroupPart>(part =>
                    part switch
                    {
                        GroupPart.Count => Fields.Of(part, Fields.NonNull(scalars.Int), "How many rows it has."),
                        GroupPart.Labels => Fields.Of(
                            part,
                            Fields.NonNull(new ListGraphType(scalars.Text)),
                            "The names of its keys in French, in the order requested. null if a key is absent."
                        ),
                        GroupPart.LabelsEn => Fields.Of(
                            part,
                            Fields.NonNull(new ListGraphType(scalars.Text)),
                            "The names of its keys in English, if there is an English name."
                        ),
                        GroupPart.Aggregate => Fields.Of(part, Fields.NonNull(aggregates.Of(kind)), "Statistics of its rows."),
                    }
                );
                foreach (var key in kind.GroupKeys)
                {
                    group.Has(key.Name, key.Property is { } property ? scalars.Of(property) : objects.Of(key.Target), key.Description.En);
                }
            }
        );

    private ObjectGraphType FacetOf(NodeKind kind) =>
        types.Get<ObjectGraphType>(TypeNames.Facet(kind), $"The groups of {kind.Plural} by one key.", facet =>
        {
            facet.HasParts<FacetPart>(part =>
                part switch
                {
                    FacetPart.Key => Fields.Of(part, Fields.NonNull(KeyOf(kind)), "The key."),
                    FacetPart.Groups => Fields.Of(
                        part,
                        Fields.NonNull(Fields.ListOf(GroupOf(kind))),
                        "Its groups, those with most rows first. The keys of other facets are null in them."
                    ),
                }
            );
        });

    private InputObjectGraphType HavingOf(NodeKind kind) =>
        types.Get<InputObjectGraphType>(NamedAfter(kind, "GroupFilter"), "Conditions for groups. All keys must match.", filter =>
        {
            FilterTypes.AddLogic(filter);
            filter.Has(SurfaceNames.Count, _values.Int, "By the number of rows.");
            foreach (var property in OrderTypes.Numbers(kind))
            {
                filter.Has(property.Name, StatisticsFilter, Fields.Describe(property));
            }
        });

    private InputObjectGraphType OrderOf(NodeKind kind) =>
        types.Get<InputObjectGraphType>(NamedAfter(kind, "GroupOrder"), "The order of groups: one key per object.", order =>
        {
            order.Has(SurfaceNames.Count, scalars.SortDirection, "By the number of rows.");
            order.Has(SurfaceNames.Keys, scalars.SortDirection, "By the keys, in the order requested. Nodes are ordered by their names.");
            foreach (var property in OrderTypes.Numbers(kind))
            {
                order.Has(property.Name, _orders.Statistics, Fields.Describe(property));
            }
        });

    private InputObjectGraphType StatisticsFilter =>
        types.Get<InputObjectGraphType>("StatisticsFilter", "Conditions for statistics of numbers. All keys must match.", filter =>
        {
            foreach (var statistic in Enum.GetValues<Statistic>())
            {
                filter.Has(
                    SurfaceNames.NameOf(statistic),
                    statistic is Statistic.Count or Statistic.Distinct ? _values.Int : _values.Float,
                    AggregateTypes.Describe(statistic)
                );
            }
        });

    /// <summary>Kinds without numbers share their types.</summary>
    private static string NamedAfter(NodeKind kind, string name) => OrderTypes.Numbers(kind).Any() ? kind.Name + name : name;
}
