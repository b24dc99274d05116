using GraphQL.Types;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.GraphQL.Selections;
using Vita.Graph.Server.GraphQL.Validation;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Settings;

namespace Vita.Graph.Server.Questions;

/// <summary>
/// The fields of an operation that ask a named question → the same with the operation of that question, read with the variables that are
/// given. Whoever plans
/// them plans one operation.
/// </summary>
public sealed class QuestionExpander(ISchema schema, OperationReader reader, QuestionBook book, QueryLimits limits)
{
    private readonly DocumentLimits _limits = new(limits);

    /// <param name="fields">The root fields of the operation.</param>
    /// <param name="operation">The operation, for the places of errors.</param>
    /// <exception cref="RequestRefusedException">A question or a variable is not known or does not fit, or all together is too much; all
    /// such questions are named.</exception>
    public IReadOnlyList<SelectedField> Expand(IReadOnlyList<SelectedField> fields, ValidatedOperation operation)
    {
        if (fields.All(field => field.Name != SurfaceNames.Question))
        {
            return fields;
        }

        var errors = new List<GraphError>();
        var measure = new SelectionMeasures(operation.Document).Of(operation.Definition.SelectionSet);
        var expanded = fields
            .Select(field => field.Name == SurfaceNames.Question ? Expand(field, operation, errors, ref measure) : field)
            .ToList();
        if (errors.Count > 0)
        {
            throw new RequestRefusedException(errors) { IsOfOperation = true };
        }

        _limits.Check(operation.Definition, measure);
        return expanded;
    }

    private SelectedField Expand(SelectedField field, ValidatedOperation operation, List<GraphError> errors, ref SelectionMeasure measure)
    {
        try
        {
            var question = book.Find((string)((LeafInput)field.Argument(SurfaceNames.Name)!).Value);
            var asked = Read(question, VariablesOf(field));
            measure = measure.With(Below(field.Key, new SelectionMeasures(asked.Document).Of(asked.Definition.SelectionSet)));
            return field.Asking(
                new(question.Name, question.Title.Fr, question.Title.En, SelectionReader.Read(schema, asked), asked.Variables)
            );
        }
        catch (RequestRefusedException refusal)
        {
            // Places are those of the question's own file; here the field is what the caller has written.
            errors.AddRange(refusal.Errors.Select(error => FieldPlaces.Locate(error, [field.Key], operation)));
            return field;
        }
    }

    private ValidatedOperation Read(Question question, IReadOnlyDictionary<string, object?> variables)
    {
        QuestionArguments.RequireKnown(question, variables.Keys);

        // Nothing in here waits for anything; the library's validator only has the form of it.
        return reader.ReadAsync(question.Document, null, variables).AsTask().GetAwaiter().GetResult();
    }

    /// <exception cref="RequestRefusedException">They are no object.</exception>
    private static IReadOnlyDictionary<string, object?> VariablesOf(SelectedField field) =>
        field.Argument(SurfaceNames.Variables) switch
        {
            null or NullInput => new Dictionary<string, object?>(),
            LeafInput { Value: IReadOnlyDictionary<string, object?> given } => given,
            _ => throw new RequestRefusedException(
                new GraphError(
                    QueryCodes.WrongType,
                    $"'{field.Key}.{SurfaceNames.Variables}' is no object; expected the parameters of the question by name, as {{ "
                        + $"first: 5 }}."
                )
            ),
        };

    /// <summary>What the question selects counts as if it were written below <c>data</c>, its root fields as root fields.</summary>
    private static SelectionMeasure Below(string key, SelectionMeasure asked) =>
        asked with
        {
            Depth = asked.Depth + 2,
            DeepestBranch = $"{key}.{SurfaceNames.Data}.{asked.DeepestBranch}",
            WidestBranch = $"{key}.{SurfaceNames.Data}.{asked.WidestBranch}",
        };
}
