using System.Globalization;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Questions;

/// <summary>Parameters as text, from an address or a command line → the variables of an operation, each by its type.</summary>
public static class QuestionArguments
{
    /// <summary>The word of an address that says how the answer is to be written.</summary>
    public const string Format = "format";

    /// <summary>Words of an address that no parameter may be called by.</summary>
    public static IReadOnlySet<string> Reserved { get; } = new HashSet<string> { Format };

    /// <summary>
    /// The variables that are given. A list takes its key several times, or its values in one text with commas, save a list of String,
    /// whose texts may have
    /// commas of their own. What is no number where one is due stays text, and is refused with the other variables.
    /// </summary>
    /// <exception cref="RequestRefusedException">A parameter is unknown, empty, or given twice; all such are named.</exception>
    public static IReadOnlyDictionary<string, object?> Read(
        Question question,
        IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> given
    )
    {
        var (variables, errors) = (new Dictionary<string, object?>(), new List<GraphError>());
        foreach (var (name, texts) in given)
        {
            if (question.Parameters.FirstOrDefault(parameter => parameter.Name == name) is not { } parameter)
            {
                errors.Add(Unknown(question, name));
            }
            else if (Problem(parameter, texts) is { } problem)
            {
                errors.Add(new(QueryCodes.BadParameter, problem));
            }
            else
            {
                variables.Add(name, parameter.IsList ? ItemsOf(parameter, texts) : Value(parameter, texts[0]));
            }
        }

        return errors.Count == 0 ? variables : throw new RequestRefusedException(errors);
    }

    /// <summary>Variables that are values already, as GraphQL brings them: only their names are checked here.</summary>
    /// <exception cref="RequestRefusedException">A parameter is unknown; all such are named.</exception>
    public static void RequireKnown(Question question, IEnumerable<string> names)
    {
        var unknown = names
            .Where(name => question.Parameters.All(parameter => parameter.Name != name))
            .Select(name => Unknown(question, name))
            .ToList();
        if (unknown.Count > 0)
        {
            throw new RequestRefusedException(unknown);
        }
    }

    private static GraphError Unknown(Question question, string name)
    {
        var names = question.Parameters.Select(parameter => parameter.Name).ToList();
        var nearest = Nearest.To(name, names) is { } near ? $" Nearest: '{near}'." : "";
        var takes = names.Count == 0 ? "It takes none" : $"It takes {string.Join(", ", names)}";
        return new(
            QueryCodes.ParameterUnknown,
            $"'{question.Name}' has no parameter '{name}'.{nearest} {takes}; in an address also '{Format}'."
        );
    }

    private static string? Problem(QuestionParameter parameter, IReadOnlyList<string> texts) =>
        !parameter.IsList && texts.Count > 1
            ? $"'{parameter.Name}' is given {texts.Count} times; expected one value of type '{parameter.Type}'."
        : parameter.ValueType != "String" && texts.Any(text => text.Split(',').Any(string.IsNullOrWhiteSpace))
            ? $"'{parameter.Name}' is empty; expected {Expected(parameter)}. Give one, or leave the parameter out."
        : null;

    private static string Expected(QuestionParameter parameter) =>
        parameter.Values.Count > 0
            ? $"'{parameter.Type}', of {string.Join(", ", parameter.Values.Select(value => value.Name))}"
            : $"a value of type '{parameter.Type}'";

    private static object?[] ItemsOf(QuestionParameter parameter, IReadOnlyList<string> texts) =>
        [
            .. (
                parameter.ValueType == "String" ? texts : texts.SelectMany(text => text.Split(',', StringSplitOptions.TrimEntries))
            ).Select(text => Value(parameter, text)),
        ];

    /// <summary><c>1990</c>, and <c>1990.0</c> as some programs write it.</summary>
    private const NumberStyles WholeOrPoint = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private static object Value(QuestionParameter parameter, string text) =>
        parameter.ValueType switch
        {
            "Int"
                when double.TryParse(text, WholeOrPoint, CultureInfo.InvariantCulture, out var number)
                    && number == Math.Floor(number)
                    && Math.Abs(number) <= int.MaxValue => (int)number,
            "Float"
                when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) =>
                number,
            "Boolean" when text is "true" or "false" => text is "true",
            _ => text,
        };
}
