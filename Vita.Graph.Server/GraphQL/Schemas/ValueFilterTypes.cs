using GraphQL.Types;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>The filters of single values and of lists, shared by all kinds.</summary>
internal sealed class ValueFilterTypes(TypeRegistry types, ScalarTypes scalars)
{
    private const string Absent = "An absent value matches eq: null and every negated comparison, and no other.";

    private static readonly (string Name, string Description)[] Equality =
    [
        ("eq", "Is exactly this. null: is absent."),
        ("neq", "Is not this. null: is present."),
    ];

    private static readonly (string Name, string Description)[] Membership = [("in", "Is one of these."), ("nin", "Is none of these.")];

    private static readonly (string Name, string Description)[] Comparisons =
    [
        ("gt", "Is greater."),
        ("ngt", "Is not greater."),
        ("gte", "Is greater or equal."),
        ("ngte", "Is not greater or equal."),
        ("lt", "Is less."),
        ("nlt", "Is not less."),
        ("lte", "Is less or the same."),
        ("nlte", "Is not less or equal."),
    ];

    private static readonly (string Name, string Description)[] Searches =
    [
        (
            "contains",
            "Contains this. Case, accents and ligatures are ignored; apostrophes, hyphens and spaces are " + "treated as the same."
        ),
        ("ncontains", "Does not contain this."),
        ("startsWith", "Starts with this, compared as for contains."),
        ("nstartsWith", "Does not start with this."),
        ("endsWith", "Ends with this, compared as for contains."),
        ("nendsWith", "Does not end with this."),
    ];

    public InputObjectGraphType Int => Filter("IntFilter", "A whole number.", scalars.Int, [.. Equality, .. Comparisons], Membership);

    public InputObjectGraphType Float => Filter("FloatFilter", "A number.", scalars.Float, [.. Equality, .. Comparisons], Membership);

    public InputObjectGraphType Basis => Enum(Provenance.BasisType);

    /// <summary>The filter of a property, of its elements through quantifiers where it is a list.</summary>
    public IGraphType Of(Property property) => property.IsList ? ListOf(OfOne(property)) : OfOne(property);

    /// <summary>How many of several satisfy a filter.</summary>
    /// <param name="element">The filter of one.</param>
    /// <param name="addMore">Adds what else can be asked of all of them; the same for every <paramref name="element"/> of one name.</param>
    public InputObjectGraphType ListOf(InputObjectGraphType element, Action<InputObjectGraphType>? addMore = null) =>
        types.Get<InputObjectGraphType>(
            element.Name.Replace("Filter", "ListFilter", StringComparison.Ordinal),
            $"How many elements match a {element.Name}. All keys must match.",
            filter =>
            {
                filter.Has(SurfaceNames.Some, element, "At least one does.");
                filter.Has(SurfaceNames.None, element, "None does.");
                filter.Has(SurfaceNames.All, element, "Every element matches. true if there are no elements.");
                filter.Has(SurfaceNames.Single, element, "Exactly one does.");
                filter.Has(SurfaceNames.Any, scalars.Boolean, "true: there is at least one. false: there are none.");
                addMore?.Invoke(filter);
            }
        );

    /// <summary>Adds every comparison that numbers of a type take.</summary>
    public static void AddComparisons(InputObjectGraphType filter, IGraphType value) =>
        Add(filter, value, [.. Equality, .. Comparisons], Membership);

    private InputObjectGraphType OfOne(Property property) =>
        property.Type switch
        {
            PropertyType.Id => Filter("IdFilter", "An id.", scalars.Id, Equality, Membership),
            PropertyType.Text => Filter("StringFilter", "A text.", scalars.Text, [.. Equality, .. Searches], Membership),
            PropertyType.Int => Int,
            PropertyType.Float => Float,
            PropertyType.Date => Filter("DateFilter", "A date, compared as text.", scalars.Date, [.. Equality, .. Comparisons], Membership),
            PropertyType.Boolean => Filter("BooleanFilter", "True or false.", scalars.Boolean, Equality, []),
            _ => Enum(property.Enum!),
        };

    private InputObjectGraphType Enum(EnumType vocabulary) =>
        Filter(vocabulary.Name + "Filter", $"A value of {vocabulary.Name}.", scalars.Enum(vocabulary), Equality, Membership);

    private InputObjectGraphType Filter(
        string name,
        string what,
        IGraphType value,
        (string Name, string Description)[] single,
        (string Name, string Description)[] several
    ) => types.Get<InputObjectGraphType>(name, $"{what} All keys must match. {Absent}", filter => Add(filter, value, single, several));

    private static void Add(
        InputObjectGraphType filter,
        IGraphType value,
        (string Name, string Description)[] single,
        (string Name, string Description)[] several
    )
    {
        foreach (var (key, description) in single)
        {
            filter.Has(key, value, description);
        }

        foreach (var (key, description) in several)
        {
            filter.Has(key, new ListGraphType(value), description);
        }
    }
}
