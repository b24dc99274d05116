using GraphQL.Types;
using GraphQLParser.AST;
using Vita.Graph.Core.Planning;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.GraphQL.Caching;
using Vita.Graph.Server.GraphQL.Questions;
using Vita.Graph.Server.GraphQL.Selections;
using Vita.Graph.Server.GraphQL.Transport;
using Vita.Graph.Server.GraphQL.Validation;
using Vita.Graph.Server.Settings;

namespace Vita.Graph.Server.GraphQL.Execution;

/// <summary>Request → validated operation → plan → values bound. Plans are kept by document, operation, shape of the variables and scopes.</summary>
internal sealed class OperationPreparer(ISchema schema, OperationReader reader, OperationPlanner planner, QuestionExpander questions, QueryLimits limits)
{
    private readonly BoundedCache<PlanKey, PlannedSelection> _plans = new(maxCount: 4000, maxBytes: 64 * 1024 * 1024);

    /// <exception cref="RequestRefusedException">The request is not acceptable.</exception>
    public async ValueTask<PreparedOperation> PrepareAsync(GraphQLRequest request, Caller caller)
    {
        var operation = await reader.ReadAsync(request.Query, request.OperationName, request.Variables);
        try
        {
            var selection = PlanOf(operation, caller);
            if (selection.AsksSchema)
            {
                new SchemaMeasures(schema, operation, limits).Check();
            }

            return new(operation, selection, selection.Plan?.Bind(operation.Variables) ?? [], request.IsToExplain);
        }
        catch (QueryException refusal)
        {
            throw new RequestRefusedException([.. refusal.Errors.Select(error => FieldPlaces.Locate(error, operation))]);
        }
    }

    private PlannedSelection PlanOf(ValidatedOperation operation, Caller caller)
    {
        var key = new PlanKey(operation.Definition, ShapeKey.Of(operation.Variables), caller.Number);
        var known = _plans.Find(key);
        if (known is { AsksQuestion: true })
        {
            key = key with { Shape = ValueKey.Of(operation.Variables) };
            known = _plans.Find(key);
        }

        return known ?? PlanAndKeep(key, operation, caller);
    }

    /// <summary>What asks a question is kept twice: by the shape, to be known as such, and by the values, to be used.</summary>
    private PlannedSelection PlanAndKeep(PlanKey key, ValidatedOperation operation, Caller caller)
    {
        var planned = Plan(questions.Expand(SelectionReader.Read(schema, operation), operation), caller);
        Keep(key, planned);
        if (planned.AsksQuestion)
        {
            Keep(key with { Shape = ValueKey.Of(operation.Variables) }, planned);
        }

        return planned;
    }

    private void Keep(PlanKey key, PlannedSelection planned) =>
        _plans.Keep(key, planned, 2000 + (key.Shape.Length * 2) + ((key.Operation.Location.End - key.Operation.Location.Start) * 40));

    private PlannedSelection Plan(IReadOnlyList<SelectedField> fields, Caller caller)
    {
        var ofGraph = fields.Where(field => !SchemaQuestions.IsOne(field.Name)).ToList();
        var plan = ofGraph.Count > 0 ? planner.Plan(ofGraph, caller.Scopes) : null;
        return new([.. fields.Select(field => field.Key)], plan, ofGraph.Count < fields.Count, fields.Any(field => field.Asked is not null));
    }

    /// <summary>The operation of a kept document is one object: comparing it compares the text and the name.</summary>
    private sealed record PlanKey(GraphQLOperationDefinition Operation, string Shape, int CallerNumber);
}
