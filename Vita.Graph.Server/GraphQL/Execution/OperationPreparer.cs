using GraphQL.Types;
using GraphQLParser.AST;
using Vita.Graph.Core.Engines;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.GraphQL.Caching;
using Vita.Graph.Server.GraphQL.Selections;
using Vita.Graph.Server.GraphQL.Validation;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Settings;
using Vita.Graph.Server.Stores;

namespace Vita.Graph.Server.GraphQL.Execution;

/// <summary>Puts the fields of a named question in the place of the field that asks it.</summary>
internal delegate IReadOnlyList<SelectedField> QuestionExpansion(IReadOnlyList<SelectedField> fields, ValidatedOperation operation);

/// <summary>Request → validated operation → plan → values bound. Plans are kept by document, operation, shape of the variables and
/// scopes.</summary>
internal sealed class OperationPreparer(
    ISchema schema,
    OperationReader reader,
    GraphSchema graph,
    QuestionExpansion questions,
    QueryLimits limits,
    NamesInService names,
    Turns turns,
    PlanCaches caches
)
{
    private readonly BoundedCache<PlanKey, PlannedSelection> _plans = new(maxCount: 4000, caches.Plans);

    /// <param name="request">What is asked.</param>
    /// <param name="caller">Who asks, as far as plans depend on it.</param>
    /// <param name="name">By whom turns go round.</param>
    /// <param name="cancellation">Cancelled when the caller goes.</param>
    /// <exception cref="RequestRefusedException">The request is not acceptable, or too many wait already.</exception>
    public async ValueTask<PreparedOperation> PrepareAsync(
        GraphQLRequest request,
        Caller caller,
        string name,
        CancellationToken cancellation
    )
    {
        ValidatedOperation operation;
        QueryException refusal;
        using (await turns.Preparing.EnterAsync(name, cancellation))
        {
            operation = await reader.ReadAsync(request.Query, request.OperationName, request.Variables);
            try
            {
                return Prepare(operation, request, caller);
            }
            catch (QueryException refused)
            {
                refusal = refused;
            }
        }

        // Without the place: names may have to come from a database.
        throw new RequestRefusedException([
            .. (await CompletedAsync(refusal.Errors)).Select(error => FieldPlaces.Locate(error, operation)),
        ]);
    }

    private PreparedOperation Prepare(ValidatedOperation operation, GraphQLRequest request, Caller caller)
    {
        var selection = PlanOf(operation, caller);
        if (selection.AsksSchema)
        {
            new SchemaMeasures(schema, operation, limits).Check();
        }

        return new(operation, selection, selection.Plan?.Bind(operation.Variables) ?? [], request.IsToExplain);
    }

    /// <summary>Where a name stands in place of an id, the refusal tells the id.</summary>
    private async ValueTask<IEnumerable<QueryError>> CompletedAsync(IReadOnlyList<QueryError> errors) =>
        errors.Any(error => error.Sought is not null) && await names.FindAsync() is { } known
            ? errors.Select(error => IdHints.Completed(error, known))
            : errors;

    private PlannedSelection PlanOf(ValidatedOperation operation, Caller caller)
    {
        var key = new PlanKey(operation.Definition, ShapeKey.Of(operation.Variables), caller.Number);
        var known = _plans.Find(key);
        if (known is { AsksQuestion: true })
        {
            key = key with { Shape = VariablesKey.Of(operation.Variables) };
            known = _plans.Find(key);
        }

        return known ?? PlanAndKeep(key, operation, caller);
    }

    /// <summary>What asks a question is kept twice: by the shape, to be known as such, and by the values, to be used.</summary>
    private PlannedSelection PlanAndKeep(PlanKey key, ValidatedOperation operation, Caller caller)
    {
        var planned = Plan(questions(SelectionReader.Read(schema, operation), operation), caller, operation.Document.Source.Length);
        Keep(key, planned);
        if (planned.AsksQuestion)
        {
            Keep(key with { Shape = VariablesKey.Of(operation.Variables) }, planned);
        }

        return planned;
    }

    private void Keep(PlanKey key, PlannedSelection planned) => _plans.Keep(key, planned, planned.Bytes + (key.Shape.Length * 2));

    private PlannedSelection Plan(IReadOnlyList<SelectedField> fields, Caller caller, int letters)
    {
        var ofGraph = fields.Where(field => !SchemaQuestions.IsOne(field.Name)).ToList();
        var plan = ofGraph.Count > 0 ? Planner.Plan(graph, ofGraph, new(caller.Scopes)) : null;
        return new(
            [.. fields.Select(field => field.Key)],
            plan,
            ofGraph.Count < fields.Count,
            fields.Any(field => field.Asked is not null),
            letters
        );
    }

    /// <summary>The operation of a kept document is one object: comparing it compares the text and the name.</summary>
    private sealed record PlanKey(GraphQLOperationDefinition Operation, string Shape, int CallerNumber);
}
