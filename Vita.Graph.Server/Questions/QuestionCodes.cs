using Vita.Graph.Core;

namespace Vita.Graph.Server.Questions;

/// <summary>Every kind of problem that a file of <c>questions/</c> can have. A code is never reused for another meaning.</summary>
public static class QuestionCodes
{
    public static readonly ProblemCode NotReadable = new(
        "QUEST001",
        "The folder or one of its files cannot be opened, a file is not UTF-8, or the folder has no questions.",
        "Check the path, VITA_QUESTIONS and the permissions; save the file as UTF-8."
    );
    public static readonly ProblemCode BadName = new(
        "QUEST002",
        "A file is not named like `01-name.graphql`, or two share a number or a name.",
        "Name it with two digits, a hyphen, then lower-case letters, digits and hyphens."
    );
    public static readonly ProblemCode NotAccepted = new(
        "QUEST003",
        "The operation is not valid; the message gives the code of the error.",
        "Correct it at the line given in the message."
    );
    public static readonly ProblemCode NoWords = new(
        "QUEST004",
        "A title, a description, or the description of a parameter is missing in one language.",
        "Write `# fr: …` and `# en: …` above it, the description of a question indented below its title."
    );
    public static readonly ProblemCode BadParameter = new(
        "QUEST005",
        "A parameter has a type or a name that cannot be part of an address, or is required.",
        "Use a scalar, an enum or a list of one; give a default or leave out the `!`; choose another name."
    );
    public static readonly ProblemCode NoTable = new(
        "QUEST006",
        "The answer is not a table: it has several root fields, a page without `totalCount`, an analysis with no list or several, or "
            + "two columns of the same name.",
        "Use one root field, select `totalCount` beside `nodes` or `edges`, one list of an analysis, and give fields aliases."
    );

    public static IReadOnlyList<ProblemCode> All { get; } = [NotReadable, BadName, NotAccepted, NoWords, BadParameter, NoTable];
}
