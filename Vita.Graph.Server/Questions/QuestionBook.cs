using Vita.Graph.Core.Seeds;
using Vita.Graph.Core.Surface;
using Vita.Graph.Core.Text;
using Vita.Graph.Server.Http;

namespace Vita.Graph.Server.Questions;

/// <summary>All named questions, in the order of their files.</summary>
public sealed class QuestionBook(IReadOnlyList<Question> questions)
{
    private readonly Dictionary<string, Question> _byName = questions.ToDictionary(question => question.Name);

    public IReadOnlyList<Question> Questions { get; } = questions;

    /// <exception cref="RequestRefusedException">There is no such question; the nearest is named.</exception>
    public Question Find(string name) =>
        _byName.GetValueOrDefault(name)
        ?? throw new RequestRefusedException(
            QueryCodes.QuestionUnknown,
            $"There is no question '{name}'.{Hint(name)} /questions lists all {Questions.Count}."
        );

    private string Hint(string name) => Nearest.To(name, _byName.Keys) is { } nearest ? $" Nearest: '{nearest}'." : "";
}

/// <summary>Questions that cannot be asked: every problem on its own line.</summary>
public sealed class QuestionsRefusedException(IReadOnlyList<Problem> problems) : Exception(string.Join(Environment.NewLine, problems));
