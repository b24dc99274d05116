using System.Globalization;
using Vita.Graph.Server.Data;
using Vita.Graph.Server.Hosting;
using Vita.Graph.Server.Questions;

namespace Vita.Graph.Seeder;

/// <summary>Questions and their answers in a terminal.</summary>
internal static class QuestionPrinter
{
    public const string Table = "table";
    public const string Json = "json";
    public const string Csv = "csv";

    /// <summary>Name, titles and parameters of every question.</summary>
    public static void WriteList(QuestionBook book)
    {
        TextTable.Write(
            ["question", "français / English", "parameters"],
            [
                .. book.Questions.Select(question =>
                    (string[])
                        [
                            question.Name,
                            $"{question.Title.Fr}\n{question.Title.En}",
                            string.Join('\n', question.Parameters.Select(QuestionHelp.Described)),
                        ]
                ),
            ]
        );
        Console.WriteLine(
            "vita ask NAME --PARAMETER VALUE, --format table, json or csv. A list takes its values with commas, or its name several "
                + "times. More of one: vita ask NAME --help."
        );
    }

    /// <summary>The answer, and on the error stream what it hints at: that is no part of the rows.</summary>
    public static void Write(Question question, byte[] answer, string format)
    {
        WriteAnswer(question, answer, format);
        foreach (var hint in AnswerHints.Messages(answer))
        {
            Console.Error.WriteLine(hint);
        }
    }

    private static void WriteAnswer(Question question, byte[] answer, string format)
    {
        if (format == Table)
        {
            WriteTable(question, AnswerTable.Of(question.Table, answer));
            return;
        }

        // As bytes: what the server answers, whatever the encoding of the console.
        using var output = Console.OpenStandardOutput();
        output.Write(format == Csv ? QuestionDesk.Csv(question, answer) : [.. answer, (byte)'\n']);
    }

    private static void WriteTable(Question question, AnswerTable answer)
    {
        Console.WriteLine($"{question.Title.Fr}\n{question.Title.En}\n");
        TextTable.Write(answer.Columns, [.. answer.Rows.Select(row => row.Select(cell => cell.Text).ToList())]);
        var all = (answer.TotalCount ?? answer.Rows.Count).ToString("N0", CultureInfo.InvariantCulture);
        Console.WriteLine(
            answer.Rows.Count < answer.TotalCount ? $"the first {answer.Rows.Count} of {all} rows"
            : answer.TotalCount == 1 ? "1 row"
            : $"{all} rows"
        );
    }
}
