using Microsoft.Playwright;
using Xunit;

namespace Vita.Graph.Tests.Web.Journeys;

/// <summary>The browser of the machine: Debian's Chromium, or the program that <c>VITA_TEST_CHROMIUM</c> names.</summary>
internal static class Chromium
{
    private const string Usual = "/usr/bin/chromium";

    /// <summary>Software WebGL is off in Chromium since 144 unless it is asked for: without it every picture is empty, and tests that look
    /// at nothing pass.</summary>
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--enable-unsafe-swiftshader",
        "--use-angle=swiftshader",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
    ];

    /// <summary>The program; null where there is none.</summary>
    public static string? Program =>
        Environment.GetEnvironmentVariable("VITA_TEST_CHROMIUM") is { Length: > 0 } named ? named
        : File.Exists(Usual) ? Usual
        : null;

    /// <summary>Skips the test unless journeys are asked for: without a graphics card they need the machine for themselves.</summary>
    public static void Require()
    {
        Skip.If(
            Environment.GetEnvironmentVariable("VITA_TEST_BROWSER") != "1",
            "Journeys through the page need the machine for themselves: `make journeys` runs them, in some three minutes."
        );
        Skip.If(
            Program is null && Environment.GetEnvironmentVariable("CI") != "true",
            $"There is no Chromium: install Debian's package 'chromium', or name another in VITA_TEST_CHROMIUM. Looked for {Usual}."
        );
    }

    public static Task<IBrowser> StartAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Program ?? throw new InvalidOperationException($"No Chromium at {Usual}; .ci/run installs it."),
                Args = Arguments,
                Env = new Dictionary<string, string>(Inherited())
                {
                    ["FONTCONFIG_FILE"] = TestFiles.PathOf("Web", "Journeys", "fonts.conf"),
                },
            }
        );

    private static IEnumerable<KeyValuePair<string, string>> Inherited() =>
        Environment
            .GetEnvironmentVariables()
            .Cast<System.Collections.DictionaryEntry>()
            .Select(variable => KeyValuePair.Create((string)variable.Key, (string?)variable.Value ?? ""));
}
