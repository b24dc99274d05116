using System.CommandLine;
using Vita.Graph.Core;
using Vita.Graph.Server.GraphQL.Validation;
using Vita.Graph.Server.Hosting;
using Vita.Graph.Server.Questions;
using Vita.Graph.Server.Settings;

namespace Vita.Graph.Seeder;

/// <summary><c>vita ask</c>: lists the named questions; <c>vita ask name --parameter value</c> answers one from the store.</summary>
internal static class AskCommand
{
    public static Command Create()
    {
        var name = new Argument<string?>("question") { Description = "Its name; all are listed where it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string>("--format") { Description = "How to write the answer.", DefaultValueFactory = _ => QuestionPrinter.Table };
        format.AcceptOnlyFromAmong(QuestionPrinter.Table, QuestionPrinter.Json, QuestionPrinter.Csv);
        var (seeds, data, questions) = (Options.Seeds(), Options.Data(), Options.Questions());
        var command = new Command("ask", "Answers a named question: vita ask NAME --PARAMETER VALUE …. Lists the questions and their parameters where none is named.") { name, format, seeds, data, questions };

        // The parameters of a question are its own; which there are is known when its file has been read.
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellation) => RunAsync(
            () => ServerSettings.ReadEnvironment(parsed.GetValue(data), parsed.GetValue(seeds), parsed.GetValue(questions)),
            parsed.GetValue(name), parsed.UnmatchedTokens, parsed.GetValue(format)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Func<ServerSettings> settings, string? name, IReadOnlyList<string> tokens, string format, CancellationToken cancellation)
    {
        try
        {
            await using var desk = new QuestionDesk(settings());
            if (name is null)
            {
                QuestionPrinter.WriteList(desk.Book);
                return ExitCodes.Done;
            }

            var question = desk.Book.Find(name);
            QuestionPrinter.Write(question, await desk.AskAsync(question, ParameterTokens.Read(tokens), cancellation), format);
            return ExitCodes.Done;
        }
        catch (Exception error) when (ExitCodeOf(error) is { } exitCode)
        {
            Console.Error.WriteLine(error.Message);
            return exitCode;
        }
    }

    /// <summary>What the failure means for the script that called; null where it is a fault of ours.</summary>
    private static int? ExitCodeOf(Exception error) => error switch
    {
        StoreException => ExitCodes.StoreNotReachable,
        RequestRefusedException { Errors: var errors } when errors.Any(one => one.Code.StartsWith("STORE", StringComparison.Ordinal)) => ExitCodes.StoreNotReachable,
        RequestRefusedException { Errors: var errors } => errors.All(IsOfUsage) ? ExitCodes.WrongUsage : ExitCodes.BadData,
        SettingsException or UsageException => ExitCodes.WrongUsage,
        QuestionsRefusedException or SeedsRefusedException => ExitCodes.BadData,
        _ => null,
    };

    /// <summary>Whether another command line would do; what asks for too much or takes too long is refused, as the server refuses it.</summary>
    private static bool IsOfUsage(GraphError error) => !error.Code.StartsWith("LIMIT_", StringComparison.Ordinal) && error.Code is not ("TIMEOUT" or "INTERNAL");
}
