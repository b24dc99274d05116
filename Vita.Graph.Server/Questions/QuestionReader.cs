using GraphQL.Types;
using Vita.Graph.Core;
using Vita.Graph.Core.Planning;
using Vita.Graph.Core.Schema;
using Vita.Graph.Core.Seeds;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Access;
using Vita.Graph.Server.GraphQL.Selections;
using Vita.Graph.Server.GraphQL.Validation;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Settings;
using Place = Vita.Graph.Core.Seeds.Place;

namespace Vita.Graph.Server.Questions;

/// <summary>The text of one file → a question, or everything that is wrong with it.</summary>
/// <remarks>By the limits that come with the product: those of a server apply when a question is asked, and keep nothing from
/// starting.</remarks>
internal sealed class QuestionReader(ISchema schema, GraphSchema graph)
{
    private static readonly Dictionary<string, object?> NothingGiven = [];

    private readonly OperationReader _reader = new(schema, new QueryLimits(), new PlanCaches());

    /// <summary>The question; null where a problem has been reported.</summary>
    public Question? Read(string name, string file, string text, Action<Problem> report)
    {
        var isGood = true;
        void Report(int line, ProblemCode code, string problem)
        {
            isGood = false;
            report(new(new Place(file, line), code, problem));
        }

        if (Accept(text, Report) is not { } operation)
        {
            return null;
        }

        var lines = text.Split('\n');
        var (title, summary) = WordsAbove.Of(lines, LineOf(operation));
        Require(title, "a title", LineOf(operation), Report);
        Require(summary, "a description, indented below the title", LineOf(operation), Report);
        var parameters = new ParameterDeclarations(schema, lines, Report).Of(operation);
        var table = TableOfAnswer.Of(SelectionReader.Read(schema, operation), graph, problem =>
            Report(LineOf(operation), QuestionCodes.NoTable, problem)
        );
        return isGood ? new(name, file, title, summary, parameters, table!, text) : null;
    }

    /// <summary>The operation as it is when nothing is given; null where it cannot be asked so.</summary>
    private ValidatedOperation? Accept(string text, Action<int, ProblemCode, string> report)
    {
        try
        {
            // Nothing in here waits for anything; the library's validator only has the form of it.
            var operation = _reader.ReadAsync(text, null, NothingGiven).AsTask().GetAwaiter().GetResult();
            Plan(operation);
            return operation;
        }
        catch (RequestRefusedException refusal)
        {
            foreach (var error in refusal.Errors)
            {
                report(error.Places.Count > 0 ? error.Places[0].Line : 1, QuestionCodes.NotAccepted, $"{error.Code}: {error.Message}");
            }

            return null;
        }
    }

    /// <summary>Whoever asks without a key must be able to ask it.</summary>
    /// <exception cref="RequestRefusedException">It breaks a rule that types cannot express.</exception>
    private void Plan(ValidatedOperation operation)
    {
        try
        {
            Planner.Plan(graph, SelectionReader.Read(schema, operation), new(Caller.Anonymous.Scopes)).Bind(operation.Variables);
        }
        catch (QueryException refusal)
        {
            throw new RequestRefusedException([.. refusal.Errors.Select(error => FieldPlaces.Locate(error, operation))]);
        }
    }

    private static void Require(Description words, string what, int line, Action<int, ProblemCode, string> report)
    {
        foreach (
            var language in new[] { (Code: "fr", Text: words.Fr), (Code: "en", Text: words.En) }.Where(language =>
                language.Text.Length == 0
            )
        )
        {
            report(line, QuestionCodes.NoWords, $"no '# {language.Code}: …' above the operation; expected {what}. Add it.");
        }
    }

    private static int LineOf(ValidatedOperation operation) => operation.Definition.PlaceIn(operation.Document.Source).Line;
}
