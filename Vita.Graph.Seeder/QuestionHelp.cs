using System.Text.Json;
using Vita.Graph.Core.Schema;
using Vita.Graph.Server.Questions;

namespace Vita.Graph.Seeder;

/// <summary>What <c>vita ask NAME --help</c> says: the question in both languages, its parameters and the values that they take.</summary>
internal static class QuestionHelp
{
    public static void Write(Question question, TextWriter output, int width)
    {
        foreach (var text in new[] { question.Title.Fr, question.Title.En, "", question.Summary.Fr, question.Summary.En, "" })
        {
            Write(output, text, 0, width);
        }

        output.WriteLine("Usage:");
        Write(
            output,
            $"vita ask {question.Name}{string.Concat(question.Parameters.Select(parameter => $" [--{parameter.Name}\u00A0…]"))} "
                + $"[--format\u00A0table|json|csv]",
            2,
            width
        );
        output.WriteLine();
        output.WriteLine(question.Parameters.Count == 0 ? "It takes no parameters." : "Parameters:");
        foreach (var parameter in question.Parameters)
        {
            Write(parameter, output, width);
        }
    }

    /// <summary><c>--milieux [Milieu!] = ["RURAL"]</c></summary>
    public static string Described(QuestionParameter parameter) =>
        $"--{parameter.Name} {parameter.Type}{(parameter.Default is { } value ? $" = {JsonSerializer.Serialize(value)}" : "")}";

    private static void Write(QuestionParameter parameter, TextWriter output, int width)
    {
        output.WriteLine($"  {Described(parameter)}");
        Write(output, parameter.Description.Fr, 6, width);
        Write(output, parameter.Description.En, 6, width);
        if (parameter.IsList)
        {
            Write(output, "Several: with commas, or the name several times.", 6, width);
        }

        var name = parameter.Values.Count == 0 ? 0 : parameter.Values.Max(value => value.Name.Length);
        foreach (var value in parameter.Values)
        {
            Write(output, Called(value), 10 + name, width, $"        {value.Name.PadRight(name)}  ");
        }
    }

    private static string Called(EnumValue value) => value.LabelFr == value.LabelEn ? value.LabelFr : $"{value.LabelFr} / {value.LabelEn}";

    /// <summary>A blank that must not be parted is written as one that does not break.</summary>
    private static void Write(TextWriter output, string text, int indent, int width, string? first = null)
    {
        var before = first ?? new string(' ', indent);
        foreach (var line in WordWrap.Lines(text, width - indent))
        {
            output.WriteLine((before + line).TrimEnd().Replace('\u00A0', ' '));
            before = new string(' ', indent);
        }
    }
}
