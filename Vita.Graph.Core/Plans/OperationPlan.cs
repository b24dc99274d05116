using Vita.Graph.Core.Surface;

namespace Vita.Graph.Core.Plans;

/// <summary>A whole operation in graph words, ready for either engine. Immutable; made once per shape of document and variables.</summary>
/// <param name="Fields">The root fields, in the order of the answer.</param>
/// <param name="Parameters">What varies between requests of this shape.</param>
/// <param name="Withheld">Restricted fields that this caller may not see: their value is null and each comes with its error.</param>
public sealed record OperationPlan(
    IReadOnlyList<FieldNode> Fields,
    IReadOnlyList<Parameter> Parameters,
    IReadOnlyList<QueryError> Withheld
)
{
    /// <summary>The fields that stand at a root: those of the operation, and those of the questions that it asks.</summary>
    public IEnumerable<FieldNode> Roots => RootsOf(Fields);

    /// <summary>Whether something in it is computed over the whole graph at once: an engine that has the graph elsewhere answers all of
    /// it from a copy in memory.</summary>
    public bool NeedsWholeGraph { get; init; }

    /// <summary>The values of the parameters for one request.</summary>
    /// <exception cref="QueryException">A value is not acceptable; all such values are named.</exception>
    public object?[] Bind(IReadOnlyDictionary<string, object?> variables)
    {
        var values = new object?[Parameters.Count];
        List<QueryError>? errors = null;
        foreach (var parameter in Parameters)
        {
            values[parameter.Slot] = parameter.Accept(parameter.Source.Resolve(variables), out var error);
            if (error is not null)
            {
                (errors ??= []).Add(error);
            }
        }

        return errors is null ? values : throw new QueryException(errors);
    }

    private static IEnumerable<FieldNode> RootsOf(IEnumerable<FieldNode> fields) =>
        fields.SelectMany(field => field is ObjectField { Fields: var inner } ? RootsOf(inner) : [field]);
}
