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
            "Groups of all rows, one for each combination of keys that occurs. A row with several keys counts in several groups, once "
                + "in each; one without, in that of the absent key.",
            By(kind),
            Arguments.New(SurfaceNames.Having, HavingOf(kind), "Keeps the groups that satisfy it."),
            Arguments.New(
                SurfaceNames.Order,
                Fields.ListOf(OrderOf(kind)),
                "What comes first; without it the groups with most rows. The keys break ties."
            ),
            First(),
            Arguments.New(SurfaceNames.Offset, scalars.Int, "Leaves out so many groups at the start.")
        );

    /// <summary>The field <c>facets</c>, where there is <c>groupBy</c>.</summary>
    public FieldType Facets(NodeKind kind) =>
        Fields.Of(
            ConnectionPart.Facets,
            Fields.NonNull(Fields.ListOf(FacetOf(kind))),
            "For each key its groups. Each facet leaves out what 'where' asks of the property or relation that its own key starts with: "
                + "it shows what could be chosen instead.",
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
        types.Get<EnumerationGraphType>(TypeNames.GroupKey(kind), $"What {kind.Plural} are grouped by.", type =>
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
            $"Some {kind.Plural} with the same keys. A key can be selected where the groups are made by it.",
            group =>
            {
                group.HasParts<GroupPart>(part =>
                    part switch
                    {
                        GroupPart.Count => Fields.Of(part, Fields.NonNull(scalars.Int), "How many rows it has."),
                        GroupPart.Labels => Fields.Of(
                            part,
                            Fields.NonNull(new ListGraphType(scalars.Text)),
                            "What its keys are called in French, in the order in which they were asked for; null where a key is absent."
                        ),
                        GroupPart.LabelsEn => Fields.Of(
                            part,
                            Fields.NonNull(new ListGraphType(scalars.Text)),
                            "The same in English, where there is an English name."
                        ),
                        GroupPart.Aggregate => Fields.Of(part, Fields.NonNull(aggregates.Of(kind)), "What is worked out of its rows."),
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
        types.Get<InputObjectGraphType>(NamedAfter(kind, "GroupFilter"), "Which groups. Every key must hold.", filter =>
        {
            FilterTypes.AddLogic(filter);
            filter.Has(SurfaceNames.Count, _values.Int, "By the number of rows.");
            foreach (var property in OrderTypes.Numbers(kind))
            {
                filter.Has(property.Name, StatisticsFilter, Fields.Describe(property));
            }
        });

    private InputObjectGraphType OrderOf(NodeKind kind) =>
        types.Get<InputObjectGraphType>(NamedAfter(kind, "GroupOrder"), "What groups are ordered by: one key per object.", order =>
        {
            order.Has(SurfaceNames.Count, scalars.SortDirection, "By the number of rows.");
            order.Has(
                SurfaceNames.Keys,
                scalars.SortDirection,
                "By the keys, in the order in which they were asked for: nodes by their names."
            );
            foreach (var property in OrderTypes.Numbers(kind))
            {
                order.Has(property.Name, _orders.Statistics, Fields.Describe(property));
            }
        });

    private InputObjectGraphType StatisticsFilter =>
        types.Get<InputObjectGraphType>("StatisticsFilter", "Which statistics of numbers. Every key must hold.", filter =>
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
