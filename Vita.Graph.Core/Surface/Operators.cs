using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Surface;

/// <summary>All operators of filters: a name, a negated one and the types of each <see cref="Comparison"/>. The GraphQL types and the
/// planner
/// read them here.</summary>
public static class Operators
{
    private static readonly Dictionary<string, Operator> ByName = Enum.GetValues<Comparison>()
        .SelectMany(Both)
        .ToDictionary(one => one.Name);

    /// <summary>The operators that values of a type take, in the order of the schema: those with a list come last.</summary>
    public static IEnumerable<Operator> Of(PropertyType type) =>
        ByName.Values.Where(one => Takes(type, one.Comparison)).OrderBy(one => one.TakesList);

    /// <exception cref="KeyNotFoundException">There is none of that name.</exception>
    public static Operator Named(string name) => ByName[name];

    /// <summary>The name of the operator that asks for a comparison: <c>startsWith</c>.</summary>
    public static string NameOf(Comparison comparison)
    {
        var name = comparison.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static bool Takes(PropertyType type, Comparison comparison) =>
        comparison switch
        {
            Comparison.Eq => true,
            Comparison.In => type is not PropertyType.Boolean,
            Comparison.Gt or Comparison.Gte or Comparison.Lt or Comparison.Lte => type
                is PropertyType.Int
                    or PropertyType.Float
                    or PropertyType.Date,
            Comparison.Contains or Comparison.StartsWith or Comparison.EndsWith => type is PropertyType.Text,
        };

    private static Operator[] Both(Comparison comparison)
    {
        var (name, (holds, holdsNot)) = (NameOf(comparison), Describe(comparison));
        return [new(name, comparison, IsNegated: false, holds), new("n" + name, comparison, IsNegated: true, holdsNot)];
    }

    private static (string Holds, string HoldsNot) Describe(Comparison comparison) =>
        comparison switch
        {
            Comparison.Eq => ("Is exactly this. null: is absent.", "Is not this. null: is present."),
            Comparison.In => ("Is one of these.", "Is none of these."),
            Comparison.Gt => ("Is greater.", "Is not greater."),
            Comparison.Gte => ("Is greater or equal.", "Is not greater or equal."),
            Comparison.Lt => ("Is less.", "Is not less."),
            Comparison.Lte => ("Is less or equal.", "Is not less or equal."),
            Comparison.Contains => (
                "Contains this. Case, accents and ligatures are ignored; apostrophes, hyphens and spaces are treated as the same.",
                "Does not contain this."
            ),
            Comparison.StartsWith => ("Starts with this, compared as for contains.", "Does not start with this."),
            Comparison.EndsWith => ("Ends with this, compared as for contains.", "Does not end with this."),
        };
}
