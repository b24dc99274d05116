using System.CommandLine;
using System.CommandLine.Completions;
using Vita.Graph.Core;
using Vita.Graph.Core.Surface;
using Vita.Graph.Server.Hosting;
using Vita.Graph.Server.Http;
using Vita.Graph.Server.Questions;
using Vita.Graph.Server.Settings;
using Vita.Graph.Server.Stores;

namespace Vita.Graph.Seeder;

/// <summary><c>vita ask</c>: lists the named questions; <c>vita ask name --parameter value</c> answers one from the store.</summary>
internal static class AskCommand
{
    private static readonly Argument<string?> Name = new("question")
    {
        Description = "Its name; all are listed where it is left out. NAME --help tells its parameters.",
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "question",
    };

    private static readonly (Option<string?> Seeds, Option<string?> Data, Option<string?> Questions) Places = (
        Options.Seeds(),
        Options.Data(),
        Options.Questions()
    );

    public static Command Create()
    {
        var format = new Option<string>("--format")
        {
            Description = "How to write the answer.",
            DefaultValueFactory = _ => QuestionPrinter.Table,
        };
        format.AcceptOnlyFromAmong(QuestionPrinter.Table, QuestionPrinter.Json, QuestionPrinter.Csv);
        var (seeds, data, questions) = Places;
        Name.CompletionSources.Add(context =>
            QuestionNames(VitaPaths.Questions(context.ParseResult.GetValue(questions))).Select(name => new CompletionItem(name))
        );
        var command = new Command(
            "ask",
            "Answers a named question: vita ask NAME --PARAMETER VALUE …. Lists the questions and their parameters where none is named."
        )
        {
            Name,
            format,
            seeds,
            data,
            questions,
        };

        // The parameters of a question are its own; which there are is known when its file has been read.
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(() => SettingsOf(parsed), parsed.GetValue(Name), parsed.UnmatchedTokens, parsed.GetValue(format)!, cancellation)
        );
        return command;
    }

    /// <summary>Tells about the question that a command line names; null where it names none.</summary>
    public static int? Explain(ParseResult parsed)
    {
        if (parsed.CommandResult.Command.Name != "ask" || parsed.GetValue(Name) is not { } name)
        {
            return null;
        }

        return RunAsync(() => SettingsOf(parsed), book => QuestionHelp.Write(book.Find(name), Console.Out, TextTable.Width))
            .GetAwaiter()
            .GetResult();
    }

    private static ServerSettings SettingsOf(ParseResult parsed) =>
        ServerSettings.ReadEnvironment(parsed.GetValue(Places.Data), parsed.GetValue(Places.Seeds), parsed.GetValue(Places.Questions));

    /// <summary>By the names of the files: whoever presses a key to complete a name does not wait until all are read.</summary>
    private static IEnumerable<string> QuestionNames(string folder) =>
        !Directory.Exists(folder)
            ? []
            : Directory
                .EnumerateFiles(folder, "??-*.graphql")
                .Select(file => Path.GetFileNameWithoutExtension(file)[3..])
                .Order(StringComparer.Ordinal);

    private static Task<int> RunAsync(
        Func<ServerSettings> settings,
        string? name,
        IReadOnlyList<string> tokens,
        string format,
        CancellationToken cancellation
    ) =>
        name is null
            ? RunAsync(settings, QuestionPrinter.WriteList)
            : RunAsync(settings, desk => AskAsync(desk, name, tokens, format, cancellation));

    private static Task<int> RunAsync(Func<ServerSettings> settings, Action<QuestionBook> write) => RunAsync(settings, desk =>
        {
            write(desk.Book);
            return Task.CompletedTask;
        });

    private static async Task AskAsync(
        QuestionDesk desk,
        string name,
        IReadOnlyList<string> tokens,
        string format,
        CancellationToken cancellation
    )
    {
        var question = desk.Book.Find(name);
        QuestionPrinter.Write(question, await desk.AskAsync(question, ParameterTokens.Read(tokens), cancellation), format);
    }

    private static async Task<int> RunAsync(Func<ServerSettings> settings, Func<QuestionDesk, Task> run)
    {
        try
        {
            await using var desk = new QuestionDesk(settings());
            await run(desk);
            return ExitCodes.Done;
        }
        catch (Exception error) when (ExitCodeOf(error) is { } exitCode)
        {
            Console.Error.WriteLine(error.Message);
            return exitCode;
        }
    }

    /// <summary>What the failure means for the script that called; null where it is a fault of ours.</summary>
    private static int? ExitCodeOf(Exception error) =>
        error switch
        {
            StoreException => ExitCodes.StoreNotReachable,
            RequestRefusedException { Errors: var errors } when errors.Any(one => one.Code is not QueryCode) =>
                ExitCodes.StoreNotReachable,
            RequestRefusedException { Errors: var errors } => errors.All(IsOfUsage) ? ExitCodes.WrongUsage : ExitCodes.BadData,
            SettingsException or UsageException => ExitCodes.WrongUsage,
            QuestionsRefusedException or SeedsRefusedException => ExitCodes.BadData,
            _ => null,
        };

    /// <summary>Whether another command line would do; what asks for too much or takes too long is refused, as the server refuses
    /// it.</summary>
    private static bool IsOfUsage(GraphError error) =>
        error.Code is QueryCode code && !QueryCodes.Limits.Contains(code) && code != QueryCodes.Timeout && code != QueryCodes.Internal;
}
