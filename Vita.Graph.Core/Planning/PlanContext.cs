using Vita.Graph.Core.Plans;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Planning;

/// <summary>What the planners of one operation share.</summary>
internal sealed class PlanContext(GraphSchema schema, PlanOptions options, Func<FilterNode, FilterNode> rewrite, int firstSlot = 0)
{
    private int _conditions;

    public GraphSchema Schema { get; } = schema;

    public ParameterList Parameters { get; } = new(firstSlot);

    public List<QueryError> Refusals { get; } = [];

    public List<QueryError> Withheld { get; } = [];

    /// <summary>Set by whoever plans what no statement says: see <see cref="OperationPlan.NeedsWholeGraph"/>.</summary>
    public bool NeedsWholeGraph { get; set; }

    public FilterNode Rewrite(FilterNode filter) => rewrite(filter);

    /// <summary>For a part with places and errors of its own, whose parameters come after those there are.</summary>
    public PlanContext ForPart() => new(Schema, options, rewrite, Parameters.Next);

    /// <summary>Counts one condition of a filter: each may hold a note for each row of a kind while it is asked.</summary>
    /// <exception cref="QueryException">There are more than may be asked.</exception>
    public void CountCondition(InputPlace place)
    {
        if (++_conditions > PlanLimits.MostConditions)
        {
            throw new QueryException(
                new QueryError(
                    QueryCodes.LimitConditions,
                    $"The filters, up to '{place}', have more than {PlanLimits.MostConditions} conditions; at most "
                        + $"{PlanLimits.MostConditions} are allowed. Split it into several operations.",
                    place.Keys
                )
            );
        }
    }

    public bool MaySee(Property property) => property.RestrictedTo is not { } scope || options.Scopes.Contains(scope);

    public void Refuse(QueryCode code, string message, InputPlace place) => Refusals.Add(new(code, message, place.Keys));

    /// <summary>Refuses a null of which nobody can tell whether it asks for nothing or for what is not there.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="instead">What to write instead, without full stop.</param>
    public FilterNode? RefuseNull(InputPlace place, string instead)
    {
        Refuse(
            QueryCodes.FilterNull,
            $"'{place}' is null: that may mean everything or what has none. {instead}, or leave the key out.",
            place
        );
        return null;
    }

    /// <summary>Refuses to filter or order by what the caller may not see: the answer would give it away.</summary>
    public void RequireScope(Property property, InputPlace place)
    {
        if (!MaySee(property))
        {
            Refuse(
                QueryCodes.Restricted,
                $"'{place}' uses '{property.Name}', which needs the scope '{property.RestrictedTo}'. Leave it out, or send a key "
                    + "with that scope.",
                place
            );
        }
    }

    public void Withhold(Property property, InputPlace place) =>
        Withheld.Add(
            new(
                QueryCodes.Restricted,
                $"'{place}' is withheld: it needs the scope '{property.RestrictedTo}'. Leave it out, or send a key with that scope.",
                place.Keys
            )
        );
}
