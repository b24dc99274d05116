using Vita.Graph.Core;

namespace Vita.Graph.Server.Questions;

/// <summary>Every kind of problem that a file of <c>questions/</c> can have. A code is never reused for another meaning.</summary>
public static class QuestionCodes
{
    public static readonly ProblemCode NotReadable = new(
        "QUEST001",
        "The folder or a file of it cannot be opened, a file is not UTF-8, or the folder holds no question.",
        "Check the path, VITA_QUESTIONS and the rights; save the file as UTF-8."
    );
    public static readonly ProblemCode BadName = new(
        "QUEST002",
        "A file is not named `01-name.graphql`, or two have one number or name.",
        "Name it by two digits, a hyphen, and lower-case letters, digits and hyphens."
    );
    public static readonly ProblemCode NotAccepted = new(
        "QUEST003",
        "The schema does not accept the operation; the code of the answer is told.",
        "Correct it at the line that is named."
    );
    public static readonly ProblemCode NoWords = new(
        "QUEST004",
        "A title, a description or what is said of a parameter is missing in one language.",
        "Write `# fr: …` and `# en: …` above it, the description of a question indented below its title."
    );
    public static readonly ProblemCode BadParameter = new(
        "QUEST005",
        "A parameter has a type or a name that an address cannot carry, or must be given.",
        "Take a scalar, a vocabulary or a list of one; give a default or leave out the `!`; call it otherwise."
    );
    public static readonly ProblemCode NoTable = new(
        "QUEST006",
        "The answer makes no table: several fields at the root, a page without `totalCount`, an analysis with no list or several, or "
            + "two columns of one name.",
        "Ask one field at the root, select `totalCount` beside `nodes` or `edges`, one list of an analysis, and give fields aliases."
    );

    public static IReadOnlyList<ProblemCode> All { get; } = [NotReadable, BadName, NotAccepted, NoWords, BadParameter, NoTable];
}
