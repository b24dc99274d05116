using System.Diagnostics;

namespace Vita.Graph.Tests.Store;

/// <summary>The real <c>vita</c>, as a process of its own.</summary>
internal static class VitaProcess
{
    public static Process Start(params string[] arguments) => Process.Start(StartInfo(arguments))!;

    /// <summary>Runs it to its end.</summary>
    public static (int ExitCode, string Output, string Errors) Run(params string[] arguments) => Finish(Start(arguments));

    /// <summary>Runs it to its end in a folder, with settings in its environment.</summary>
    public static (int ExitCode, string Output, string Errors) RunIn(
        string folder,
        IEnumerable<(string Name, string Value)> settings,
        params string[] arguments
    ) => Finish(StartIn(folder, settings, arguments));

    /// <summary>Starts it in a folder, with settings in its environment.</summary>
    public static Process StartIn(string folder, IEnumerable<(string Name, string Value)> settings, params string[] arguments)
    {
        var start = StartInfo(arguments);
        start.WorkingDirectory = folder;
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static (int ExitCode, string Output, string Errors) Finish(Process started)
    {
        using var process = started;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    private static ProcessStartInfo StartInfo(string[] arguments) =>
        new("dotnet", [Path.Combine(AppContext.BaseDirectory, "vita.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
}
