using System.Text.Json;

namespace Vita.Graph.Server.Data;

/// <summary>The hints of a finished answer, for forms that have no place for them beside the rows.</summary>
public static class AnswerHints
{
    /// <summary>The header that carries them.</summary>
    public const string Header = "X-Vita-Hints";

    /// <summary>The messages of the hints in an answer, <c>{"data":…,"extensions":{"hints":[…]}}</c>.</summary>
    public static IReadOnlyList<string> Messages(byte[] answer)
    {
        using var document = Read(answer);
        return HintsOf(document) is { } hints ? [.. hints.EnumerateArray().Select(hint => hint.GetProperty("message").GetString()!)] : [];
    }

    /// <summary>The hints as JSON in ASCII, as the header has them; null where there are none.</summary>
    public static string? HeaderOf(byte[] answer)
    {
        using var document = Read(answer);
        return HintsOf(document) is { } hints ? JsonSerializer.Serialize(hints) : null;
    }

    /// <summary>The answer, parsed only where it names hints at all: most have none.</summary>
    private static JsonDocument? Read(byte[] answer) =>
        answer.AsSpan().LastIndexOf("\"hints\":["u8) < 0 ? null : JsonDocument.Parse(answer);

    private static JsonElement? HintsOf(JsonDocument? answer) =>
        answer?.RootElement.TryGetProperty("extensions", out var extensions) == true && extensions.TryGetProperty("hints", out var hints)
            ? hints
            : null;
}
