using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Vita.Graph.Seeder;

/// <summary><c>vita help ask</c> is <c>vita ask --help</c>; and <c>vita ask NAME --help</c> is about the question of that name.</summary>
internal static class HelpCommand
{
    private const string HelpOption = "--help";

    public static Command Create(RootCommand root)
    {
        var words = new Argument<string[]>("command")
        {
            Description = "What help is wanted of; all commands are listed where it is left out.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("help", "Tells how a command or a named question is used: vita help ask, vita help ask NAME.") { words };
        command.SetAction(
            (parsed, cancellation) =>
                root.Parse([.. parsed.GetValue(words) ?? [], HelpOption]).InvokeAsync(cancellationToken: cancellation)
        );
        return command;
    }

    /// <summary>Lets <c>--help</c> behind the name of a question tell about the question.</summary>
    public static void ExplainQuestions(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new QuestionHelpAction((SynchronousCommandLineAction)option.Action!);
        }
    }

    private sealed class QuestionHelpAction(SynchronousCommandLineAction usual) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult) => AskCommand.Explain(parseResult) ?? usual.Invoke(parseResult);
    }
}
