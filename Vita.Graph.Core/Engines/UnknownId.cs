using Vita.Graph.Core.Plans;

namespace Vita.Graph.Core.Engines;

/// <summary>A well-formed id in a value that no node has: what it asks for finds nothing.</summary>
/// <param name="Parameter">Where it stands.</param>
/// <param name="Id">The id.</param>
public sealed record UnknownId(Parameter Parameter, string Id)
{
    /// <summary>The parameters of a plan that are ids, in their order.</summary>
    public static IReadOnlyList<Parameter> ParametersOf(OperationPlan plan) =>
        [.. plan.Parameters.Where(parameter => parameter.Type is IdType)];

    /// <summary>The ids in the arguments that are not known, each once for its parameter.</summary>
    /// <param name="parameters">The parameters that are ids.</param>
    /// <param name="arguments">One value per parameter of the plan.</param>
    /// <param name="isKnown">Whether a node has an id.</param>
    public static IReadOnlyList<UnknownId> Among(IReadOnlyList<Parameter> parameters, object?[] arguments, Func<string, bool> isKnown)
    {
        List<UnknownId>? unknown = null;
        foreach (var parameter in parameters)
        {
            foreach (var id in IdsOf(arguments[parameter.Slot]))
            {
                if (!isKnown(id))
                {
                    (unknown ??= []).Add(new(parameter, id));
                }
            }
        }

        return unknown is null ? [] : [.. unknown.Distinct()];
    }

    /// <summary>The ids in one argument.</summary>
    public static IEnumerable<string> IdsOf(object? argument) =>
        argument switch
        {
            string id => [id],
            object?[] ids => ids.OfType<string>(),
            _ => [],
        };
}
