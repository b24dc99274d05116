using System.Text;
using System.Text.RegularExpressions;
using Vita.Graph.Core.Seeds;

namespace Vita.Graph.Server.Questions;

/// <summary>Reads a folder of questions: <c>01-name.graphql</c>, <c>02-…</c>, in the order of their numbers.</summary>
internal sealed partial class QuestionFolder(QuestionReader reader)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="QuestionsRefusedException">Something is wrong; all problems are reported.</exception>
    public QuestionBook Read(string folder)
    {
        var problems = new List<Problem>();
        var shown = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var files = FilesOf(folder, shown);
        CheckNames(files, shown, problems);
        var questions = files.Select(file => ReadOne(file, $"{shown}/{Path.GetFileName(file)}", problems)).OfType<Question>().ToList();
        return problems.Count == 0 ? new(questions) : throw new QuestionsRefusedException(problems);
    }

    private static List<string> FilesOf(string folder, string shown)
    {
        List<string> files = Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.graphql").Order(StringComparer.Ordinal)]
            : [];
        return files.Count > 0
            ? files
            : throw new QuestionsRefusedException([
                new(
                    new(shown, 1),
                    QuestionCodes.NotReadable,
                    $"'{folder}': no such folder, or no .graphql file in it; expected the folder of the named questions. Name it with "
                        + $"VITA_QUESTIONS."
                ),
            ]);
    }

    private static void CheckNames(List<string> files, string shown, List<Problem> problems)
    {
        var taken = new HashSet<string>();
        foreach (var file in files.Select(file => Path.GetFileName(file)))
        {
            if (!FileName().IsMatch(file))
            {
                problems.Add(
                    new(
                        new($"{shown}/{file}", 1),
                        QuestionCodes.BadName,
                        $"'{file}': expected a name like '01-arguments-sought.graphql'. Rename it."
                    )
                );
            }
            else if (!taken.Add(file[..2]) | !taken.Add(NameOf(file)))
            {
                problems.Add(
                    new(
                        new($"{shown}/{file}", 1),
                        QuestionCodes.BadName,
                        $"'{file}': another question has its number or its name. Rename one."
                    )
                );
            }
        }
    }

    private Question? ReadOne(string file, string shown, List<Problem> problems)
    {
        try
        {
            return reader.Read(
                NameOf(Path.GetFileName(file)),
                shown,
                File.ReadAllText(file, Strict).ReplaceLineEndings("\n"),
                problems.Add
            );
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(new(new(shown, 1), QuestionCodes.NotReadable, $"cannot be opened: {error.GetType().Name}. Check its rights."));
            return null;
        }
        catch (DecoderFallbackException)
        {
            var line = File.ReadAllText(file).Split('\uFFFD', 2)[0].Count(sign => sign == '\n') + 1;
            problems.Add(new(new(shown, line), QuestionCodes.NotReadable, "holds bytes that are no UTF-8. Save it again as UTF-8."));
            return null;
        }
    }

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file) is { Length: > 3 } name ? name[3..] : file;

    [GeneratedRegex(@"^[0-9]{2}-[a-z0-9]+(?:-[a-z0-9]+)*\.graphql\z")]
    private static partial Regex FileName();
}
