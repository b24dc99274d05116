using Vita.Graph.Core.Text;

namespace Vita.Graph.Server.Settings;

/// <summary>Refuses what is not understood on the command line. .NET passes over it, and the server would start with something else than
/// was meant.</summary>
internal static class CommandLineCheck
{
    private static readonly string[] Known =
    [
        "urls",
        "data",
        "seeds",
        "questions",
        "environment",
        "contentRoot",
        "webroot",
        "http_ports",
        "https_ports",
        "applicationName",
    ];

    /// <exception cref="SettingsException">An argument is no option, an unknown one, or has no value.</exception>
    public static void Require(IReadOnlyList<string> arguments)
    {
        for (var place = 0; place < arguments.Count; place++)
        {
            var argument = arguments[place];
            var dashes =
                argument.StartsWith("--", StringComparison.Ordinal) ? 2
                : argument is ['-' or '/', ..] ? 1
                : 0;
            var isWhole = argument.Contains('=', StringComparison.Ordinal);
            RequireKnown(argument, argument[dashes..].Split('=')[0], isOption: dashes > 0 || isWhole);
            if (!isWhole && ++place == arguments.Count)
            {
                throw new SettingsException($"{argument} has no value; expected one after it.");
            }
        }
    }

    private static void RequireKnown(string argument, string name, bool isOption)
    {
        // Any setting can be given here too, by either of its names: VITA_QUERY_TIMEOUT_SECONDS=5, --Vita:QueryTimeoutSeconds 5,
        // --Logging:LogLevel:Default Debug.
        if (
            !isOption
            || !(
                name.Contains(':', StringComparison.Ordinal)
                || name.StartsWith("VITA_", StringComparison.Ordinal)
                || Known.Contains(name, StringComparer.OrdinalIgnoreCase)
            )
        )
        {
            var nearest = Nearest.To(name, Known) is { } near ? $" Nearest: '--{near}'." : "";
            throw new SettingsException($"'{argument}' is not known; expected an option, as --urls http://localhost:5241.{nearest}");
        }
    }
}
