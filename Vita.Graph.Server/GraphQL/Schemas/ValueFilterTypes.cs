using GraphQL.Types;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Server.GraphQL.Schemas;

/// <summary>The filters of single values and of lists, shared by all kinds.</summary>
internal sealed class ValueFilterTypes(TypeRegistry types, ScalarTypes scalars)
{
    private const string Absent = "An absent value matches eq: null and every negated comparison, and no other.";

    public InputObjectGraphType Int => Filter("IntFilter", "A whole number.", scalars.Int, PropertyType.Int);

    public InputObjectGraphType Float => Filter("FloatFilter", "A number.", scalars.Float, PropertyType.Float);

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

    /// <summary>Adds a key for each operator that values of a type take.</summary>
    public static void AddOperators(InputObjectGraphType filter, IGraphType value, PropertyType type)
    {
        foreach (var one in Operators.Of(type))
        {
            filter.Has(one.Name, one.TakesList ? new ListGraphType(value) : value, one.Description);
        }
    }

    private InputObjectGraphType OfOne(Property property) =>
        property.Type switch
        {
            PropertyType.Id => Filter("IdFilter", "An id.", scalars.Id, property.Type),
            PropertyType.Text => Filter("StringFilter", "A text.", scalars.Text, property.Type),
            PropertyType.Int => Int,
            PropertyType.Float => Float,
            PropertyType.Date => Filter("DateFilter", "A date, compared as text.", scalars.Date, property.Type),
            PropertyType.Boolean => Filter("BooleanFilter", "True or false.", scalars.Boolean, property.Type),
            PropertyType.Enum => Enum(property.Enum!),
        };

    private InputObjectGraphType Enum(EnumType vocabulary) =>
        Filter(vocabulary.Name + "Filter", $"A value of {vocabulary.Name}.", scalars.Enum(vocabulary), PropertyType.Enum);

    private InputObjectGraphType Filter(string name, string what, IGraphType value, PropertyType type) =>
        types.Get<InputObjectGraphType>(name, $"{what} All keys must match. {Absent}", filter => AddOperators(filter, value, type));
}
